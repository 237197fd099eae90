import { campusDay, campusZone } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { addDays } from '../regime/plan.ts';
import type { Tables } from '../tables.ts';
import type { Reading } from './indicator.ts';

/** Monitoring rooms that can be given now, of those in service. */
export async function readyRooms(db: Kysely<Tables>): Promise<Pick<Reading, 'value' | 'numerator' | 'denominator'>> {
  const { rows: [counted] } = await sql<{ ready: number; total: number }>`select (count(*) filter (where state = 'READY'))::int as ready, count(*)::int as total from monitoring_room where is_in_service`.execute(db);
  return counted!.total === 0 ? { value: null } : { value: counted!.ready, numerator: counted!.ready, denominator: counted!.total };
}

/**
 * Seats over the cap: people beyond the capacity of a canteen or library, at the fullest minute of the last whole day, added up over the places.
 * The fullest minute is found by counting who came and who went. Null while nobody's presence of that day is known.
 */
export async function seatsOverCap(db: Kysely<Tables>, now: Date): Promise<number | null> {
  const today = campusDay(now);
  const { rows: [day] } = await sql<{ isKnown: boolean; over: number }>`
    with bounds as (select (extract(epoch from ${addDays(today, -1)}::timestamp at time zone ${campusZone()}) / 60)::int as begins, (extract(epoch from ${today}::timestamp at time zone ${campusZone()}) / 60)::int as ends),
    stays as (select place.no, place.capacity, presence.t0, presence.t1 from bounds, place join spot on spot.place = place.no join presence on presence.spot = spot.id
      where place.use in ('CANTEEN', 'LIBRARY') and place.kind in ('VENUE', 'ROOM') and place.capacity > 0 and presence.t0 >= bounds.begins and presence.t0 < bounds.ends),
    moves as (select no, capacity, t0 as at, 1 as change from stays union all select no, capacity, t1, -1 from stays),
    crowds as (select no, capacity, sum(change) over (partition by no order by at, change rows unbounded preceding) as people from moves)
    select count(*) > 0 as is_known, coalesce((select sum(most - capacity) from (select no, max(capacity) as capacity, max(people) as most from crowds group by no) peaks where most > capacity), 0)::int as over from stays`.execute(db);
  return day!.isKnown ? day!.over : null;
}
