import { uuid7 } from '@campus/kit';
import { openWorld } from '@campus/kit/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { personnel } from '../main.ts';
import type { Tables } from '../tables.ts';

const world = await openWorld<Tables>(personnel);
afterAll(() => world.close());
const DAY = 86_400_000;
const NOW = new Date('2022-11-23T04:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);

beforeEach(async () => {
  world.clock.set(NOW);
  for (const table of ['rosterProblem', 'rosterRow', 'rosterFile', 'rosterImport'] as const) await world.db.deleteFrom(table).execute();
});

async function roster(status: 'READY' | 'DONE' | 'FAILED' | 'CANCELLED' | 'CHECKING', startedAt: Date, finishedAt: Date | null) {
  const id = uuid7();
  await world.db.insertInto('rosterImport').values({ id, fileName: 'r.csv', status, isDryRun: false, isConfirmed: false, startedAt, finishedAt, startedById: 'x', startedBy: 'x' } as never).execute();
  await world.db.insertInto('rosterFile').values({ importId: id, bytes: Buffer.from('a') }).execute();
  await world.db.insertInto('rosterRow').values([1, 2].map(line => ({ importId: id, line, cells: JSON.stringify(['1']), isWrong: line === 2, gender: 'UNKNOWN', isActive: true })) as never).execute();
  await world.db.insertInto('rosterProblem').values({ importId: id, line: 1, columnKey: 'number', heading: '学号', value: '34052419800101001X', code: 'X', isFromCheck: false }).execute();
  return id;
}
const left = async (table: 'rosterFile' | 'rosterRow' | 'rosterProblem') => (await world.db.selectFrom(table).select('importId').distinct().execute()).map(row => row.importId).sort();
const forgotten = async () => (await world.audit()).filter(({ action }) => action === 'retention.forgotten');

describe('What a roster leaves behind', () => {
  it('goes 30 days after its import is over, and not a day before', async () => {
    const old = [await roster('DONE', daysAgo(40), daysAgo(31)), await roster('FAILED', daysAgo(40), daysAgo(31)), await roster('CANCELLED', daysAgo(31), daysAgo(31))];
    const kept = [await roster('DONE', daysAgo(40), daysAgo(29)), await roster('CHECKING', daysAgo(60), null)].sort();
    await world.turn('keep-retention');
    for (const table of ['rosterFile', 'rosterRow', 'rosterProblem'] as const) expect(await left(table)).toEqual(kept);
    expect(await world.db.selectFrom('rosterImport').select('id').execute()).toHaveLength(old.length + kept.length);
    expect((await forgotten()).at(-1)).toMatchObject({ actor: 'system:keep-retention', entityId: 'roster-rows', detail: { files: 3, rows: 6, problems: 3, before: '2022-10-24T04:00:00.000Z' } });
  });

  it('is forgotten once, however often the clock asks', async () => {
    await roster('DONE', daysAgo(40), daysAgo(31));
    await world.turn('keep-retention');
    const before = (await forgotten()).length;
    await world.turn('keep-retention');
    expect(await forgotten()).toHaveLength(before);
  });

  it('follows the policy of the day', async () => {
    await roster('DONE', daysAgo(10), daysAgo(9));
    await world.db.insertInto('retention' as never).values({ what: 'roster-rows', holdsFrom: '2022-11-24', days: 5, source: 'test' } as never).execute();
    await world.turn('keep-retention');
    expect(await left('rosterRow')).toHaveLength(1);
    world.clock.set(new Date(NOW.getTime() + DAY));
    await world.turn('keep-retention');
    expect(await left('rosterRow')).toEqual([]);
    await world.db.deleteFrom('retention' as never).where('source' as never, '=', 'test' as never).execute();
  });
});

describe('An import that nobody confirms', () => {
  it('is cancelled after a week: its right rows go at once, the rejected ones like those of any other', async () => {
    const waiting = await roster('READY', daysAgo(8), null);
    const fresh = await roster('READY', daysAgo(6), null);
    await world.turn('keep-retention');
    const statuses = await world.db.selectFrom('rosterImport').select(['id', 'status']).execute();
    expect(await world.db.selectFrom('rosterRow').select('line').where('importId', '=', waiting).execute()).toEqual([{ line: 2 }]);
    expect(await left('rosterFile')).toEqual([fresh]);
    expect(Object.fromEntries(statuses.map(row => [row.id, row.status]))).toEqual({ [waiting]: 'CANCELLED', [fresh]: 'READY' });
    world.clock.set(new Date(NOW.getTime() + 30 * DAY));
    await world.turn('keep-retention');
    expect(await left('rosterRow')).toEqual([]);
  });
});
