import { describe, expect, it } from 'vitest';
import { refuseNaming, refuseWithdrawal } from './decision.ts';

describe('An officer', () => {
  it.each([
    ['a contact that holds', 'ACTIVE', 'wore a mask', null],
    ['one withdrawn before', 'WITHDRAWN', 'wore a mask', 'CONTACT_WITHDRAWN_ALREADY'],
    ['without saying why', 'ACTIVE', ' no ', 'REASON_MISSING'],
  ] as const)('ruling out %s', (_, status, reason, code) => expect(refuseWithdrawal({ status }, reason)?.code ?? null).toBe(code));

  it.each([
    ['somebody new', null, false, 1, 'shared a taxi', null],
    ['somebody withdrawn', { status: 'WITHDRAWN', ring: 1 }, false, 1, 'shared a taxi', null],
    ['a secondary contact as a close one', { status: 'ACTIVE', ring: 2 }, false, 1, 'shared a taxi', null],
    ['a close contact as a secondary one', { status: 'ACTIVE', ring: 1 }, false, 2, 'shared a taxi', 'CONTACT_KNOWN'],
    ['the case', null, true, 1, 'shared a taxi', 'CONTACT_IS_CASE'],
    ['without saying why', null, false, 1, '', 'REASON_MISSING'],
  ] as const)('naming %s', (_, kept, isCase, ring, reason, code) => expect(refuseNaming(kept, isCase, ring, reason)?.code ?? null).toBe(code));
});
