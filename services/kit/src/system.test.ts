import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sealKey } from './audit/key.ts';
import { verifyAudit } from './audit/verify.ts';
import { migrate, NewerDatabase } from './database/migrate.ts';
import { library } from './example/library.ts';
import { BUY, librarian, openLibrarySystem, type LibrarySystem } from './library-system.testing.ts';
import { sealActor } from './request/actor.ts';
import { SECRET, type Loose } from './testing.ts';

let system: LibrarySystem;
beforeAll(async () => { system = await openLibrarySystem(); });
afterAll(() => system.stop());

const verdict = () => verifyAudit({ adminUrl: system.adminUrl, service: 'library', keys: [sealKey(SECRET)] });

describe('A department as a server', () => {
  it('answers the gateway only', async () => {
    expect((await system.ask({ query: '{ books { nodes { id } } }' }, {})).status).toBe(401);
    expect((await system.ask({ query: '{ books { nodes { id } } }' }, { 'x-campusloop-actor': sealActor(librarian, 'another secret') })).status).toBe(401);
    expect((await system.ask({ query: '{ books { nodes { id } } }' }, { 'x-campusloop-actor': sealActor(librarian, SECRET, Date.now() - 120_000) })).status).toBe(401);
  });
  it('brings an event through outbox and bus to its consumer, once, and seals the audit', async () => {
    const { answer } = await system.ask({ query: BUY });
    const { id } = answer.data.buyBook.book;
    await vi.waitFor(async () => expect((await system.query(`select 1 from library.loan where book_id = '${id}'`)).rowCount).toBe(1), { timeout: 8_000, interval: 50 });
    await vi.waitFor(async () => expect((await verdict()).unsealed).toBe(0), { timeout: 8_000, interval: 50 });
    expect(await verdict()).toMatchObject({ breaks: [], seals: 1 });
  });
  it('shows live what was committed', async () => {
    const stream = (await system.runtime.execute({ document: parse('subscription { bookBought { title } }'), actor: librarian, requestId: 'r' })) as AsyncIterableIterator<Loose>;
    const first = stream.next();
    await system.ask({ query: BUY });
    expect((await first).value).toEqual({ data: { bookBought: { title: 'Sent' } } });
    await stream.return!();
  });
  it('forgets a listener who leaves', async () => {
    const leave = new AbortController();
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', 'x-campusloop-actor': sealActor(librarian, SECRET) };
    await fetch(`${system.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: 'subscription { bookBought { title } }' }), signal: leave.signal });
    await vi.waitFor(() => expect(system.runtime.live.listening).toBe(1), { timeout: 8_000 });
    leave.abort();
    await vi.waitFor(() => expect(system.runtime.live.listening).toBe(0), { timeout: 8_000 });
  });
  it('is ready while its database answers', async () => {
    expect((await fetch(`${system.url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${system.url}/metrics`)).text()).toContain('campusloop_events_relayed_total');
  });
});

describe('The roles in the database', () => {
  const asLibrary = async (text: string, role?: string) => {
    const client = new pg.Client({ connectionString: system.databaseUrl('app') });
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
    await system.query("update library.audit_entry set action = 'book.borrowed' where id = 1");
    expect((await verdict()).breaks).toContain('entry 1 was changed after it was written');
  });
  it('shows an entry that was taken away', async () => {
    await system.query('delete from library.audit_entry where id = 1');
    expect((await verdict()).breaks[0]).toContain('under seal 1');
  });
});

describe('A schema step', () => {
  it('done twice changes nothing', async () => {
    await migrate('library', system.databaseUrl('migrate'), library.migrations);
  });
  it('of a newer version stops this one', async () => {
    await expect(migrate('library', system.databaseUrl('migrate'), [])).rejects.toBeInstanceOf(NewerDatabase);
  });
});
