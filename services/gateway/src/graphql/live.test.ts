import { createClient } from 'graphql-sse';
import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../execution/subgraph.ts';
import { departments } from '../testing/departments.ts';
import { codesOf, replyOf, start, type Started } from '../testing/gateway.ts';

const client = async ({ url, issuer }: Started) => createClient({ url: `${url}/graphql`, headers: { authorization: `Bearer ${await issuer.token()}` }, retryAttempts: 0 });
const QUERY = 'subscription { personMoved { id healthState { code } residence { name } } }';

async function* eachOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A department whose people move for ever, until somebody stops listening. */
function endless(): { personnel: Subgraph; stopped: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  async function* events() {
    try {
      for (;;) {
        yield { data: { personMoved: { __typename: 'Person', id: 'p1', residence: null } } };
        await new Promise(setImmediate);
      }
    } finally {
      resolve();
    }
  }
  return { personnel: { execute: () => events() }, stopped: promise };
}

describe('Live updates', () => {
  it('reach a client of graphql-sse, each completed by the other departments', async () => {
    const results = [];
    for await (const result of (await client(await start())).iterate({ query: QUERY })) results.push(result);
    expect(results).toEqual([
      { data: { personMoved: { id: 'p1', healthState: { code: 'NEGATIVE' }, residence: { name: '楼 D1' } } } },
      { data: { personMoved: { id: 'p2', healthState: { code: 'NEGATIVE' }, residence: { name: '楼 D2' } } } },
      { data: { personMoved: { id: 'p3', healthState: null, residence: { name: '楼 D3' } } } },
    ]);
  });

  it('stop in the department when the client leaves', async () => {
    const { personnel, stopped } = endless();
    const started = await start({ subgraphs: { ...departments().subgraphs, personnel } });
    for await (const result of (await client(started)).iterate({ query: QUERY })) {
      expect(result).toMatchObject({ data: { personMoved: { id: 'p1' } } });
      break;
    }
    await stopped;
  });

  it('stop in the department when the client leaves while nothing happens', async () => {
    const { promise: stopped, resolve } = Promise.withResolvers<void>();
    const quiet: AsyncIterableIterator<never> = {
      [Symbol.asyncIterator]: () => quiet,
      next: () => Promise.withResolvers<never>().promise,
      async return() {
        resolve();
        return { done: true, value: undefined };
      },
    };
    const { fetch, issuer } = await start({ subgraphs: { ...departments().subgraphs, personnel: { execute: () => quiet } } });
    const leave = new AbortController();
    const headers = { authorization: `Bearer ${await issuer.token()}`, accept: 'text/event-stream', 'content-type': 'application/json' };
    await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: QUERY }), signal: leave.signal });
    leave.abort();
    await stopped;
  });

  it('carry each event’s own errors only', async () => {
    const events = ['p213', 'p1'].map(id => ({ data: { personMoved: { __typename: 'Person', id, residence: null } } }));
    const personnel: Subgraph = { execute: () => eachOf(events) };
    const results = [];
    for await (const result of (await client(await start({ subgraphs: { ...departments().subgraphs, personnel } }))).iterate({ query: QUERY })) results.push(result);
    expect(results.map(result => result.errors?.length ?? 0)).toEqual([1, 0]);
  });

  it('also answer a query to whoever asks for events', async () => {
    const results = [];
    for await (const result of (await client(await start())).iterate({ query: '{ person(id: "p1") { name } }' })) results.push(result);
    expect(results).toEqual([{ data: { person: { name: '人员 1' } } }]);
  });

  it('tell a client of events what is wrong with its document', async () => {
    const results = [];
    for await (const result of (await client(await start())).iterate({ query: 'subscription { nothing }' })) results.push(result);
    expect(results).toMatchObject([{ errors: [{ extensions: { code: 'DOCUMENT_INVALID' } }] }]);
  });

  it('need the form of events', async () => {
    const reply = await (await start()).ask(QUERY);
    expect([reply.status, codesOf(reply)]).toEqual([406, ['NOT_ACCEPTABLE']]);
  });

  it('need the permission', async () => {
    const { fetch, issuer } = await start();
    const token = await issuer.token({ roles: [] });
    const response = await fetch('/graphql', { method: 'POST', headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
    expect(await response.text()).toContain('"code":"FORBIDDEN"');
  });

  it('break off when the gateway stops, and do not hold it up', async () => {
    const { personnel, stopped } = endless();
    const started = await start({ subgraphs: { ...departments().subgraphs, personnel } });
    const before = performance.now();
    const updates = (await client(started)).iterate({ query: QUERY });
    await updates.next();
    await started.gateway.stop();
    await stopped;
    const rest = async () => {
      for await (const update of updates) expect(update).toBeDefined();
    };
    await expect(rest()).rejects.toThrow(/network|terminated|closed|connection/i);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('of several subscriptions share one connection, each under its name, and one that is refused spoils none', async () => {
    const together = [{ id: 'moves', query: QUERY }, { id: 'wrong', query: 'subscription { nothing }' }, { id: 'query', query: '{ person(id: "p1") { id } }' }];
    const results: { subscription: string; answer: { data?: object; errors?: { extensions: { code: string } }[] } }[] = [];
    for await (const result of (await client(await start())).iterate({ subscriptions: together } as never)) results.push(result as never);
    const of = (name: string) => results.filter(({ subscription }) => subscription === name).map(({ answer }) => answer);
    expect(of('moves').map(({ data }) => data)).toMatchObject(['p1', 'p2', 'p3'].map(id => ({ personMoved: { id } })));
    expect(of('wrong')).toMatchObject([{ errors: [{ extensions: { code: 'DOCUMENT_INVALID' } }] }]);
    expect(of('query')).toMatchObject([{ errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  it('of several subscriptions stop in the department when the client leaves', async () => {
    const { personnel, stopped } = endless();
    const started = await start({ subgraphs: { ...departments().subgraphs, personnel } });
    for await (const result of (await client(started)).iterate({ subscriptions: [{ id: 'a', query: QUERY }, { id: 'b', query: QUERY }] } as never)) {
      expect(result).toMatchObject({ answer: { data: { personMoved: { id: 'p1' } } } });
      break;
    }
    await stopped;
  });

  it.each([
    ['none', []],
    ['more than thirty', Array.from({ length: 31 }, (_, id) => ({ id: `${id}`, query: QUERY }))],
    ['two of one name', [{ id: 'a', query: QUERY }, { id: 'a', query: QUERY }]],
    ['one without a name', [{ query: QUERY }]],
  ])('of %s together are refused', async (_, subscriptions) => {
    const { fetch, issuer } = await start();
    const headers = { authorization: `Bearer ${await issuer.token()}`, accept: 'text/event-stream', 'content-type': 'application/json' };
    expect((await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ subscriptions }) })).status).toBe(400);
  });

  it('are limited in number for one person', async () => {
    const { personnel } = endless();
    const { fetch, issuer } = await start({ subgraphs: { ...departments().subgraphs, personnel }, limits: { streams: 1 } });
    const open = async () => fetch('/graphql', { method: 'POST', headers: { authorization: `Bearer ${await issuer.token()}`, accept: 'text/event-stream', 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
    const first = await open();
    expect(first.headers.get('content-type')).toContain('text/event-stream');
    const second = await replyOf(await open());
    expect([second.status, codesOf(second)]).toEqual([429, ['RATE_LIMITED']]);
    await first.body?.cancel();
  });
});
