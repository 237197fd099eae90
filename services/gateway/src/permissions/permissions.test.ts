import { describe, expect, it } from 'vitest';
import { codesOf, start } from '../testing/gateway.ts';

describe('An operation with a field that its sender may not read', () => {
  it('is refused as a whole, naming field and permission', async () => {
    const { ask, issuer, asked } = await start();
    const reply = await ask('{ people { nodes { name healthState { code } } } }', {}, { token: await issuer.token({ roles: ['personnel-admin'] }) });
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty('data');
    expect(reply.body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', field: 'Person.healthState', permission: 'health.state.read' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['behind a fragment', '{ person(id: "p1") { ...A } } fragment A on Person { ... on Person { number } }'],
    ['behind an alias', '{ person(id: "p1") { name: number } }'],
    ['behind an interface', '{ named { ... on Person { number } } }'],
    ['under a list inside a list', '{ people { nodes { friends { friends { number } } } } }'],
    ['in an answer of a mutation', 'mutation { sealTube(id: "1") { ... on SealTubeSuccess { tube { people { number } } } } }'],
    ['that is included', 'query Q($on: Boolean = true) { person(id: "p1") { id number @include(if: $on) } }'],
  ])('is refused with the field %s', async (_, query) => {
    const { ask, issuer } = await start();
    const reply = await ask(query, {}, { token: await issuer.token({ roles: ['health-admin'] }) });
    expect(codesOf(reply)).toEqual(['FORBIDDEN']);
    expect(reply.body.errors?.[0]?.extensions['field']).toBe('Person.number');
  });

  it('is answered when the field is left out', async () => {
    const { ask, issuer } = await start();
    const token = await issuer.token({ roles: ['health-admin'] });
    const query = 'query Q($on: Boolean!) { person(id: "p1") { id number @include(if: $on) } }';
    expect((await ask(query, { on: false }, { token })).body).toEqual({ data: { person: { id: 'p1' } } });
    expect(codesOf(await ask(query, { on: true }, { token }))).toEqual(['FORBIDDEN']);
  });

  it('is answered 403 to clients of application/graphql-response+json', async () => {
    const { ask, issuer } = await start();
    const reply = await ask('{ tubes { id } }', {}, { token: await issuer.token({ roles: [] }), headers: { accept: 'application/graphql-response+json' } });
    expect(reply.status).toBe(403);
  });

  it('names every such field', async () => {
    const { ask, issuer } = await start();
    const reply = await ask('{ people { totalCount } tubes { id } places { id } }', {}, { token: await issuer.token({ roles: ['unheard-of'] }) });
    expect(reply.body.errors?.map(error => error.extensions['field']).toSorted()).toEqual(['Query.people', 'Query.places', 'Query.tubes']);
  });
});
