import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { library } from '../example/library.ts';
import { BUY, LAW, librarian, log, openLibrarySystem, type LibrarySystem } from '../library-system.testing.ts';
import { openDepartment, type Runtime } from '../runtime/open.ts';
import type { Loose } from '../testing.ts';
import { prepareBus } from './bus.ts';
import { onMany, timed } from './consumer.ts';
import { Live } from './live.ts';

/** For tests that wait for the bus several times, on a machine that has much else to do. */
const PATIENCE = 90_000;

let system: LibrarySystem;
beforeAll(async () => { system = await openLibrarySystem(); });
afterAll(() => system.stop());

describe('A process that only answers', () => {
  it('leaves the events to the process that works, and wakes it at once', async () => {
    const woken = vi.fn();
    const working = new Live('library', system.databaseUrl('app'), () => system.runtime.database.kysely, work => work(), log, woken);
    await working.open();
    const answering = await openDepartment(library, { databaseUrl: system.databaseUrl('app'), work: false, log });
    await answering.execute({ document: parse(BUY), actor: librarian, requestId: 'answered elsewhere' });
    await vi.waitFor(() => expect(woken).toHaveBeenCalledOnce(), { timeout: 3_000 });
    await answering.stop();
    await working.close();
  });
});

describe('Two processes of one department, both at work', () => {
  it('answer a key once, hear each other live, and hand an event over once', async () => {
    const twin = await openDepartment(library, { databaseUrl: system.databaseUrl('app'), log });
    const stream = (await twin.execute({ document: parse('subscription { bookBought { title } }'), actor: librarian, requestId: 'heard' })) as AsyncIterableIterator<Loose>;
    const heard = stream.next();
    const document = parse(`mutation { buyBook(input: { title: "Twice", copies: 1, collegeId: "${LAW}", idempotencyKey: "twins" }) { ... on BuyBookSuccess { book { id } } } }`);
    const answers = (await Promise.all(Array.from({ length: 6 }, (_, at) => (at % 2 ? twin : system.runtime).execute({ document, actor: librarian, requestId: `twin ${at}` })))) as Loose[];
    const [id, ...others] = [...new Set(answers.map(({ data }) => data.buyBook.book.id))];
    expect(others).toEqual([]);
    expect((await heard).value).toEqual({ data: { bookBought: { title: 'Twice' } } });
    await vi.waitFor(async () => expect((await system.query(`select 1 from library.loan where book_id = '${id}'`)).rowCount).toBe(1), { timeout: 30_000, interval: 50 });
    expect((await system.query(`select 1 from library.book where title = 'Twice'`)).rowCount).toBe(1);
    expect((await system.query(`select 1 from bus.job where name = 'library.note-loan' and data->'payload'->>'id' = '${id}'`)).rowCount).toBe(1);
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
    await prepareBus(system.adminUrl, [stubborn]);
    const runtime: Runtime = await openDepartment(stubborn, { databaseUrl: system.databaseUrl('app'), log });
    await system.ask({ query: BUY });
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
    await prepareBus(system.adminUrl, [gathering]);
    for (let bought = 0; bought < 4; bought++) await system.ask({ query: BUY });
    await vi.waitFor(async () => expect((await system.query(`select 1 from bus.job where name = 'library.gathering'`)).rowCount).toBe(4), { timeout: 30_000, interval: 50 });
    const runtime = await openDepartment(gathering, { databaseUrl: system.databaseUrl('app'), log });
    await vi.waitFor(() => expect(told.size).toBe(4), { timeout: 30_000, interval: 50 });
    expect(heard).toEqual([4, 1, 1, 1, 1]);
    await runtime.stop();
  }, PATIENCE);
});

describe('Timed work', () => {
  it('is done when the campus clock says so, each turn once though two processes look at the clock', async () => {
    const turns: string[] = [];
    const punctual = { ...library, consumers: [timed('* * * * *', 'punctual', async ({ requestId }) => void turns.push(requestId))] };
    await prepareBus(system.adminUrl, [punctual]);
    const runtimes = await Promise.all([1, 2].map(() => openDepartment(punctual, { databaseUrl: system.databaseUrl('app'), log })));
    await vi.waitFor(() => expect(turns.length).toBeGreaterThan(0), { timeout: 30_000, interval: 50 });
    const { rows } = await system.query(`select count(*)::int as jobs from bus.job where name = 'library.punctual'`);
    expect(turns).toHaveLength(rows[0].jobs);
    await Promise.all(runtimes.map(runtime => runtime.stop()));
  }, PATIENCE);
});
