import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { codesOf, replyOf, start, type Started } from '../testing/gateway.ts';
import { departments } from '../testing/departments.ts';
import type { Subgraph } from '../execution/subgraph.ts';
import type { Limits } from '../limits/limits.ts';

const slow = { perSecond: 0.01, burst: 30 };
const rate = { address: slow, person: slow, client: slow };

/** Two gateways of one installation. */
async function two(options: { limits?: Partial<Limits>; subgraphs?: ReturnType<typeof departments>['subgraphs'] } = {}): Promise<[Started, Started]> {
  return [await start({ shared: true, ...options }), await start({ shared: true, ...options })];
}

describe('Two gateways of one installation', () => {
  it('give one client what the limit says, and not twice as much', async () => {
    const [one, other] = await two({ limits: { rate } });
    const token = await one.issuer.token();
    for (let count = 0; count < slow.burst; count++) expect((await one.ask('{ __typename }', {}, { token })).status).toBe(200);
    const theirs = await other.issuer.token();
    await vi.waitFor(async () => expect((await other.ask('{ __typename }', {}, { token: theirs })).status).toBe(429), { timeout: 3_000, interval: 250 });
  });

  it('count the live updates of one person together, and hear when one is closed', async () => {
    const personnel: Subgraph = { execute: async ({ signal }) => untilLeft(signal) };
    const [one, other] = await two({ limits: { streams: 1 }, subgraphs: { ...departments().subgraphs, personnel } });
    const leave = new AbortController();
    const open = async ({ fetch, issuer }: Started, signal?: AbortSignal) =>
      fetch('/graphql', { method: 'POST', signal: signal ?? null, headers: { authorization: `Bearer ${await issuer.token()}`, accept: 'text/event-stream', 'content-type': 'application/json' }, body: JSON.stringify({ query: 'subscription { personMoved { id } }' }) });
    expect((await open(one, leave.signal)).status).toBe(200);
    await vi.waitFor(async () => {
      const refused = await open(other);
      const codes = refused.status === 429 ? codesOf(await replyOf(refused)) : await refused.body?.cancel();
      expect(codes).toEqual(['RATE_LIMITED']);
    }, { timeout: 3_000 });

    leave.abort();
    await vi.waitFor(async () => {
      const answer = await open(other);
      await answer.body?.cancel();
      expect(answer.status).toBe(200);
    }, { timeout: 3_000 });
  });

  it('end a session together', async () => {
    const [one, other] = await two();
    const cookie = await one.signIn();
    const signedIn = async ({ fetch }: Started) => ((await (await fetch('/session', { headers: { cookie } })).json()) as { user: object | null }).user !== null;
    expect([await signedIn(one), await signedIn(other)]).toEqual([true, true]);
    await one.fetch('/sign-out', { method: 'POST', headers: { cookie, 'x-campusloop': '1' } });
    await vi.waitFor(async () => expect(await signedIn(other)).toBe(false), { timeout: 2_000, interval: 20 });
  });

  it('find each other again when the database has cut them off', async () => {
    const [one, other] = await two({ limits: { rate } });
    await cutListeners();
    await vi.waitFor(() => expect([one, other].every(({ logs }) => logs.some(({ message }) => message.includes('cannot be heard')))).toBe(true), { timeout: 3_000 });
    const token = await other.issuer.token();
    await vi.waitFor(async () => {
      await one.ask('{ __typename }', {}, { token: await one.issuer.token({ sub: 'gates', client_id: 'gates' }) });
      expect(await listeners()).toBeGreaterThanOrEqual(2);
    }, { timeout: 5_000, interval: 100 });
    for (let count = 0; count < slow.burst; count++) await other.ask('{ __typename }', {}, { token });
    await vi.waitFor(async () => expect((await one.ask('{ __typename }', {}, { token: await one.issuer.token() })).status).toBe(429), { timeout: 3_000, interval: 250 });
  });
});

/** Live updates that never come, and end when their reader leaves. */
function untilLeft(signal: AbortSignal | undefined): AsyncIterable<never> {
  const next = () => new Promise<{ done: true; value: undefined }>(resolve => signal?.addEventListener('abort', () => resolve({ done: true, value: undefined })));
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const LISTENING = "from pg_stat_activity where query like 'listen campusloop_gateways%' or query like 'select pg_notify($1%'";

async function onDatabase(text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: process.env['CAMPUS_TEST_DATABASE'] ?? '' });
  await client.connect();
  return client.query(text).finally(() => client.end());
}

const cutListeners = () => onDatabase(`select pg_terminate_backend(pid) ${LISTENING}`);
const listeners = async () => (await onDatabase(`select pid ${LISTENING}`)).rowCount ?? 0;
