import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../documents/registered.ts';
import { codesOf, replyOf, start } from '../testing/gateway.ts';

const nested = (levels: number): string => (levels ? `friends { id ${nested(levels - 1)} }` : '');

describe('A document', () => {
  const limits = { depth: 5, aliases: 3, rootFields: 3, directives: 2, tokens: 100, cost: 1_000 };
  it.each([
    ['nested too deeply', `{ person(id: "p1") { ${nested(4)} } }`, 'TOO_DEEP'],
    ['nested too deeply through fragments', `{ person(id: "p1") { ...A } } fragment A on Person { friends { friends { ...B } } } fragment B on Person { friends { friends { id } } }`, 'TOO_DEEP'],
    ['with too many aliases', '{ person(id: "p1") { a: id b: id c: id d: id } }', 'TOO_MANY_ALIASES'],
    ['with too many root fields', '{ person(id: "p1") { id } people { totalCount } slow broken }', 'TOO_MANY_ROOT_FIELDS'],
    ['with too many root fields in a fragment', '{ ...A } fragment A on Query { person(id: "p1") { id } people { totalCount } slow broken }', 'TOO_MANY_ROOT_FIELDS'],
    ['with too many directives', '{ person(id: "p1") { id @skip(if: true) name @skip(if: true) kind @skip(if: true) } }', 'TOO_MANY_DIRECTIVES'],
    ['with too many words', `{ ${'__typename '.repeat(120)} }`, 'DOCUMENT_INVALID'],
    ['that would fetch too much', '{ people(first: 200) { nodes { friends(first: 5) { id } } } }', 'TOO_COSTLY'],
    ['that asks for the schema again and again', '{ __schema { x: types { name } y: types { name } z: types { name } } __type(name: "Person") { name } }', 'TOO_COSTLY'],
    ['whose fragments go in circles', '{ person(id: "p1") { ...A } } fragment A on Person { friends { ...A } }', 'DOCUMENT_INVALID'],
    ['that is none', '{', 'DOCUMENT_INVALID'],
    ['that asks for a field nobody has', '{ nothing }', 'DOCUMENT_INVALID'],
  ])('%s is refused before any department is asked', async (_, query, code) => {
    const { ask, asked } = await start({ limits });
    const reply = await ask(query, {}, { headers: { accept: 'application/graphql-response+json' } });
    expect(codesOf(reply)?.[0]).toBe(code);
    expect(reply.status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('too long to be one is refused', async () => {
    const { ask } = await start();
    const reply = await ask(`{ person(id: "${'x'.repeat(70_000)}") { id } }`);
    expect([reply.status, codesOf(reply)]).toEqual([413, ['TOO_LARGE']]);
  });

  it('about the whole schema, as tools send it, is within the limits', async () => {
    const { body } = await (await start()).ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
    expect(buildClientSchema(body.data as never).getType('Person')).toBeDefined();
    expect(JSON.stringify(body.data)).not.toMatch(/join__|requiresScopes/);
  });

  it('within every limit is answered', async () => {
    const { ask } = await start({ limits });
    const { body } = await ask(`{ a: person(id: "p1") { ${nested(3)} } b: person(id: "p2") { id } }`);
    expect(body.errors).toBeUndefined();
  });

  it('counts lists by the value of their variable', async () => {
    const { ask } = await start({ limits: { ...limits, tokens: 2_000 } });
    const query = 'query Q($first: Int!) { people(first: $first) { nodes { residence { name } } } }';
    expect((await ask(query, { first: 100 })).body.errors).toBeUndefined();
    expect(codesOf(await ask(query, { first: 5_000 }))).toEqual(['TOO_COSTLY']);
  });

  it('whose fragments unfold without end is refused quickly', async () => {
    const { ask } = await start({ limits: { depth: 40, cost: 1e9 } });
    const levels = Array.from({ length: 20 }, (_, level) => `fragment F${level} on Person { a: friends { ...F${level + 1} } b: friends { ...F${level + 1} } }`);
    const before = performance.now();
    const reply = await ask(`{ person(id: "p1") { ...F0 } } ${levels.join(' ')} fragment F20 on Person { id }`, {}, { headers: { accept: 'application/graphql-response+json' } });
    expect(reply.status).toBe(400);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('A body', () => {
  const big = (kilobytes: number) => JSON.stringify({ query: '{ __typename }', variables: { file: 'x'.repeat(kilobytes * 1024) } });
  const send = { method: 'POST', headers: { 'content-type': 'application/json' } };

  it('above 64 KB is refused to those who have not signed in', async () => {
    const { fetch } = await start();
    const reply = await replyOf(await fetch('/graphql', { ...send, body: big(65) }));
    expect(reply.status).toBe(413);
    expect(codesOf(reply)).toEqual(['TOO_LARGE']);
  });

  it('of a file is taken from those who have, up to 16 MB', async () => {
    const { fetch, issuer } = await start();
    const headers = { ...send.headers, authorization: `Bearer ${await issuer.token()}` };
    expect((await fetch('/graphql', { ...send, headers, body: big(10 * 1024) })).status).toBe(200);
    expect((await fetch('/graphql', { ...send, headers, body: big(16 * 1024) })).status).toBe(413);
  });

  it('that hides its length is cut off at the limit', async () => {
    const { fetch } = await start();
    const body = new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array(64 * 1024)) });
    const response = await fetch('/graphql', { ...send, body, duplex: 'half' } as RequestInit).catch((cause: unknown) => cause);
    expect(response instanceof Response ? response.status : 413).toBe(413);
  });
});

describe('A client that asks too often', () => {
  it('is told when to come back, and others are not held up', async () => {
    const rate = { perSecond: 0.5, burst: 2 };
    const { ask, issuer } = await start({ limits: { rate: { address: rate, person: rate, client: rate } } });
    const replies = [];
    for (let index = 0; index < 3; index++) replies.push(await ask('{ __typename }'));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(replies[2]?.headers.get('retry-after')).toMatch(/^[12]$/);
    expect(replies[2] && codesOf(replies[2])).toEqual(['RATE_LIMITED']);
    expect((await ask('{ __typename }', {}, { token: await issuer.token({ sub: 'gates', client_id: 'gates' }) })).status).toBe(200);
  });

  it('is slowed down while it guesses tokens', async () => {
    const rate = { perSecond: 0.1, burst: 2 };
    const { ask } = await start({ limits: { rate: { address: rate, person: rate, client: rate } } });
    const statuses = [];
    for (const token of ['a.b.c', 'a.b.d', 'a.b.e']) statuses.push((await ask('{ __typename }', {}, { token })).status);
    expect(statuses).toEqual([401, 401, 429]);
  });

  it('is counted by address while it has not signed in', async () => {
    const rate = { perSecond: 0.1, burst: 1 };
    const text = 'query Me { __typename }';
    const { fetch } = await start({ operations: new Map([[hashOf(text), text]]), limits: { rate: { address: rate, person: rate, client: rate } } });
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });
    const send = () => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect([(await send()).status, (await send()).status]).toEqual([200, 429]);
  });
});
