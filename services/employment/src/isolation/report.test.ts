import { describe, expect, it } from 'vitest';
import { reportOf, stateOf, type CauseCounts, type ItemFacts } from './report.ts';

const item = (facts: Partial<ItemFacts> = {}): ItemFacts => ({ status: 'MOVED', mode: 'ONLINE', movedOnlineAt: new Date(0), returnState: null, ...facts });
const counts = (facts: Partial<CauseCounts> = {}): CauseCounts => ({ causeId: 'c', moved: 0, offered: 0, undone: 0, told: 0, toPhone: 0, waiting: 0, ...facts });

describe('An interview in the incident room', () => {
  it.each([
    ['online', {}, 'ACTIVE'], ['offered to return', { returnState: 'OFFERED' }, 'OFFERED'], ['back in its room', { mode: 'ON_SITE', movedOnlineAt: null, returnState: 'ACCEPTED' }, 'UNDONE'],
    ['left online', { returnState: 'DECLINED' }, 'DONE'], ['held', { status: 'HELD' }, 'DONE'], ['cancelled', { status: 'CANCELLED', returnState: 'OFFERED' }, 'DONE'], ['agreed anew by an officer', { movedOnlineAt: null }, 'DONE'],
  ] as const)('that is %s', (_, facts, state) => expect(stateOf(item(facts))).toBe(state));
});

describe('The step', () => {
  it('is done when nothing is concerned', () => expect(reportOf(counts(), new Date(0), 1)).toMatchObject({ causeId: 'c', step: 'INTERVIEWS_ONLINE', isDone: true, version: 1 }));
  it('is done when employers are told or listed', () => expect(reportOf(counts({ moved: 2, told: 1, toPhone: 1 }), new Date(0), 1).isDone).toBe(true));
  it('is not done while a notice is on its way', () => expect(reportOf(counts({ moved: 2, told: 1, waiting: 1 }), new Date(0), 1).isDone).toBe(false));
});
