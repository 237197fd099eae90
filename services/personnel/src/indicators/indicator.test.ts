import { afterAll, describe, expect, it } from 'vitest';
import { openDuties } from '../duties.testing.ts';
import { percentOf } from './indicator.store.ts';

const duties = await openDuties();
afterAll(() => duties.close());
const newest = async () => {
  const told = (await duties.events()).findLast(event => event.topic === 'indicator.announced')!.payload;
  return Object.fromEntries((told.readings as { code: string; value: number | null }[]).map(({ code, value }) => [code, value]));
};

describe('Each minute', () => {
  it('nothing is claimed of what does not exist', async () => {
    await duties.turn('announce-indicators');
    expect(await newest()).toEqual({ 'posts.covered-on-both-lines': null, 'tasks.overdue': 0, 'volunteers.confirmed-in-30-minutes': null, 'grid.rooms-with-full-chain': null });
  });

  it('the board hears what is so, and at once when something moved it', async () => {
    await duties.people({ person: 1, residenceCode: 'D01-0101' }, { person: 2 }, { person: 3 });
    await duties.post('P1', 1, 2);
    await duties.post('P2', null, 3);
    expect(await newest()).toMatchObject({ 'posts.covered-on-both-lines': 50, 'grid.rooms-with-full-chain': 0 });
    const teamId = await duties.team('T1', [2, 3]);
    const { callOut } = await duties.mutate('callOutVolunteers', { teamId, needed: 1, reason: '送餐' }, 'callOut { id }');
    await duties.mutate('confirmCallOut', { callOutId: callOut.id, personNumber: 'S2' }, 'callOut { id }');
    await duties.isolation({ person: 1 });
    duties.clock.set('2022-11-23T04:00:00Z');
    await duties.turn('announce-indicators');
    expect(await newest()).toMatchObject({ 'posts.covered-on-both-lines': 0, 'tasks.overdue': 3, 'volunteers.confirmed-in-30-minutes': 50 });
  });

  it('the leadership page has its figures', async () => {
    const { data } = await duties.as('command-admin').run('{ postSummary { postCount coveredOnBothLinesCount successionCount openRequestCount openTaskCount } }');
    expect(data.postSummary).toEqual({ postCount: 2, coveredOnBothLinesCount: 0, successionCount: 1, openRequestCount: 1, openTaskCount: 3 });
  });
});

describe('A share', () => {
  it.each([[0, 0, null], [1, 3, 33.3], [999, 1000, 99.9], [9999, 10_000, 99.9], [5, 5, 100]])('of %i in %i is %s: never rounded up to what was not reached', (part, whole, share) => expect(percentOf(part, whole)).toBe(share));
});
