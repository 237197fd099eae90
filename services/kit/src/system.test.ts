import { randomBytes } from 'node:crypto';
import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sealKey } from './audit/key.ts';
import { verifyAudit } from './audit/verify.ts';
import { migrate, NewerDatabase } from './database/migrate.ts';
import { provision, serviceUrl } from './database/provision.ts';
import { prepareBus } from './events/bus.ts';
import { Live } from './events/live.ts';
import { onMany, timed } from './events/consumer.ts';
import { library } from './example/library.ts';
import { sealActor, type Actor } from './request/actor.ts';
import { openDepartment, type Runtime } from './runtime/open.ts';
import { serve, type Served } from './runtime/serve.ts';
import { SECRET, type Loose } from './testing.ts';
import { createLog } from './operation/log.ts';

const LAW = '01930000-0000-7000-8000-000000000001';
const actor: Actor = { id: 'ada', name: 'Ada', kind: 'PERSON', roles: ['librarian'], permissions: new Set(library.roles['librarian']), scope: 'ALL' };
const admin = new URL(process.env['CAMPUS_TEST_DATABASE']!);
const log = createLog('library').child({}, { level: process.env['LOG_LEVEL'] ?? 'silent' });
const database = `system_${randomBytes(6).toString('hex')}`;
admin.pathname = `/${database}`;
const url = (login: 'app' | 'migrate') => serviceUrl(admin.href, 'library', login, SECRET);
const query = async (text: string) => {
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  return client.query(text).finally(() => client.end());
};

const verdict = () => verifyAudit({ adminUrl: admin.href, service: 'library', keys: [sealKey(SECRET)] });

/** For tests that wait for the bus several times, on a machine that has much else to do. */
const PATIENCE = 90_000;

let served: Served;
beforeAll(async () => {
  const client = new pg.Client({ connectionString: process.env['CAMPUS_TEST_DATABASE']! });
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  await provision(admin.href, ['library', 'archive'], SECRET);
  await migrate('library', url('migrate'), library.migrations);
  await prepareBus(admin.href, [library]);
  served = await serve(library, { databaseUrl: url('app'), port: 0, internalSecret: SECRET, audit: { key: sealKey(SECRET) }, log });
});
afterAll(() => served.stop());

const ask = async (body: object, headers: Record<string, string> = { 'x-campusloop-actor': sealActor(actor, SECRET) }) => {
  const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as Loose };
};
const BUY = `mutation { buyBook(input: { title: "Sent", copies: 1, collegeId: "${LAW}" }) { ... on BuyBookSuccess { book { id } } } }`;

describe('A department as a server', () => {
  it('answers the gateway only', async () => {
    expect((await ask({ query: '{ books { nodes { id } } }' }, {})).status).toBe(401);
    expect((await ask({ query: '{ books { nodes { id } } }' }, { 'x-campusloop-actor': sealActor(actor, 'another secret') })).status).toBe(401);
    expect((await ask({ query: '{ books { nodes { id } } }' }, { 'x-campusloop-actor': sealActor(actor, SECRET, Date.now() - 120_000) })).status).toBe(401);
  });
  it('brings an event through outbox and bus to its consumer, once, and seals the audit', async () => {
    const { answer } = await ask({ query: BUY });
    const { id } = answer.data.buyBook.book;
    await vi.waitFor(async () => expect((await query(`select 1 from library.loan where book_id = '${id}'`)).rowCount).toBe(1), { timeout: 8_000, interval: 50 });
    await vi.waitFor(async () => expect((await verdict()).unsealed).toBe(0), { timeout: 8_000, interval: 50 });
    expect(await verdict()).toMatchObject({ breaks: [], seals: 1 });
  });
  it('shows live what was committed', async () => {
    const stream = (await served.runtime.execute({ document: parse('subscription { bookBought { title } }'), actor, requestId: 'r' })) as AsyncIterableIterator<Loose>;
    const first = stream.next();
    await ask({ query: BUY });
    expect((await first).value).toEqual({ data: { bookBought: { title: 'Sent' } } });
    await stream.return!();
  });
  it('forgets a listener who leaves', async () => {
    const leave = new AbortController();
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', 'x-campusloop-actor': sealActor(actor, SECRET) };
    await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: 'subscription { bookBought { title } }' }), signal: leave.signal });
    await vi.waitFor(() => expect(served.runtime.live.listening).toBe(1));
    leave.abort();
    await vi.waitFor(() => expect(served.runtime.live.listening).toBe(0));
  });
  it('is ready while its database answers', async () => {
    expect((await fetch(`${served.url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${served.url}/metrics`)).text()).toContain('campusloop_events_relayed_total');
  });
});

describe('The roles in the database', () => {
  const asLibrary = async (text: string, role?: string) => {
    const client = new pg.Client({ connectionString: url('app') });
    await client.connect();
    if (role) await client.query(`set role ${role}`);
    return client.query(text).then(({ rows }) => rows, (error: Error) => error.message).finally(() => client.end());
  };
  it('leave a statement without a scope no grant', async () => {
    expect(await asLibrary('select * from library.book')).toContain('permission denied');
  });
  it('cannot change or forget what the audit says', async () => {
    expect(await asLibrary("update library.audit_entry set actor = 'nobody'", 'library_all')).toContain('permission denied');
    expect(await asLibrary('delete from library.audit_entry', 'library_all')).toContain('permission denied');
  });
  it('cannot step into another service', async () => {
    expect(await asLibrary('set role archive_all')).toContain('permission denied');
  });
});

describe('The sealed audit', () => {
  it('shows an entry that its owner changed behind its back', async () => {
    await query("update library.audit_entry set action = 'book.borrowed' where id = 1");
    expect((await verdict()).breaks).toContain('entry 1 was changed after it was written');
  });
  it('shows an entry that was taken away', async () => {
    await query('delete from library.audit_entry where id = 1');
    expect((await verdict()).breaks[0]).toContain('under seal 1');
  });
});

describe('A schema step', () => {
  it('done twice changes nothing', async () => {
    await migrate('library', url('migrate'), library.migrations);
  });
  it('of a newer version stops this one', async () => {
    await expect(migrate('library', url('migrate'), [])).rejects.toBeInstanceOf(NewerDatabase);
  });
});

describe('A process that only answers', () => {
  it('leaves the events to the process that works, and wakes it at once', async () => {
    const woken = vi.fn();
    const working = new Live('library', url('app'), () => served.runtime.database.kysely, work => work(), log, woken);
    await working.open();
    const answering = await openDepartment(library, { databaseUrl: url('app'), work: false, log });
    await answering.execute({ document: parse(BUY), actor, requestId: 'answered elsewhere' });
    await vi.waitFor(() => expect(woken).toHaveBeenCalledOnce(), { timeout: 3_000 });
    await answering.stop();
    await working.close();
  });
});

describe('Two processes of one department, both at work', () => {
  it('answer a key once, hear each other live, and hand an event over once', async () => {
    const twin = await openDepartment(library, { databaseUrl: url('app'), log });
    const stream = (await twin.execute({ document: parse('subscription { bookBought { title } }'), actor, requestId: 'heard' })) as AsyncIterableIterator<Loose>;
    const heard = stream.next();
    const document = parse(`mutation { buyBook(input: { title: "Twice", copies: 1, collegeId: "${LAW}", idempotencyKey: "twins" }) { ... on BuyBookSuccess { book { id } } } }`);
    const answers = (await Promise.all(Array.from({ length: 6 }, (_, at) => (at % 2 ? twin : served.runtime).execute({ document, actor, requestId: `twin ${at}` })))) as Loose[];
    const [id, ...others] = [...new Set(answers.map(({ data }) => data.buyBook.book.id))];
    expect(others).toEqual([]);
    expect((await heard).value).toEqual({ data: { bookBought: { title: 'Twice' } } });
    await vi.waitFor(async () => expect((await query(`select 1 from library.loan where book_id = '${id}'`)).rowCount).toBe(1), { timeout: 30_000, interval: 50 });
    expect((await query(`select 1 from library.book where title = 'Twice'`)).rowCount).toBe(1);
    expect((await query(`select 1 from bus.job where name = 'library.note-loan' and data->'payload'->>'id' = '${id}'`)).rowCount).toBe(1);
    await stream.return!();
    await twin.stop();
  }, PATIENCE);
});

describe('A consumer that failed', () => {
  it('hears the event again', async () => {
    let tries = 0;
    const stubborn = {
      ...library,
      consumers: [{ kind: 'job' as const, topic: 'book.bought', name: 'stubborn', run: async () => { if (++tries === 1) throw new Error('not yet'); } }],
    };
    await prepareBus(admin.href, [stubborn]);
    const runtime: Runtime = await openDepartment(stubborn, { databaseUrl: url('app'), log });
    await ask({ query: BUY });
    await vi.waitFor(() => expect(tries).toBe(2), { timeout: 15_000, interval: 50 });
    await runtime.stop();
  }, PATIENCE);
});

describe('A gatherer', () => {
  it('hears together what waits together, and one by one when that failed, each once', async () => {
    const heard: number[] = [];
    const told = new Set<string>();
    const gathering = {
      ...library,
      consumers: [onMany<{ id: string }, unknown>('book.bought', 'gathering', async payloads => {
        heard.push(payloads.length);
        if (heard.length === 1) throw new Error('not together');
        for (const { id } of payloads) {
          expect(told).not.toContain(id);
          told.add(id);
        }
      })],
    };
    await prepareBus(admin.href, [gathering]);
    for (let bought = 0; bought < 4; bought++) await ask({ query: BUY });
    await vi.waitFor(async () => expect((await query(`select 1 from bus.job where name = 'library.gathering'`)).rowCount).toBe(4), { timeout: 30_000, interval: 50 });
    const runtime = await openDepartment(gathering, { databaseUrl: url('app'), log });
    await vi.waitFor(() => expect(told.size).toBe(4), { timeout: 30_000, interval: 50 });
    expect(heard).toEqual([4, 1, 1, 1, 1]);
    await runtime.stop();
  }, PATIENCE);
});

describe('Timed work', () => {
  it('is done when the campus clock says so, each turn once though two processes look at the clock', async () => {
    const turns: string[] = [];
    const punctual = { ...library, consumers: [timed('* * * * *', 'punctual', async ({ requestId }) => void turns.push(requestId))] };
    await prepareBus(admin.href, [punctual]);
    const runtimes = await Promise.all([1, 2].map(() => openDepartment(punctual, { databaseUrl: url('app'), log })));
    await vi.waitFor(() => expect(turns.length).toBeGreaterThan(0), { timeout: 30_000, interval: 50 });
    const { rows } = await query(`select count(*)::int as jobs from bus.job where name = 'library.punctual'`);
    expect(turns).toHaveLength(rows[0].jobs);
    await Promise.all(runtimes.map(runtime => runtime.stop()));
  }, PATIENCE);
});
