import { on } from 'node:events';
import { generateCampus, writePresence } from '@campus/campus';
import { liveChannel } from '@campus/kit';
import { createClient, startSystem } from '@campus/run';
import type { Client } from 'pg';
import { sendResult } from '../support/bundle.ts';
import { integrator } from '../support/integrator.ts';
import { openStage } from './reads/stage.ts';

export interface Scene { size: number; days: number; hall: number; cases: number }
export interface Traced { stays: number; kind: 'typical' | 'hall'; close: number; secondary: number; milliseconds: number; first: number; second: number }

/** Milliseconds in which a case is traced, or the bench gives up. */
const PATIENCE = 60_000;

/** Statements of tracing carry its name, or its table. */
const COST = `
  select coalesce(sum(total_exec_time), 0) as milliseconds, coalesce(sum(total_exec_time) filter (where query like '%first ring%'), 0) as first
  from pg_stat_statements where query ~ 'tracing:|trace_stay' and query not like '%pg_stat_statements%'`;

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

async function cost(client: Client): Promise<{ milliseconds: number; first: number }> {
  return (await client.query<{ milliseconds: number; first: number }>(COST)).rows[0]!;
}

/** Waits until the case of a person is traced, looking whenever health has told something. */
async function tracedCase(client: Client, news: AsyncIterator<unknown>, number: string): Promise<{ close: number; secondary: number }> {
  for (;;) {
    const { rows } = await client.query<{ close: number; secondary: number }>(
      `select close_count as close, secondary_count as secondary from health.case_file join health.patient on patient.id = person_id where number = $1 and traced_at is not null`, [number]);
    if (rows[0]) return rows[0];
    await news.next();
  }
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
  const laboratory = await integrator(system.url, await createClient({ adminUrl: databaseUrl, dataDir, id: 'bench-laboratory', roles: ['laboratory'] }));

  await client.query(`listen ${liveChannel('health')}`);
  const numbers = await students(client, cases + 1);
  for (const [i, number] of numbers.entries()) {
    const kind = i < cases ? 'typical' : 'hall';
    if (kind === 'hall') await fillHall(client, number, hall);
    const before = await cost(client);
    await using news = on(client, 'notification', { signal: AbortSignal.timeout(PATIENCE) });
    await sendResult(laboratory, { accession: `BENCH-${i}`, person: number, reading: 'POSITIVE' });
    const found = await tracedCase(client, news, number);
    const after = await cost(client);
    const [milliseconds, first] = [after.milliseconds - before.milliseconds, after.first - before.first];
    yield { stays, kind, ...found, milliseconds, first, second: milliseconds - first };
  }
}
