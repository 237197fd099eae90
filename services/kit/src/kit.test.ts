import { afterAll, describe, expect, it } from 'vitest';
import { library, type Tables } from './example/library.ts';
import { openWorld } from './testing.ts';

const world = await openWorld<Tables>(library);
afterAll(() => world.close());

const LAW = '01930000-0000-7000-8000-000000000001';
const ARTS = '01930000-0000-7000-8000-000000000002';
const BUY = `mutation ($input: BuyBookInput!) { result: buyBook(input: $input) { __typename ... on BuyBookSuccess { book { id title } } ... on Refused { problems { code path } } } }`;
const buy = (input: object, asker = world.as('librarian')) => asker.run(BUY, { input: { copies: 1, collegeId: LAW, ...input } });
const titles = async (asker = world.as('librarian')) => (await asker.run('{ books { nodes { title } } }')).data.books.nodes.map((book: { title: string }) => book.title);

describe('A mutation', () => {
  it('writes rows, audit and events together', async () => {
    const { data } = await buy({ title: 'Together' });
    expect(data.result).toMatchObject({ __typename: 'BuyBookSuccess', book: { title: 'Together' } });
    expect((await world.events()).at(-1)).toMatchObject({ topic: 'book.bought', payload: { title: 'Together' } });
    expect((await world.audit()).at(-1)).toMatchObject({ actor: 'tester', action: 'book.bought', detail: { title: 'Together' } });
  });

  it('leaves nothing behind when the rule refuses', async () => {
    const before = (await world.events()).length;
    expect((await buy({ title: 'Refused', copies: 0 })).data.result).toEqual({ __typename: 'Refused', problems: [{ code: 'NOT_FOUND', path: ['id'] }] });
    expect(await titles()).not.toContain('Refused');
    expect(await world.events()).toHaveLength(before);
  });

  it('is answered once for an idempotency key, however many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => buy({ title: 'Once', idempotencyKey: 'k1' })));
    expect(new Set(all.map(({ data }) => data.result.book.id)).size).toBe(1);
    expect((await titles()).filter((title: string) => title === 'Once')).toHaveLength(1);
  });

  it('refuses another body under a used key', async () => {
    await buy({ title: 'Kept', idempotencyKey: 'k2' });
    expect((await buy({ title: 'Other', idempotencyKey: 'k2' })).data.result.problems[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('A permission', () => {
  it('is needed for the operation', async () => {
    expect((await buy({ title: 'No' }, world.as('reader'))).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'library.book.buy' });
  });
  it('is needed for a field', async () => {
    const { errors } = await world.as('reader').run('{ books { nodes { copies } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'Book.copies' });
  });
  it('is printed into the schema', () => {
    expect(world.runtime.sdl).toContain('buyBook(input: BuyBookInput!): BuyBookResult! @requiresScopes(scopes: [["library.book.buy"]])');
  });
});

describe('Row scope', () => {
  it('shows a college its own rows only', async () => {
    await buy({ title: 'Of arts', collegeId: ARTS });
    expect(await titles(world.as('reader', { scope: [ARTS] }))).toEqual(['Of arts']);
  });
  it('refuses a row for another college', async () => {
    const { errors } = await buy({ title: 'Foreign', collegeId: LAW }, world.as('librarian', { scope: [ARTS] }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
    expect(await titles()).not.toContain('Foreign');
  });
});

describe('A page', () => {
  it('walks the whole list once, whatever its size', async () => {
    for (let no = 0; no < 7; no++) await buy({ title: `Page ${no}` });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await world.as('reader').run('query ($after: String) { books(first: 3, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } totalCount } }', { after });
      seen.push(...data.books.nodes.map((book: { title: string }) => book.title));
      after = data.books.pageInfo.endCursor;
      more = data.books.pageInfo.hasNextPage;
      expect(data.books.totalCount).toBeGreaterThanOrEqual(7);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(await titles());
  });
  it.each([0, 201])('refuses to answer %i at a time', async first => {
    expect((await world.as('reader').run(`{ books(first: ${first}) { nodes { title } } }`)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
  it('refuses a cursor that is none of ours', async () => {
    expect((await world.as('reader').run('{ books(after: "xyz") { nodes { title } } }')).errors?.[0]?.message).toContain('not a cursor');
  });
});

describe('A fault of ours', () => {
  it('is told by number and keeps its inside to itself', async () => {
    const { errors } = await world.as('reader').run('{ broken }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL', number: expect.any(String) } });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});

describe('An event', () => {
  it('delivered twice is processed once', async () => {
    const id = '01930000-0000-7000-8000-0000000000aa';
    await world.deliver('book.bought', { id }, 'e1');
    await world.deliver('book.bought', { id }, 'e1');
    expect(await world.db.selectFrom('loan').selectAll().where('bookId', '=', id).execute()).toHaveLength(1);
  });
});
