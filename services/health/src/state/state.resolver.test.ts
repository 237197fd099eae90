import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf, openHealth, personId } from '../health.testing.ts';
import { csv } from '../report/report.testing.ts';

const health = await openHealth();
afterAll(() => health.close());
const PEOPLE = 100;

beforeAll(async () => {
  await health.people(...Array.from({ length: PEOPLE }, (_, index) => newsOf(index + 1, { collegeId: index < 50 ? LAW : ARTS })));
  await health.send(csv(...Array.from({ length: PEOPLE }, (_, index) => ({ patient_id: newsOf(index + 1).number, test_result: 'Negative', specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00' }))));
});

const page = { ids: Array.from({ length: PEOPLE }, (_, index) => ({ __typename: 'Person', id: personId(index + 1) })) };
const STATES = 'query ($ids: [_Any!]!) { people: _entities(representations: $ids) { ... on Person { healthState { state } } } }';

describe('Health states', () => {
  it('of a page of 100 people cost one statement and one for the note that they were read', async () => {
    const before = (await health.audit()).length;
    const statements = await health.statements(() => health.officer.run(STATES, page));
    expect(statements.map(text => /insert into audit_entry/.test(text)).toSorted()).toEqual([false, true]);
    const entries = (await health.audit()).slice(before);
    expect(entries).toMatchObject([{ actor: 'officer', action: 'health-state.read' }]);
    expect(entries[0]!.detail.people).toHaveLength(PEOPLE);
  });

  it('outside the scope of the asker are not there', async () => {
    const { data } = await health.as('health-admin', { scope: [ARTS] }).run(STATES, page);
    expect(data.people.filter((person: { healthState: unknown }) => person.healthState)).toHaveLength(50);
  });

  it('of someone health does not know are null', async () => {
    expect(await health.states(9_999)).toEqual([null]);
  });

  it('come with their results, latest swab first', async () => {
    const { data } = await health.officer.run('query ($ids: [_Any!]!) { people: _entities(representations: $ids) { ... on Person { laboratoryResults { value tube { id } } } } }', { ids: page.ids.slice(0, 2) });
    expect(data.people).toEqual([{ laboratoryResults: [{ value: 'NEGATIVE', tube: null }] }, { laboratoryResults: [{ value: 'NEGATIVE', tube: null }] }]);
  });

  it('keep every change with its policy', async () => {
    const changes = await health.db.selectFrom('healthStateChange').selectAll().where('personId', '=', personId(1)).execute();
    expect(changes).toMatchObject([{ version: 1, state: 'CLEAR', policyVersion: '2020-01-01' }]);
  });
});
