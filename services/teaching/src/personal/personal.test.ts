import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { teaching } from '../main.ts';
import { omitted, sources } from './personal.sources.ts';

const world = await openWorld(teaching);
afterAll(() => world.close());

describe('An export of a person from teaching', () => {
  it('reads every table that holds something of people, or says why not', async () => {
    const known = [...sources.map(({ table }) => table), ...Object.keys(omitted)];
    expect((await world.personalTables('person')).filter(table => !known.includes(table))).toEqual([]);
  });

  it('is answered to who may export and says what for, with an entry in the audit', async () => {
    const officer = world.with('teaching.person.export');
    const id = '01930000-0000-7000-8000-000000000001';
    const ask = (purpose: string) => officer.run('query ($keys: [_Any!]!, $purpose: String!) { people: _entities(representations: $keys) { ... on Person { data: heldByTeaching(purpose: $purpose) { department tables { name } } } } }', { keys: [{ __typename: 'Person', id }], purpose });
    expect((await ask('……')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await world.audit()).toEqual([]);
    expect((await ask('asked in writing on 22 November')).errors).toBeUndefined();
  });
});
