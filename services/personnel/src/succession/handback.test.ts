import { describe, expect, it } from 'vitest';
import type { Holder } from '../posts/pair.ts';
import { partnerOf, refuseHandback } from './handback.ts';

const holder = (personId: string, facts: Partial<Holder> = {}): Holder => ({ personId, name: personId, residenceCode: null, shift: null, isActive: true, isIsolated: false, ...facts });
const former = holder('ada', { residenceCode: 'D01-0101' });

describe('Handing back', () => {
  it('can be decided while it is offered', () => expect(refuseHandback('OFFERED')).toBeNull());
  it.each(['ACTIVE', 'ACCEPTED', 'DECLINED', 'UNDONE'] as const)('cannot when %s', state => expect(refuseHandback(state)).toMatchObject({ code: 'HANDBACK_NOT_OFFERED' }));
});

describe('B after handing back', () => {
  const inside = holder('cy', { residenceCode: 'D02-0202' });
  it.each([
    ['the one who had stepped up', holder('bo'), inside, 'bo'],
    ['the B of today when that one is isolated', holder('bo', { isIsolated: true }), holder('di'), 'di'],
    ['nobody when the others live on campus too', holder('bo', { isIsolated: true }), inside, undefined],
  ] as const)('is %s', (_, steppedUp, b, partner) => expect(partnerOf(former, steppedUp, b, null)?.personId).toBe(partner));
});
