import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { codesOf, replyOf, start } from '../testing/gateway.ts';

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http, the recommended ones too', async () => {
    const { url, issuer } = await start();
    const authorization = `Bearer ${await issuer.token()}`;
    const results = await auditServer({
      url: `${url}/graphql`,
      fetchFn: (to: string, init: RequestInit = {}) => fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
    });
    expect(results.length).toBeGreaterThan(60);
    expect(results.filter(result => result.status !== 'ok').map(result => `${result.id} ${result.name}`)).toEqual([]);
  });

  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  it.each([
    ['no JSON', { ...post, body: '{' }, 400, 'BAD_REQUEST'],
    ['a body of JSON that is no object', { ...post, body: '"x"' }, 400, 'BAD_REQUEST'],
    ['a list of operations', { ...post, body: '[{"query":"{__typename}"}]' }, 400, 'BATCHING_REFUSED'],
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }, 415, 'BAD_REQUEST'],
    ['another character set', { method: 'POST', headers: { 'content-type': 'application/json; charset=gbk' }, body: '{}' }, 415, 'BAD_REQUEST'],
    ['no document', { ...post, body: '{"variables":{}}' }, 400, 'BAD_REQUEST'],
    ['a strange persisted query', { ...post, body: '{"extensions":{"persistedQuery":7}}' }, 400, 'BAD_REQUEST'],
    ['DELETE', { method: 'DELETE', headers: {} }, 405, 'METHOD_NOT_ALLOWED'],
    ['a form of answer that we do not have', { ...post, headers: { ...post.headers, accept: 'image/png' }, body: '{}' }, 406, 'NOT_ACCEPTABLE'],
  ])('answers %s in our own shape', async (_, init, status, code) => {
    const { fetch, issuer } = await start();
    const reply = await replyOf(await fetch('/graphql', { ...init, headers: { ...init.headers, authorization: `Bearer ${await issuer.token()}` } }));
    expect(reply.status).toBe(status);
    expect(codesOf(reply)).toEqual([code]);
    expect(reply.body).not.toHaveProperty('data');
    expect(reply.body.errors?.[0]?.message).toMatch(/[一-龥].*[A-Za-z]/);
    expect(reply.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('gives a strange request number one of its own', async () => {
    const { ask } = await start();
    const { headers } = await ask('{ __typename }', {}, { headers: { 'x-request-id': 'a b<script>' } });
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('says which variable is wrong', async () => {
    const { ask } = await start();
    const reply = await ask('query Q($id: ID!) { person(id: $id) { id } }', { id: { not: 'an id' } }, { headers: { accept: 'application/graphql-response+json' } });
    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual(['VARIABLES_INVALID']);
    expect(reply.body.errors?.[0]?.message).toContain('$id');
  });

  it('asks for the name when a document holds several operations', async () => {
    const { ask } = await start();
    const query = 'query A { person(id: "p1") { id } } query B { person(id: "p2") { id } }';
    expect(codesOf(await ask(query))).toEqual(['OPERATION_UNKNOWN']);
    expect(codesOf(await ask(query, {}, { operationName: 'C' }))).toEqual(['OPERATION_UNKNOWN']);
    expect((await ask(query, {}, { operationName: 'B' })).body.data).toEqual({ person: { id: 'p2' } });
  });

  it('does not change anything on GET', async () => {
    const { fetch, issuer, asked } = await start();
    const query = 'mutation { renamePerson(input: { id: "p1", name: "x" }) { __typename } }';
    const response = await fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { authorization: `Bearer ${await issuer.token()}` } });
    expect(response.status).toBe(405);
    expect(asked).toEqual([]);
  });
});
