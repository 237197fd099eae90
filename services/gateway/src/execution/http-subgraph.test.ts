import { createServer, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { openActor } from '@campus/kit';
import { parse } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { departments, executeOn } from '../testing/departments.ts';
import { SECRET, start } from '../testing/gateway.ts';
import { stopServer } from '../testing/issuer.ts';
import type { SubgraphAnswer } from './subgraph.ts';

interface Asked {
  readonly actor: ReturnType<typeof openActor>;
  readonly requestId: string | undefined;
}

/** A department in another process: its operations over HTTP, its live updates over SSE, as `serve` of the kit speaks them. */
async function serveDepartment(name: string): Promise<{ url: string; asked: Asked[]; stop(): Promise<void> }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const actor = openActor(request.headers['x-campusloop-actor'] as string | undefined, SECRET);
    asked.push({ actor, requestId: request.headers['x-request-id'] as string | undefined });
    if (!actor) return response.writeHead(401).end();
    const run = ({ query, variables }: { query: string; variables?: Record<string, unknown> | null }) => executeOn(name, { document: parse(query), variables: variables ?? undefined, actor, requestId: '' });
    if (request.headers.accept === 'text/event-stream') {
      const live = createHandler({ onSubscribe: async (_, parameters) => (await run(parameters)) as never });
      return live(request, response);
    }
    const answer: SubgraphAnswer = await run((await json(request)) as { query: string });
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const stop = () => stopServer(server);
  onTestFinished(() => (server.listening ? stop() : undefined));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}

const QUERY = '{ people(first: 2) { nodes { id healthState { code } residence { name } } } }';

describe('A department behind HTTP', () => {
  it('gives the same answers as one in process, and learns who asks under the gateway’s seal', async () => {
    const health = await serveDepartment('health');
    const { ask } = await start({ subgraphs: { ...departments().subgraphs, health: { url: health.url } } });
    const { body, headers } = await ask(QUERY);
    expect(body).toEqual((await (await start()).ask(QUERY)).body);
    expect(health.asked).toMatchObject([{ requestId: headers.get('x-request-id'), actor: { id: 'laboratory', kind: 'CLIENT', scope: 'ALL' } }]);
    expect(health.asked[0]?.actor?.permissions.has('health.state.read')).toBe(true);
  });

  it('sends its live updates', async () => {
    const personnel = await serveDepartment('personnel');
    const { fetch, issuer } = await start({ subgraphs: { ...departments().subgraphs, personnel: { url: personnel.url } } });
    const headers = { authorization: `Bearer ${await issuer.token()}`, accept: 'text/event-stream', 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: 'subscription { personMoved { id testedOn } }' }) });
    const text = await response.text();
    expect(text.match(/event: next/g)).toHaveLength(3);
    expect(text).toContain('{"data":{"personMoved":{"id":"p3","testedOn":"2026-03-02"}}}');
    expect(text).toMatch(/event: complete\ndata: \n\n$/);
  });

  it('that is down costs its fields and not the page', async () => {
    const health = await serveDepartment('health');
    const { ask, logs } = await start({ subgraphs: { ...departments().subgraphs, health: { url: health.url } } });
    await health.stop();
    const { body, status } = await ask(QUERY);
    expect(status).toBe(200);
    expect(body.data).toEqual({ people: { nodes: [{ id: 'p1', healthState: null, residence: { name: '楼 D1' } }, { id: 'p2', healthState: null, residence: { name: '楼 D2' } }] } });
    expect(body.errors).toEqual([{ message: expect.stringMatching(/health.*health department/), path: ['people', 'nodes', 0, 'healthState'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' } }]);
    expect(logs.map(line => line.message)).toContain('department unavailable');
  });

  const json = (value: unknown) => (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  it.each([
    ['answers something else', (response: ServerResponse) => response.writeHead(502).end('<html>')],
    ['breaks off', (response: ServerResponse) => response.destroy()],
    ['breaks off in the middle', (response: ServerResponse) => response.writeHead(200, { 'content-length': 500 }).write('{"data":{"_ent', () => response.destroy())],
    ['answers half', (response: ServerResponse) => response.writeHead(200).end('{"data":{"_entities":[{"name":"楼')],
    ['never answers', () => undefined],
    ['never ends', (response: ServerResponse) => response.writeHead(200).write('{"data":')],
    ['answers text', json('fine')],
    ['answers data that is none', json({ data: 'fine' })],
    ['answers errors that are none', json({ errors: { message: 'no' } })],
    ['answers another question', json({ data: { places: [] } })],
    ['answers no list of entities', json({ data: { _entities: { name: '楼' } } })],
  ])('that %s is a department that does not answer', async (_, behave) => {
    const server = createServer((_request, response) => void behave(response));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => stopServer(server));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { ask } = await start({ subgraphs: { ...departments().subgraphs, logistics: { url } }, limits: { department: 250 } });
    const { body, status } = await ask('{ person(id: "p1") { name residence { name } } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ person: { name: '人员 1', residence: null } });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'logistics' });
  });
});

describe('A department in this process', () => {
  it('that does not answer in time costs its fields and not the page', async () => {
    const { ask } = await start({ limits: { department: 250 } });
    const { body, status } = await ask('{ slow tubes { label } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ slow: null, tubes: [{ label: 'T-1' }, { label: 'T-2' }] });
    expect(body.errors).toEqual([{ message: expect.stringContaining('personnel'), path: ['slow'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'personnel' } }]);
  });
});
