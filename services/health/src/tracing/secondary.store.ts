import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { TraceWindow } from './close.store.ts';

/** A close contact, and the minute from which on they could pass the infection on. */
export type Carrier = { readonly person: number; readonly since: number };

/** The first stay together with a close contact that makes a secondary one. */
export interface SecondaryMeeting {
  person: number;
  spot: number;
  day: string;
  from: number;
  until: number;
  through: number;
}

const LONGEST_DAY = 1_500;
/**
 * Above so many stays of close contacts days are searched one by one: whoever is found on one is not looked for on the next, and Postgres
 * reads a day's presence where one search over the look-back would read all of it (two seconds against a quarter, for 15,500 stays among 3.8 million).
 */
const MANY_STAYS = 5_000;

export type Pace = 'AT_ONCE' | 'BY_DAY';
type Span = { readonly from: number; readonly until: number };

/** The stays of the close contacts that were long enough, in a table of their own that the planner knows the size of. */
async function collectStays(db: Kysely<Tables>, carriers: readonly Carrier[], { until }: TraceWindow, minutes: number): Promise<number> {
  await sql`drop table if exists pg_temp.trace_stay`.execute(db);
  await sql`create temporary table trace_stay (person int not null, spot int not null, t0 int not null, t1 int not null, max_stay int not null) on commit drop`.execute(db);
  const earliest = Math.min(...carriers.map(one => one.since));
  const { numAffectedRows } = await sql`
    insert /* tracing: stays of close contacts */ into trace_stay
    select presence.person, presence.spot, greatest(t0, carrier.since), least(t1, ${until}), spot.max_stay
    from unnest(${carriers.map(one => one.person)}::int[], ${carriers.map(one => one.since)}::int[]) as carrier (person, since)
    join presence on presence.person = carrier.person and t0 >= ${earliest - LONGEST_DAY} and t0 > carrier.since - ${LONGEST_DAY} and t0 < ${until} and t1 > carrier.since
    join spot on spot.id = presence.spot join place on place.no = spot.place
    where place.use <> 'MONITORING' and least(t1, ${until}) - greatest(t0, carrier.since) >= ${minutes}`.execute(db);
  await sql`analyze trace_stay`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/**
 * Who spent so many minutes on end with a close contact within a span; of each the first stay, and who was there last before it.
 * Known people are left out by an array and not by a join: two thousand in one hall are four million pairs, which must never be formed.
 */
async function meetingsIn(db: Kysely<Tables>, { from, until }: Span, known: readonly number[], zone: string, minutes: number): Promise<SecondaryMeeting[]> {
  const { rows } = await sql<SecondaryMeeting>`
    with /* tracing: second ring */ met as (
      select distinct on (other.person) other.person, other.spot, other.t0, other.t1, stay.t0 as stay_t0, stay.t1 as stay_t1, stay.person as through
      from trace_stay stay join presence other on other.spot = stay.spot and other.t0 <= stay.t1 - ${minutes} and other.t0 > stay.t0 - stay.max_stay
        and other.t1 >= stay.t0 + ${minutes} and other.t1 - other.t0 >= ${minutes} and other.t0 >= ${from} and other.t0 < ${until}
      where stay.t0 >= ${from} and stay.t0 < ${until} and other.person <> all(${known}::int[])
      order by other.person, other.t0, other.spot, stay.t0 desc, stay.person)
    select person, spot, (to_timestamp(t0 * 60.0) at time zone ${zone})::date::text as day, greatest(t0, stay_t0) as "from", least(t1, stay_t1) as until, through
    from met order by person`.execute(db);
  return rows;
}

/** The days of a window, in order; a stay never leaves its day. */
async function daysOf(db: Kysely<Tables>, { from, until }: Span): Promise<Span[]> {
  const days = await db.selectFrom('presenceDay').select(['t0', 't1']).where('t1', '>', from).where('t0', '<', until).orderBy('t0').execute();
  return days.map(({ t0, t1 }) => ({ from: t0, until: Math.min(t1, until) }));
}

/**
 * The second ring: everybody else who spent so many minutes on end at one spot with a close contact. At once or day by day, the rows are the same.
 * @param pace chosen by the number of stays unless given.
 */
export async function meetingsThrough(db: Kysely<Tables>, carriers: readonly Carrier[], window: TraceWindow, minutes: number, pace?: Pace): Promise<SecondaryMeeting[]> {
  if (carriers.length === 0) return [];
  const stays = await collectStays(db, carriers, window, minutes);
  const isDaily = (pace ?? (stays > MANY_STAYS ? 'BY_DAY' : 'AT_ONCE')) === 'BY_DAY';
  const whole = { from: window.from - LONGEST_DAY, until: window.until };
  const known = [window.person, ...carriers.map(one => one.person)];
  const found: SecondaryMeeting[] = [];
  for (const span of isDaily ? await daysOf(db, whole) : [whole])
    found.push(...(await meetingsIn(db, span, [...known, ...found.map(meeting => meeting.person)], window.zone, minutes)));
  return found;
}
