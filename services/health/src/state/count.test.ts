import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf, openHealth, personId } from '../health.testing.ts';
import { csv } from '../report/report.testing.ts';

const health = await openHealth();
afterAll(() => health.close());

const LISTED = 'query ($state: HealthStateName!, $after: String) { peopleInState(state: $state, first: 1, after: $after) { nodes { person { id } state { state cause { reading } } changedAt } pageInfo { endCursor hasNextPage } totalCount } }';
const COUNTS = '{ healthStateCounts { state count changedAt } }';
const read = (number: number, test_result: string) => ({ patient_id: newsOf(number).number, test_result, specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00' });
const countsFor = async (asker = health.officer) => (await asker.run(COUNTS)).data.healthStateCounts;
const shape = (counts: { state: string; count: number }[]) => counts.map(({ state, count }) => [state, count]);

beforeAll(async () => {
  await health.people(newsOf(1), newsOf(2), newsOf(3, { collegeId: ARTS }), newsOf(4, { collegeId: ARTS }), newsOf(5));
  await health.send(csv(read(1, 'Positive'), read(2, 'Negative'), read(3, 'Positive'), read(5, 'Positive')));
  await health.people(newsOf(5, { isActive: false, version: 2 }));
});

describe('The count of people by state', () => {
  it('names every state, worst first, and leaves out who is away', async () => {
    expect(shape(await countsFor())).toEqual([['POSITIVE', 2], ['PENDING', 0], ['CLEAR', 1], ['UNKNOWN', 1]]);
  });

  it('says when it last changed, and nothing of a state without anybody', async () => {
    const [positive, pending] = await countsFor();
    expect(new Date(positive.changedAt).getTime()).not.toBeNaN();
    expect(pending.changedAt).toBeNull();
  });

  it('counts the colleges of the asker only', async () => {
    expect(shape(await countsFor(health.as('health-admin', { scope: [LAW] })))).toEqual([['POSITIVE', 1], ['PENDING', 0], ['CLEAR', 1], ['UNKNOWN', 0]]);
  });

  it('has its people behind each figure', async () => {
    for (const { state, count } of await countsFor()) expect((await health.officer.run(LISTED, { state })).data.peopleInState.totalCount).toBe(count);
  });

  it('costs one statement', async () => {
    expect(await health.statements(() => countsFor())).toHaveLength(1);
  });
});

describe('People in a state', () => {
  const listed = async (state: string, facts: object = {}, asker = health.officer) => (await asker.run(LISTED, { state, ...facts })).data.peopleInState;

  it('come by number, page by page, with what decided', async () => {
    const first = await listed('POSITIVE');
    expect(first).toMatchObject({ nodes: [{ person: { id: personId(1) }, state: { state: 'POSITIVE', cause: { reading: 'POSITIVE' } } }], pageInfo: { hasNextPage: true } });
    expect(await listed('POSITIVE', { after: first.pageInfo.endCursor })).toMatchObject({ nodes: [{ person: { id: personId(3) } }], pageInfo: { hasNextPage: false } });
  });

  it('are there while nothing is known of them', async () => {
    expect(await listed('UNKNOWN')).toMatchObject({ nodes: [{ person: { id: personId(4) }, state: { state: 'UNKNOWN', cause: null }, changedAt: null }] });
  });

  it('are of the colleges of the asker only, and reading them is logged', async () => {
    const dean = health.as('health-admin', { scope: [LAW], id: 'dean' });
    expect(await listed('POSITIVE', {}, dean)).toMatchObject({ nodes: [{ person: { id: personId(1) } }], totalCount: 1 });
    expect((await health.audit()).at(-1)).toMatchObject({ actor: 'dean', action: 'health-state.read', detail: { people: [personId(1)] } });
  });
});
