import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Whom to trace: `no` of the patient, and the minutes between which the case could pass the infection on. */
export type TraceWindow = { readonly person: number; readonly from: number; readonly until: number; readonly zone: string };

/** One spot and day on which somebody was with a case; `daysTogether` counts all of that person's, of which the strongest are given. */
export interface Meeting {
  person: number;
  spot: number;
  day: string;
  from: number;
  until: number;
  minutes: number;
  firstAt: number;
  daysTogether: number;
}

/** Of each contact the strongest meetings are kept as evidence: a hall of two thousand would otherwise write a hundred thousand. */
const STRONGEST = 8;
/** A piece of presence never crosses midnight, so nobody there at a minute came earlier than this. */
const LONGEST_DAY = 1_500;

/** Settings of the transaction: without them Postgres compiles each statement for longer than it runs, and sorts on disk. */
export async function prepareTracing(db: Kysely<Tables>): Promise<void> {
  await sql`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(db);
}

/**
 * The first ring: everybody who was at a spot of the case for so many minutes of one day, added up. Rooms for monitoring do not count,
 * since whoever is there is kept apart. The scan at each spot begins where its longest stay can have begun.
 */
export async function meetingsWith(db: Kysely<Tables>, { person, from, until, zone }: TraceWindow, minutes: number): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    with /* tracing: first ring */ visit as materialized (
      select presence.spot, greatest(t0, ${from}) as t0, least(t1, ${until}) as t1, spot.max_stay, (to_timestamp(t0 * 60.0) at time zone ${zone})::date as day
      from presence join spot on spot.id = presence.spot join place on place.no = spot.place
      where person = ${person} and t0 >= ${from - LONGEST_DAY} and t0 < ${until} and t1 > ${from} and place.use <> 'MONITORING'),
    together as (
      select other.person, visit.spot, visit.day, greatest(other.t0, visit.t0) as t0, least(other.t1, visit.t1) as t1
      from visit join presence other on other.spot = visit.spot and other.t0 < visit.t1 and other.t0 > visit.t0 - visit.max_stay and other.t1 > visit.t0
        and other.t0 >= ${from - LONGEST_DAY} and other.t0 < ${until} and other.person <> ${person}),
    met as (
      select person, spot, day, min(t0) as "from", max(t1) as until, sum(t1 - t0)::int as minutes
      from together group by person, spot, day having sum(t1 - t0) >= ${minutes}),
    ranked as (
      select met.*, row_number() over (partition by person order by minutes desc, "from", spot) as place,
        min("from") over (partition by person) as first_at, count(*) over (partition by person)::int as days_together from met)
    select person, spot, day::text as day, "from", until, minutes, first_at, days_together from ranked where place <= ${STRONGEST} order by person, place`.execute(db);
  return rows;
}
