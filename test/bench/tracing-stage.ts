import { on } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { generateCampus, writePresence } from '@campus/campus';
import { liveChannel } from '@campus/kit';
import { createClient, startSystem } from '@campus/run';
import type { Client } from 'pg';
import { sendResult } from '../support/bundle.ts';
import { integrator } from '../support/integrator.ts';
import { openStage } from './reads/stage.ts';

export interface Scene { size: number; days: number; hall: number; cases: number }
/** What tracing a case cost the database: at once, while every department answers to the same positive, and traced again with nothing beside it. */
export interface Traced { stays: number; kind: 'typical' | 'hall'; close: number; secondary: number; atOnce: Cost; again: Cost; /** Milliseconds from the result until every department had answered to all that followed from it. */ answered: number }
/** Milliseconds of the database, and how many of them went into the first ring. */
export interface Cost { milliseconds: number; first: number }

/** Milliseconds in which a case is traced, or the bench gives up. */
const PATIENCE = 60_000;
const LOOK_MS = 50;
const STILL_MS = 1_000;
const LONGEST_ANSWER_MS = 600_000;
const RECORD = 'mutation ($input: RecordPresenceInput!) { recordPresence(input: $input) { ... on RecordPresenceSuccess { recordedCount } ... on Refused { problems { message } } } }';

/** Statements of tracing carry its name, or its table. */
const COST = `
  select coalesce(sum(total_exec_time), 0) as milliseconds, coalesce(sum(total_exec_time) filter (where query like '%first ring%'), 0) as first
  from pg_stat_statements where query ~ 'tracing:|trace_stay' and query not like '%pg_stat_statements%'`;

const DEPARTMENTS = ['personnel', 'health', 'logistics', 'teaching', 'employment', 'command'];

/** Whether an event waits for a department; what comes round each minute does not count. */
const BUSY = `
  select exists (select from bus.job where state < 'completed' and start_after < now()
      and name !~ '^__pgboss|\\.(announce-indicators|keep-announced|measure-steps|turn-phases|wake-sender)$')
    or ${DEPARTMENTS.map(name => `exists (select from ${name}.outbox where published_at is null and topic not in ('indicator.announced', 'command.board.changed'))`).join(' or ')} as "isBusy"`;

/** Whom to make positive: students who live in, far apart from each other. */
async function students(client: Client, count: number): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>(`
    select number from (select number, ntile($1) over (order by no) as part, no from health.patient where exists (select from health.presence where person = no)) as spread
    where no in (select max(no) from (select ntile($1) over (order by no) as part, no from health.patient where exists (select from health.presence where person = no)) as parts group by part) order by no`, [count]);
  return rows.map(row => row.number);
}

/** Lets so many people eat for half an hour in one hall, nobody knowing at which table; the person numbered so among them. */
async function fillHall(client: Client, number: string, guests: number): Promise<void> {
  await client.query(`
    with hall as (insert into health.spot (place, label, max_stay) select no, '', 35 from health.place where use = 'CANTEEN' and kind = 'VENUE' order by no limit 1 returning id),
    noon as (select (t0 + 690) as minute from health.presence_day order by day desc limit 1 offset 1),
    guest as (select no from health.patient where exists (select from health.presence where person = no) order by number = $1 desc, md5(number) limit $2)
    insert into health.presence (person, spot, t0, t1, source, slot) select guest.no, hall.id, minute + guest.no % 5, minute + 30 + guest.no % 5, 'VENUE', '11:30' from guest, hall, noon`, [number, guests]);
  await client.query('vacuum analyze health.presence');
}

/** What tracing costs while something is done. */
async function costOf(client: Client, deed: () => Promise<void>): Promise<Cost> {
  const cost = async () => (await client.query<Cost>(COST)).rows[0]!;
  const before = await cost();
  await deed();
  const after = await cost();
  return { milliseconds: after.milliseconds - before.milliseconds, first: after.first - before.first };
}

interface Found { close: number; secondary: number; tracedAt: Date }

/** Waits until the case of a person is traced, after a moment if one is given, looking whenever health has told something. */
async function tracedCase(client: Client, number: string, after = new Date(0)): Promise<Found> {
  await using news = on(client, 'notification', { signal: AbortSignal.timeout(PATIENCE) });
  for (;;) {
    const { rows } = await client.query<Found>(
      `select close_count as close, secondary_count as secondary, traced_at as "tracedAt" from health.case_file join health.patient on patient.id = person_id where number = $1 and traced_at > $2`, [number, after]);
    if (rows[0]) return rows[0];
    await Promise.race([news.next(), setTimeout(LOOK_MS)]);
  }
}

/** Waits until no department has had anything to do for a second; answers the milliseconds until then, without that second. */
async function still(client: Client): Promise<number> {
  const begun = performance.now();
  let done = begun;
  while (performance.now() - done < STILL_MS) {
    const { rows } = await client.query<{ isBusy: boolean }>(BUSY);
    if (rows[0]!.isBusy) done = performance.now();
    if (done - begun > LONGEST_ANSWER_MS) throw new Error(`Departments were at work for ${LONGEST_ANSWER_MS} ms.`);
    await setTimeout(LOOK_MS);
  }
  return done - begun;
}

/** A campus with presence, on which one person after another is found positive; says what tracing each cost the database. */
export async function* traceOnCampus({ size, days, hall, cases }: Scene): AsyncIterable<Traced> {
  await using stops = new AsyncDisposableStack();
  const stage = await openStage();
  stops.defer(() => stage.strike());
  const { client, databaseUrl, dataDir } = stage;
  await client.query("alter system set pg_stat_statements.track_utility = 'on'");
  await client.query('select pg_reload_conf()');
  const system = await startSystem({ databaseUrl, dataDir, size });
  stops.defer(() => system.stop());
  const stays = await writePresence(databaseUrl, generateCampus({ size }), { days, until: new Date() });
  await client.query(`insert into health.policy (key, holds_from, value, source) values ('trace.look-back', '2022-01-01', $1, 'bench')`, [JSON.stringify({ days: days + 1 })]);
  const [laboratory, gates] = await Promise.all(['laboratory', 'gates'].map(async role => integrator(system.url, await createClient({ adminUrl: databaseUrl, dataDir, id: `bench-${role}`, roles: [role] }))));
  /** A stay with nobody else, of which health hears late: the case is traced again. */
  const recordLate = async (number: string) => {
    const { rows } = await client.query<{ code: string }>(`select code from health.place where use = 'CANTEEN' and kind = 'VENUE' order by no limit 1`);
    const [enteredAt, leftAt] = [180, 175].map(minutes => new Date(Date.now() - minutes * 60_000).toISOString());
    const record = { personNumber: number, placeCode: rows[0]!.code, seat: `bench ${number}`, source: 'VENUE', enteredAt, leftAt };
    const { data, errors } = await gates!.ask(RECORD, { input: { idempotencyKey: `bench-${number}`, records: [record] } });
    if (data?.recordPresence?.recordedCount !== 1) throw new Error(`The late stay was not recorded: ${JSON.stringify(errors ?? data)}`);
  };

  await client.query(`listen ${liveChannel('health')}`);
  const numbers = await students(client, cases + 1);
  for (const [i, number] of numbers.entries()) {
    const kind = i < cases ? 'typical' : 'hall';
    if (kind === 'hall') await fillHall(client, number, hall);
    let found: Found = { close: 0, secondary: 0, tracedAt: new Date(0) };
    const sent = performance.now();
    const atOnce = await costOf(client, async () => {
      await sendResult(laboratory!, { accession: `BENCH-${i}`, person: number, reading: 'POSITIVE' });
      found = await tracedCase(client, number);
    });
    const traced = performance.now();
    const answered = traced - sent + (await still(client));
    const again = await costOf(client, async () => {
      await recordLate(number);
      await tracedCase(client, number, found.tracedAt);
    });
    yield { stays, kind, close: found.close, secondary: found.secondary, atOnce, again, answered };
  }
}
