import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codesOf, replyOf, start } from '../testing/gateway.ts';
import { hashOf, readRegistered } from './registered.ts';

const text = 'query PersonPage($id: ID!) { person(id: $id) { name testedOn } }';
const operations = new Map([[hashOf(text), text]]);
const by = (hash: string, variables: object) => JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, operationName: 'PersonPage', variables });
const ours = { 'content-type': 'application/json', 'x-campusloop': '1' };

describe('A registered document', () => {
  it('is found by its hash', async () => {
    const { fetch, signIn } = await start({ operations });
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { ...ours, cookie: await signIn() }, body: by(hashOf(text), { id: 'p1' }) }));
    expect(reply.body).toEqual({ data: { person: { name: '人员 1', testedOn: '2026-03-02' } } });
  });

  it('that nobody registered asks for a reload', async () => {
    const { fetch, signIn } = await start({ operations });
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { ...ours, cookie: await signIn() }, body: by(hashOf('x'), {}) }));
    expect(codesOf(reply)).toEqual(['DOCUMENT_UNKNOWN']);
  });

  it('asks those who have not signed in to do so', async () => {
    const { fetch, asked } = await start({ operations });
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: ours, body: by(hashOf(text), { id: 'p1' }) }));
    expect(reply.status).toBe(401);
    expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
    expect(asked).toEqual([]);
  });

  it('is read from the files that the portals’ build writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeFile(join(folder, 'health.json'), JSON.stringify({ [hashOf(text)]: text }));
    await writeFile(join(folder, 'README.md'), 'not one');
    expect(await readRegistered(folder)).toEqual(operations);
    expect(await readRegistered(join(folder, 'absent'))).toEqual(new Map());
  });
});

describe('A free document', () => {
  const free = JSON.stringify({ query: '{ person(id: "p1") { name } }' });

  it('is refused to a person at a portal', async () => {
    const { fetch, signIn, asked } = await start({ operations });
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { ...ours, cookie: await signIn() }, body: free }));
    expect(reply.status).toBe(200);
    expect(codesOf(reply)).toEqual(['DOCUMENT_NOT_PERSISTED']);
    expect(asked).toEqual([]);
  });

  it('is taken from a person who may explore', async () => {
    const { fetch, signIn, issuer } = await start({ operations });
    issuer.person = { claims: { sub: 'u2', roles: ['developer'] }, seconds: 600 };
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { ...ours, cookie: await signIn() }, body: free }));
    expect(reply.body).toEqual({ data: { person: { name: '人员 1' } } });
  });

  it('is refused to those who have not signed in, whatever it asks', async () => {
    const { fetch } = await start();
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __schema { queryType { name } } }"}' }));
    expect(reply.status).toBe(401);
    expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
  });

  it('about the schema, registered by mistake, is refused to a person who may not explore', async () => {
    const mistake = 'query PersonPage { __schema { queryType { name } } }';
    const { fetch, signIn } = await start({ operations: new Map([[hashOf(mistake), mistake]]) });
    const reply = await replyOf(await fetch('/graphql', { method: 'POST', headers: { ...ours, cookie: await signIn() }, body: by(hashOf(mistake), {}) }));
    expect(codesOf(reply)).toEqual(['INTROSPECTION_FORBIDDEN']);
  });
});

describe('Who may not read the schema', () => {
  const narrow = async (query: string, variables = {}) => {
    const { ask, issuer } = await start();
    return ask(query, variables, { token: await issuer.token({ roles: ['health-admin'] }) });
  };

  it('may not ask for it with a token either', async () => {
    expect(codesOf(await narrow('{ __type(name: "Person") { name } }'))).toEqual(['INTROSPECTION_FORBIDDEN']);
  });

  it.each([
    ['a field', '{ person(id: "p1") { nam } }', {}],
    ['an argument', '{ person(idd: "p1") { name } }', {}],
    ['what a field leads to', '{ person(id: "p1") }', {}],
    ['a variable of no type', 'query ($id: ID!) { person(id: $id) { name } }', { id: [] }],
  ])('is told no name that they did not say: %s', async (_, query, variables) => {
    const { body } = await narrow(query, variables);
    const said = query + JSON.stringify(variables);
    expect(body.errors).not.toEqual([]);
    for (const { message } of body.errors ?? []) for (const [, name] of message.matchAll(/"([^"]*)"/g)) expect(said).toContain(name);
  });

  it('differs from who may, who is told what was meant', async () => {
    const { ask } = await start();
    expect((await ask('{ person(id: "p1") { nam } }')).body.errors?.[0]?.message).toContain('Did you mean "name"');
  });
});

describe('The same fault many times', () => {
  it('is named once', async () => {
    const { ask } = await start();
    expect(codesOf(await ask(`{ __typename ${'@aa '.repeat(10)} }`))).toEqual(['DOCUMENT_INVALID']);
  });
});
