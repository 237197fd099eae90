import { describe, expect, it } from 'vitest';
import { kindsFor, planFor, type Known } from './plan.ts';

const task = (facts: Partial<Known> = {}): Known => ({ id: 't1', state: 'OPEN', causeIds: ['tube'], ...facts });
const nothing = { open: null, join: null, reopen: null, cancel: [] };

describe('Tasks at a place', () => {
  it.each([
    ['are none without a cause', [], [], nothing],
    ['are one for a first cause', ['tube'], [], { ...nothing, open: ['tube'] }],
    ['are one for two causes at once', ['tube', 'case'], [], { ...nothing, open: ['tube', 'case'] }],
    ['stay as they are when the same is said again', ['tube'], [task()], nothing],
    ['take in a second cause', ['tube', 'case'], [task()], { ...nothing, join: { id: 't1', causeIds: ['case'] } }],
    ['stay open while one cause holds', ['case'], [task({ causeIds: ['tube', 'case'] })], nothing],
    ['are cancelled when no cause holds', [], [task()], { ...nothing, cancel: ['t1'] }],
    ['are replaced when the cause is another', ['case'], [task()], { ...nothing, open: ['case'], cancel: ['t1'] }],
    ['come again when the cause does', ['tube'], [task({ state: 'CANCELLED' })], { ...nothing, reopen: 't1' }],
    ['are not asked twice once done', ['tube'], [task({ state: 'DONE' })], nothing],
    ['are asked again for a new cause', ['tube', 'case'], [task({ state: 'DONE' })], { ...nothing, open: ['case'] }],
    ['take in a cause whose own task was cancelled', ['tube', 'case'], [task({ state: 'CANCELLED' }), task({ id: 't2', causeIds: ['case'] })], { ...nothing, join: { id: 't2', causeIds: ['tube'] } }],
  ] as const)('%s', (_, live, known, plan) => expect(planFor(live, known)).toEqual(plan));
});

describe('A concerned place', () => {
  it.each([
    ['ROOM', ['ROLL_CALL', 'DELIVER_NOTICE', 'WATCH']],
    ['FLOOR', ['DELIVER_NOTICE', 'WATCH']],
    ['BUILDING', ['WATCH']],
  ] as const)('%s gives %j', (level, kinds) => expect(kindsFor(level)).toEqual(kinds));
});
