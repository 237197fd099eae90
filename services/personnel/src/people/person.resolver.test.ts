import { openWorld } from '@campus/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrar, student } from '../imports/import.testing.ts';
import { personnel } from '../main.ts';
import type { Tables } from '../tables.ts';

const world = await openWorld<Tables>(personnel);
afterAll(() => world.close());

const admin = world.as('personnel-admin', { id: 'p1' });
const numbers = async (variables: object, asker = admin): Promise<string[]> =>
  (await asker.run('query ($filter: PersonFilter, $orderBy: PersonOrder, $first: Int = 50) { people(filter: $filter, orderBy: $orderBy, first: $first) { nodes { number } } }', { ...variables })).data.people.nodes.map(
    (person: { number: string }) => person.number,
  );
const unitId = async (path: string) => (await world.db.selectFrom('orgUnit').select('id').where('path', '=', path).executeTakeFirstOrThrow()).id;

beforeAll(async () => {
  await registrar(world).import([
    student(1, { 姓名: '张伟' }),
    student(2, { 姓名: '安静', 班级: '软工2302', 楼栋: null, 房间号: null }),
    student(3, { 姓名: '李%', 学院: '文学院', 专业: '新闻', 班级: '新闻2301', 性别: '男' }),
  ]);
});

describe('People', () => {
  it.each([
    ['everybody', {}, ['S1', 'S2', 'S3']],
    ['a part of the name', { filter: { search: '静' } }, ['S2']],
    ['a percent sign as itself', { filter: { search: '%' } }, ['S3']],
    ['the beginning of the number', { filter: { search: 'S3' } }, ['S3']],
    ['a gender', { filter: { gender: 'MALE' } }, ['S3']],
    ['no room', { filter: { hasResidence: false } }, ['S2']],
    ['a room', { filter: { hasResidence: true, isActive: true, kind: 'STUDENT' } }, ['S1', 'S3']],
    ['an id that is none', { filter: { orgUnitId: 'x' } }, []],
    ['the pinyin of their names', { orderBy: { field: 'NAME' } }, ['S2', 'S3', 'S1']],
    ['their numbers downwards', { orderBy: { field: 'NUMBER', direction: 'DESC' } }, ['S3', 'S2', 'S1']],
    ['their last change', { orderBy: { field: 'UPDATED_AT' } }, expect.arrayContaining(['S1', 'S2', 'S3'])],
  ])('are found by %s', async (_, variables, found) => {
    expect(await numbers(variables)).toEqual(found);
  });

  it.each([
    'number', 'name', 'kind', 'gender', 'bornOn', 'isActive', 'updatedAt', 'residence { code }', 'maskedIdentityNumber', 'maskedPhone',
    ...['orgUnit', 'college'].flatMap(unit => ['id', 'code', 'name', 'kind', 'path', 'parent { name }', 'children { name }', 'peopleCount'].map(field => `${unit} { ${field} }`)),
  ])('on a page say the same of "%s" as each alone, however it is asked', async field => {
    const { data } = await admin.run(`fragment F on Person { id alias: ${field} } { people { nodes { ...F } edges { node { ...F } } } }`);
    const alone = await Promise.all(data.people.nodes.map(async ({ id }: { id: string }) => (await admin.run(`query ($id: ID!) { person(id: $id) { id alias: ${field} } }`, { id })).data.person));
    expect(data.people.nodes).toEqual(alone);
    expect(data.people.edges).toEqual(alone.map(node => ({ node })));
    expect(alone).toHaveLength(3);
  });

  it('of a unit are also those of the units below it', async () => {
    expect(await numbers({ filter: { orgUnitId: await unitId('信息学院') } })).toEqual(['S1', 'S2']);
    expect(await numbers({ filter: { orgUnitId: await unitId('信息学院 / 软件工程 / 软工2302') } })).toEqual(['S2']);
  });

  it('of other colleges are not there for an administrator of one', async () => {
    const scoped = world.as('health-admin', { scope: [await unitId('文学院')] });
    expect(await numbers({}, scoped)).toEqual(['S3']);
    expect((await scoped.run('{ personByNumber(number: "S1") { name } }')).data).toEqual({ personByNumber: null });
  });

  it('with their units, colleges and rooms are one statement', async () => {
    const { database } = world.runtime;
    const plain = database.kysely;
    let statements = 0;
    const counting = plain.withPlugin({
      transformQuery: ({ node }) => (statements++, node),
      transformResult: async ({ result }) => result,
    });
    Object.assign(database, { kysely: counting });
    const { data } = await admin.run(`{ people(first: 100) { nodes { id number name kind gender bornOn maskedPhone maskedIdentityNumber isActive updatedAt
      orgUnit { id code name kind path } college { id name } residence { code } } pageInfo { hasNextPage } } }`);
    Object.assign(database, { kysely: plain });
    expect(data.people.nodes[0]).toMatchObject({ number: 'S1', orgUnit: { path: '信息学院 / 软件工程 / 软工2301' }, college: { name: '信息学院' }, residence: { code: 'D03-0512' } });
    expect(statements).toBe(1);
  });
});

describe('A person', () => {
  it('is shown masked', async () => {
    const { data } = await world.as('health-admin').run('{ personByNumber(number: "S1") { maskedPhone maskedIdentityNumber } }');
    expect(data.personByNumber).toEqual({ maskedPhone: '138****1003', maskedIdentityNumber: expect.stringMatching(/^0000\*{10}....$/) });
  });

  it('has a birth day for personnel only', async () => {
    expect((await admin.run('{ personByNumber(number: "S1") { bornOn } }')).data.personByNumber.bornOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { errors } = await world.as('health-admin').run('{ personByNumber(number: "S1") { bornOn } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'Person.bornOn' });
  });

  it('is reached by reference', async () => {
    const { id } = (await admin.run('{ personByNumber(number: "S1") { id } }')).data.personByNumber;
    const document = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person { number college { name } } } }';
    const refs = [{ __typename: 'Person', id }, { __typename: 'Person', id: '01930000-0000-7000-8000-000000000001' }];
    expect((await admin.run(document, { refs })).data._entities).toEqual([{ number: 'S1', college: { name: '信息学院' } }, null]);
  });
});

describe('revealPerson', () => {
  const reveal = async (personId: string, reason: string, asker = admin) =>
    asker.run(`mutation ($input: RevealPersonInput!) { result: revealPerson(input: $input) { ... on RevealPersonSuccess { identityNumber phone person { number } } ... on Refused { problems { code } } } }`, {
      input: { personId, reason },
    });
  const idOf = async (number: string) => (await world.db.selectFrom('person').select('id').where('number', '=', number).executeTakeFirstOrThrow()).id;

  it('shows the whole and writes down the purpose', async () => {
    const id = await idOf('S1');
    expect((await reveal(id, ' 核对核酸检测登记 ')).data.result).toEqual({ identityNumber: student(1)[3], phone: '13812341003', person: { number: 'S1' } });
    expect((await world.audit()).at(-1)).toMatchObject({ actor: 'p1', action: 'person.revealed', entityId: id, purpose: '核对核酸检测登记' });
  });

  it('shows nothing without a reason, and writes nothing down', async () => {
    const before = (await world.audit()).length;
    expect((await reveal(await idOf('S1'), '。')).data.result).toEqual({ problems: [{ code: 'REASON_TOO_SHORT' }] });
    expect(await world.audit()).toHaveLength(before);
  });

  it('knows nobody outside the asker\'s colleges', async () => {
    const scoped = world.as('personnel-admin', { scope: [await unitId('文学院')] });
    expect((await reveal(await idOf('S1'), '核对核酸检测登记', scoped)).data.result).toEqual({ problems: [{ code: 'NOT_FOUND' }] });
  });
});

describe('Units', () => {
  it('are a tree with people counted upwards', async () => {
    const { data } = await admin.run('{ orgUnits { name kind peopleCount children { name peopleCount children { name kind peopleCount parent { name } } } } }');
    expect(data.orgUnits).toEqual([
      { name: '文学院', kind: 'COLLEGE', peopleCount: 1, children: [{ name: '新闻', peopleCount: 1, children: [{ name: '新闻2301', kind: 'CLASS', peopleCount: 1, parent: { name: '新闻' } }] }] },
      {
        name: '信息学院', kind: 'COLLEGE', peopleCount: 2,
        children: [{ name: '软件工程', peopleCount: 2, children: [{ name: '软工2301', kind: 'CLASS', peopleCount: 1, parent: { name: '软件工程' } }, { name: '软工2302', kind: 'CLASS', peopleCount: 1, parent: { name: '软件工程' } }] }],
      },
    ]);
  });

  it('are found by id', async () => {
    expect((await admin.run('query ($id: ID!) { orgUnit(id: $id) { path parent { kind parent { name } } } }', { id: await unitId('文学院') })).data.orgUnit).toEqual({ path: '文学院', parent: { kind: 'UNIVERSITY', parent: null } });
    expect((await admin.run('{ orgUnit(id: "x") { path } }')).data.orgUnit).toBeNull();
  });
});
