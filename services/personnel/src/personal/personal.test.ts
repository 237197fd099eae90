import { afterAll, describe, expect, it } from 'vitest';
import { openDuties, personId } from '../duties.testing.ts';
import { omitted, sources } from './personal.sources.ts';

const world = await openDuties();
afterAll(() => world.close());

describe('An export of a person from personnel', () => {
  it('reads every table that holds something of people, or says why not', async () => {
    const known = [...sources.map(({ table }) => table), ...Object.keys(omitted)];
    expect((await world.personalTables('person')).filter(table => !known.includes(table))).toEqual([]);
  });

  it('is answered to who may export and says what for, with an entry in the audit', async () => {
    const officer = world.with('personnel.person.export');
    const id = personId(1);
    await world.people({ person: 1 });
    const ask = (purpose: string) => officer.run('query ($keys: [_Any!]!, $purpose: String!) { people: _entities(representations: $keys) { ... on Person { data: heldByPersonnel(purpose: $purpose) { department tables { name } } } } }', { keys: [{ __typename: 'Person', id }], purpose });
    expect((await ask('……')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await world.audit()).toEqual([]);
    const { data } = await ask('asked in writing on 22 November');
    expect(data.people[0].data).toEqual({ department: 'personnel', tables: expect.arrayContaining([{ name: 'person' }]) });
  });
});
