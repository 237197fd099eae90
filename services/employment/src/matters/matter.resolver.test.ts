import { openWorld } from '@campus/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { employment } from '../main.ts';
import type { Tables } from './matter.tables.ts';

const world = await openWorld<Tables>(employment);
afterAll(() => world.close());

const RECORD = `mutation ($input: RecordEmploymentMatterInput!) {
  result: recordEmploymentMatter(input: $input) { __typename ... on RecordEmploymentMatterSuccess { matter { id title } } ... on Refused { problems { code path } } } }`;
const record = async (title: string, idempotencyKey?: string) => (await world.as('employment-admin').run(RECORD, { input: { title, idempotencyKey } })).data.result;
const read = async (source: string, variables = {}) => (await world.as('command-admin').run(source, variables)).data;
const refusal = (code: string) => ({ __typename: 'Refused', problems: [{ code, path: ['title'] }] });

describe('recordEmploymentMatter', () => {
  it('puts a matter into the list, writes it down and tells the others', async () => {
    const { matter } = await record('  值班表 ');
    expect(matter).toMatchObject({ title: '值班表' });
    expect((await world.events()).at(-1)).toMatchObject({ topic: 'employment.matter.recorded', payload: { id: matter.id, title: '值班表' } });
    expect((await world.audit()).at(-1)).toMatchObject({ actor: 'tester', action: 'matter.recorded', entityId: matter.id });
  });
  it('refuses a title that says nothing', async () => {
    expect(await record('   ')).toEqual(refusal('MATTER_TITLE_INVALID'));
  });
  it('lets one of two who use the same title at once have it', async () => {
    const both = await Promise.all([record('同名'), record('同名')]);
    expect(both).toContainEqual(refusal('MATTER_RECORDED_ALREADY'));
    expect(both).toContainEqual(expect.objectContaining({ matter: expect.objectContaining({ title: '同名' }) }));
  });
  it('answers a repeated key with the first matter', async () => {
    expect((await record('一次', 'key')).matter.id).toBe((await record('一次', 'key')).matter.id);
  });
});

describe('A matter', () => {
  const FIND = 'query ($id: ID!) { employmentMatter(id: $id) { title } }';

  it('is found by its id', async () => {
    const { matter } = await record('查找');
    expect(await read(FIND, { id: matter.id })).toEqual({ employmentMatter: { title: '查找' } });
  });
  it('is null when there is none', async () => {
    expect(await read(FIND, { id: 'nonsense' })).toEqual({ employmentMatter: null });
  });
  it('is found by what another department refers to', async () => {
    const { matter } = await record('引用');
    const of = [{ __typename: 'EmploymentMatter', id: matter.id }];
    expect(await read('query ($of: [_Any!]!) { _entities(representations: $of) { ... on EmploymentMatter { title } } }', { of })).toEqual({ _entities: [{ title: '引用' }] });
  });
});

describe('A list of matters', () => {
  beforeAll(async () => {
    for (const [at, title] of ['List b_1', 'List a', 'List c'].entries()) {
      world.clock.set(`2022-11-24T0${at}:00:00Z`);
      await record(title);
    }
  });
  const titles = async (args: string) => (await read(`{ employmentMatters(${args}) { nodes { title } } }`)).employmentMatters.nodes.map(({ title }: { title: string }) => title);

  it.each([
    ['the newest first', 'filter: { search: "LIST" }', ['List c', 'List a', 'List b_1']],
    ['by title', 'filter: { search: "list" }, orderBy: TITLE', ['List a', 'List b_1', 'List c']],
    ['what has the text in its title, where _ is no wildcard', 'filter: { search: "_1" }', ['List b_1']],
    ['nothing where nothing fits', 'filter: { search: "_a" }', []],
  ])('answers %s', async (_, args, expected) => {
    expect(await titles(args)).toEqual(expected);
  });
  it('pages through with a cursor', async () => {
    const page = async (after: string | null) =>
      (await read('query ($after: String) { employmentMatters(first: 2, after: $after, filter: { search: "list" }) { nodes { title } pageInfo { endCursor hasNextPage } totalCount } }', { after })).employmentMatters;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ title: 'List c' }, { title: 'List a' }], totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ title: 'List b_1' }], pageInfo: { hasNextPage: false } });
  });
});
