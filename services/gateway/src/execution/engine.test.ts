import { describe, expect, it } from 'vitest';
import { codesOf, start } from '../testing/gateway.ts';

describe('A question across departments', () => {
  it('is answered as one, each department asked once for all people', async () => {
    const { ask, asked } = await start();
    const { body } = await ask('query People($first: Int) { people(first: $first) { totalCount nodes { id name healthState { code } advice residence { name beds: capacity(unit: "beds") capacity parent { name } } } } }', { first: 100 });
    expect(body.errors).toBeUndefined();
    const people = body.data?.['people'] as { nodes: object[] };
    expect(people.nodes).toHaveLength(100);
    expect(people.nodes[0]).toEqual({ id: 'p1', name: '人员 1', healthState: { code: 'NEGATIVE' }, advice: 'rest', residence: { name: '楼 D1', beds: 4, capacity: 2, parent: { name: '楼 campus' } } });
    expect(people.nodes[3]).toMatchObject({ id: 'p4', residence: null });
    expect(asked.map(one => one.name).toSorted()).toEqual(['health', 'logistics', 'personnel']);
  });

  it('asks once for an entity that occurs often', async () => {
    const { ask, asked } = await start();
    await ask('{ tubes { people { name } } }');
    expect(asked.find(one => one.name === 'personnel')?.request.variables).toEqual({ representations: [{ __typename: 'Person', id: 'p1' }, { __typename: 'Person', id: 'p2' }] });
  });

  it('keeps fields in the order and under the names asked for', async () => {
    const { ask } = await start();
    const { body } = await ask('{ a: person(id: "p1") { healthState { code } b: name __typename } c: person(id: "p2") { testedOn id } t: __typename }');
    expect(JSON.stringify(body.data)).toBe('{"a":{"healthState":{"code":"NEGATIVE"},"b":"人员 1","__typename":"Person"},"c":{"testedOn":"2026-03-02","id":"p2"},"t":"Query"}');
  });

  it('goes behind interfaces and unions', async () => {
    const { ask } = await start();
    const { body } = await ask('{ named { name ... on Person { testedOn } ... on OrgUnit { head { testedOn } } } }');
    expect(body.data).toEqual({ named: [{ name: '人员 1', testedOn: '2026-03-02' }, { name: '学院', head: { testedOn: '2026-03-02' } }] });
  });

  it.each([[true], [false]])('leaves out what @skip and @include leave out (%s)', async on => {
    const { ask } = await start();
    const { body } = await ask('query Q($on: Boolean!) { person(id: "p1") { id name @skip(if: $on) ...State @include(if: $on) } } fragment State on Person { healthState { code } }', { on });
    expect(body.data).toEqual({ person: on ? { id: 'p1', healthState: { code: 'NEGATIVE' } } : { id: 'p1', name: '人员 1' } });
  });

  it('carries out mutations in their order and completes their answers', async () => {
    const { ask, asked } = await start();
    const { body } = await ask(`mutation { one: renamePerson(input: { id: "p1", name: "张" }) { ...R } sealTube(id: "9") { ... on SealTubeSuccess { tube { people { name } } } } two: renamePerson(input: { id: "p1", name: "" }) { ...R } }
      fragment R on RenamePersonResult { __typename ... on RenamePersonSuccess { person { name testedOn } } ... on Refused { problems { code } } }`);
    expect(body.data).toEqual({
      one: { __typename: 'RenamePersonSuccess', person: { name: '张', testedOn: '2026-03-02' } },
      sealTube: { tube: { people: [{ name: '人员 1' }, { name: '人员 2' }, { name: '人员 1' }] } },
      two: { __typename: 'Refused', problems: [{ code: 'NAME_EMPTY' }] },
    });
    expect(asked.filter(one => one.text.startsWith('mutation')).map(one => one.name)).toEqual(['personnel', 'health', 'personnel']);
  });

  it('answers questions about the schema and about data in one operation', async () => {
    const { ask } = await start();
    const { body } = await ask('query Q($id: ID!) { ...Root __type(name: "Kind") { enumValues { name } } } fragment Root on Query { person(id: $id) { kind } __schema { queryType { name } } }', { id: 'p5' });
    expect(body.data).toEqual({ person: { kind: 'STAFF' }, __type: { enumValues: [{ name: 'STUDENT' }, { name: 'STAFF' }] }, __schema: { queryType: { name: 'Query' } } });
  });

  it('plans an operation once', async () => {
    const { ask, asked } = await start();
    for (const id of ['p1', 'p2']) await ask('query Q($id: ID!) { person(id: $id) { testedOn } }', { id });
    const documents = asked.filter(one => one.name === 'health').map(one => one.request.document);
    expect(documents).toHaveLength(2);
    expect(documents[0]).toBe(documents[1]);
  });

  it('tells departments who asks, and under which number', async () => {
    const { ask, asked } = await start();
    const { headers } = await ask('{ person(id: "p1") { testedOn } }', {}, { headers: { 'x-request-id': 'from-the-gate-7' } });
    expect(headers.get('x-request-id')).toBe('from-the-gate-7');
    expect(asked.map(one => [one.request.requestId, one.request.actor.id, one.request.actor.kind])).toEqual([['from-the-gate-7', 'laboratory', 'CLIENT'], ['from-the-gate-7', 'laboratory', 'CLIENT']]);
  });
});

describe('A department’s error', () => {
  it('lies at every place where its entity occurs', async () => {
    const { ask } = await start();
    const { body } = await ask('{ people(first: 214) { nodes { healthState { code } } } again: person(id: "p213") { healthState { code } } }');
    expect(body.errors?.map(error => error.path?.join('.')).toSorted()).toEqual(['again.healthState', 'people.nodes.212.healthState']);
    expect(body.errors?.[0]).toMatchObject({ message: 'Not yours to see.', extensions: { code: 'FORBIDDEN' } });
    const people = body.data?.['people'] as { nodes: unknown[] } | undefined;
    expect(people?.nodes[212]).toEqual({ healthState: null });
  });

  it('that it did not expect is hidden behind a number, which the log explains', async () => {
    const { ask, logs } = await start();
    const { body } = await ask('{ broken person(id: "p1") { name } }');
    expect(body.data).toEqual({ broken: null, person: { name: '人员 1' } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ path: ['broken'], extensions: { code: 'INTERNAL', number: expect.stringMatching(/^E-/) } });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logs.find(line => line.fields['number'] === body.errors?.[0]?.extensions['number'])?.fields['err']).toMatchObject({ message: 'secret detail: table person_v2' });
  });

  it('takes the nearest field that may be null with it', async () => {
    const { ask, logs } = await start();
    const { body } = await ask('{ person(id: "p404") { id testedOn } other: person(id: "p1") { id } }');
    expect(body).toMatchObject({ data: { person: null, other: { id: 'p1' } }, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(logs.at(-1)?.fields['err']).toMatchObject({ message: 'No department gave Person.testedOn.' });
  });
});

describe('An operation that takes too long', () => {
  it('is stopped and refused', async () => {
    const { ask } = await start({ limits: { timeout: 50 } });
    const reply = await ask('{ slow }');
    expect(reply.status).toBe(504);
    expect(codesOf(reply)).toEqual(['TIMED_OUT']);
  });
});
