import { describe, expect, it } from 'vitest';
import { decide, type Kept, type Traced } from './contact.ts';

const evidence = [{ code: 'C01-H1', seat: '12', day: '2022-11-22', from: '2022-11-22T03:20:00.000Z', until: '2022-11-22T03:40:00.000Z', minutes: 20, through: null }];
const found = (facts: Partial<Traced> = {}): Traced => ({ personId: 'bo', collegeId: 'law', ring: 1, firstExposureAt: new Date('2022-11-22T03:20:00Z'), minutes: 20, evidence, evidenceCount: 1, ...facts });
const kept = (facts: Partial<Kept> = {}): Kept => ({ ...found(), origin: 'TRACED', status: 'ACTIVE', reason: 'PRESENCE', ...facts });

describe('A contact', () => {
  it('is one from the first trace that finds them', () => expect(decide(null, found())).toMatchObject({ status: 'ACTIVE', reason: 'PRESENCE', ring: 1 }));
  it('does not change when found again as before', () => expect(decide(kept(), found())).toBeNull());
  it('moves between rings as tracing finds them', () => expect(decide(kept({ ring: 2 }), found({ ring: 1 }))).toMatchObject({ ring: 1 }));
  it('is withdrawn when tracing finds them no more', () => expect(decide(kept(), null)).toMatchObject({ status: 'WITHDRAWN', reason: 'NO_LONGER_HOLDS', evidence }));
  it('is withdrawn once', () => expect(decide(kept({ status: 'WITHDRAWN', reason: 'NO_LONGER_HOLDS' }), null)).toBeNull());
  it.each(['NO_LONGER_HOLDS', 'CASE_WITHDRAWN'] as const)('comes back after %s when found again', reason => {
    expect(decide(kept({ status: 'WITHDRAWN', reason }), found())).toMatchObject({ status: 'ACTIVE', reason: 'PRESENCE' });
  });
  it('stays withdrawn where an officer withdrew', () => expect(decide(kept({ status: 'WITHDRAWN', reason: 'WITHDRAWN_BY_OFFICER' }), found())).toBeNull());
  it('stays where an officer named', () => expect(decide(kept({ origin: 'NAMED', reason: 'NAMED_BY_OFFICER' }), null)).toBeNull());
  it('named close stays close, with the evidence found', () => {
    expect(decide(kept({ origin: 'NAMED', reason: 'NAMED_BY_OFFICER', evidence: [], evidenceCount: 0 }), found({ ring: 2 }))).toMatchObject({ ring: 1, evidence, reason: 'NAMED_BY_OFFICER' });
  });
});
