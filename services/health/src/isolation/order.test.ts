import { describe, expect, it } from 'vitest';
import { changesOf, type Facts, type KnownOrder } from './order.ts';

const facts = (some: Partial<Facts> = {}): Facts => ({ state: 'CLEAR', stateCause: null, isStateByTube: true, cases: [], contacts: [], ...some });
const order = (some: Partial<KnownOrder> = {}): KnownOrder => ({ id: 'o', reason: 'PENDING_RESULT', causeId: 'tube', ending: null, ...some });
const endings = (now: Facts, ...known: KnownOrder[]) => changesOf(now, known).ended.map(({ ending }) => ending);

describe('Orders', () => {
  it.each([
    ['a pending person', facts({ state: 'PENDING', stateCause: 'tube' }), { reason: 'PENDING_RESULT', causeId: 'tube' }],
    ['a case', facts({ state: 'POSITIVE', cases: ['c'] }), { reason: 'CASE', causeId: 'c' }],
    ['a close contact', facts({ contacts: [{ caseId: 'c', ring: 1 }] }), { reason: 'CLOSE_CONTACT', causeId: 'c' }],
    ['a contact of a contact', facts({ contacts: [{ caseId: 'c', ring: 2 }] }), { reason: 'SECONDARY_CONTACT', causeId: 'c' }],
  ])('are given for %s', (_, now, ground) => expect(changesOf(now, [])).toEqual({ begun: [ground], ended: [] }));

  it('are given once for each case', () => {
    const now = facts({ contacts: [{ caseId: 'c', ring: 1 }, { caseId: 'd', ring: 1 }] });
    expect(changesOf(now, [order({ reason: 'CLOSE_CONTACT', causeId: 'c' })])).toEqual({ begun: [{ reason: 'CLOSE_CONTACT', causeId: 'd' }], ended: [] });
  });

  it('stay as they are when the same is told again', () => {
    expect(changesOf(facts({ state: 'PENDING', stateCause: 'tube' }), [order()])).toEqual({ begun: [], ended: [] });
  });

  it('of a pending person stay with the first tube when a second is positive', () => {
    expect(changesOf(facts({ state: 'PENDING', stateCause: 'second' }), [order()])).toEqual({ begun: [], ended: [] });
  });

  it('of a pending person stand while the positive has no case yet', () => {
    expect(endings(facts({ state: 'POSITIVE', isStateByTube: false }), order())).toEqual([]);
  });

  it.each([
    ['a swab alone is negative', facts({ isStateByTube: false }), order(), 'CLEARED'],
    ['the tube was withdrawn', facts({ state: 'UNKNOWN' }), order(), 'WITHDRAWN'],
    ['the tube was corrected to negative', facts(), order(), 'WITHDRAWN'],
    ['the case is opened', facts({ state: 'POSITIVE', cases: ['c'] }), order(), 'BECAME_CASE'],
    ['the case was a false alarm', facts({ state: 'UNKNOWN' }), order({ reason: 'CASE', causeId: 'c' }), 'WITHDRAWN'],
    ['the case recovered', facts({ isStateByTube: false }), order({ reason: 'CASE', causeId: 'c' }), 'CLEARED'],
    ['the contact was withdrawn', facts({ isStateByTube: false }), order({ reason: 'CLOSE_CONTACT', causeId: 'c' }), 'WITHDRAWN'],
  ])('end when %s', (_, now, standing, ending) => expect(endings(now, standing)).toEqual([ending]));

  it('that a false alarm ended are given anew when it was none', () => {
    const contact = facts({ contacts: [{ caseId: 'c', ring: 1 }] });
    expect(changesOf(contact, [order({ reason: 'CLOSE_CONTACT', causeId: 'c', ending: 'WITHDRAWN' })]).begun).toHaveLength(1);
  });

  it.each(['FULFILLED', 'BY_OFFICER'] as const)('ended %s are not given again by the same news', ending => {
    const contact = facts({ contacts: [{ caseId: 'c', ring: 1 }] });
    expect(changesOf(contact, [order({ reason: 'CLOSE_CONTACT', causeId: 'c', ending })]).begun).toEqual([]);
  });
});
