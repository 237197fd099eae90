import { afterAll, describe, expect, it } from 'vitest';
import { LAW, newsOf, openHealth, personId } from '../health.testing.ts';
import { omitted, sources } from './personal.sources.ts';

const health = await openHealth();
afterAll(() => health.close());
const EXPORT = 'query ($keys: [_Any!]!, $purpose: String!) { people: _entities(representations: $keys) { ... on Person { data: heldByHealth(purpose: $purpose) { department tables { name columns rows } } } } }';

describe('An export of a person from health', () => {
  it('reads every table that holds something of people, or says why not', async () => {
    const known = [...sources.map(({ table }) => table), ...Object.keys(omitted)];
    expect((await health.personalTables('patient')).filter(table => !known.includes(table))).toEqual([]);
  });

  it('is answered to who may export and says what for, with an entry in the audit', async () => {
    const officer = health.with('health.person.export');
    const id = '01930000-0000-7000-8000-000000000001';
    const ask = (purpose: string) => officer.run(EXPORT, { keys: [{ __typename: 'Person', id }], purpose });
    expect((await ask('……')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await health.audit()).toEqual([]);
    expect((await ask('asked in writing on 22 November')).errors).toBeUndefined();
    const ofOneCollege = health.by({ permissions: ['health.person.export'], scope: [LAW] });
    expect((await ofOneCollege.run(EXPORT, { keys: [{ __typename: 'Person', id }], purpose: 'asked in writing' })).data.people[0].data).toBeNull();
  });

  it('holds the rows of that person and nobody else, with what the audit says of reading them', async () => {
    const [id, other] = [personId(1), personId(2)];
    await health.people(newsOf(1), newsOf(2));
    await health.tube(await health.round(), 'T-1', [1, 2]);
    const officer = health.as('privacy-admin', { id: 'qian' });
    const ask = async () => (await officer.run(EXPORT, { keys: [{ __typename: 'Person', id }], purpose: 'asked in writing' })).data.people[0].data.tables as { name: string; columns: string[]; rows: string[][] }[];
    const tables = await ask();
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['patient', 'swab']));
    expect(tables.find(({ name }) => name === 'swab')!.rows).toHaveLength(1);
    expect(JSON.stringify(tables)).not.toContain(other);
    const trail = (await ask()).find(({ name }) => name === 'audit_entry')!;
    expect(trail.rows.map(row => row[trail.columns.indexOf('action')])).toContain('person.exported');
    expect((await health.audit()).at(-1)).toMatchObject({ actor: 'qian', action: 'person.exported', entityId: id, purpose: 'asked in writing', detail: { patient: 1, swab: 1 } });
  });
});
