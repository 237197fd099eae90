import { describe, expect, it } from 'vitest';
import { reportOf, stateOf, type ItemFacts } from './report.ts';

const item = (facts: Partial<ItemFacts> = {}): ItemFacts => ({ status: 'MOVED', mode: 'ONLINE', movedOnlineAt: new Date(0), returnState: null, ...facts });

describe('An interview in the incident room', () => {
  it.each([
    ['online', {}, 'ACTIVE'], ['offered to return', { returnState: 'OFFERED' }, 'OFFERED'], ['back in its room', { mode: 'ON_SITE', movedOnlineAt: null, returnState: 'ACCEPTED' }, 'UNDONE'],
    ['left online', { returnState: 'DECLINED' }, 'DONE'], ['held', { status: 'HELD' }, 'DONE'], ['cancelled', { status: 'CANCELLED', returnState: 'OFFERED' }, 'DONE'], ['agreed anew by an officer', { movedOnlineAt: null }, 'DONE'],
  ] as const)('that is %s', (_, facts, state) => expect(stateOf(item(facts))).toBe(state));
});

describe('The step', () => {
  const stamp = { at: new Date(0), version: 1 };
  it('is done when nothing is concerned, and when employers are told or listed', () => expect(reportOf('c', 0, [], stamp)).toEqual({ ...stamp, causeId: 'c', step: 'INTERVIEWS_ONLINE', isDone: true, figures: [] }));
  it('is not done while a notice is on its way', () => expect(reportOf('c', 1, [], stamp).isDone).toBe(false));
});
