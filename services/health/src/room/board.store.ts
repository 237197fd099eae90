import { campusDay, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { RoomRow } from '../isolation/isolation.rows.ts';
import { addDays } from '../regime/plan.ts';
import type { Tables } from '../tables.ts';
import { expectedFrom, forecastOf } from './forecast.ts';
import type { MonitoringBuilding, RoomForecast } from './room.type.ts';

/** Rooms of the board, by building, floor and number. */
export const roomsOf = (db: Kysely<Tables>, buildingCode: string | null): Promise<RoomRow[]> =>
  db.selectFrom('monitoringRoom').selectAll().where(({ eb, or }) => or([eb('isInService', '=', true), eb('state', '<>', 'READY')]))
    .$if(buildingCode !== null, query => query.where('buildingCode', '=', buildingCode!)).orderBy('buildingCode').orderBy('floorCode').orderBy('code').execute();

/** How many rooms in service are in each state, building by building. */
export async function buildingsOf(db: Kysely<Tables>): Promise<MonitoringBuilding[]> {
  const { rows } = await sql<MonitoringBuilding>`
    select building_code as code, (count(*) filter (where state = 'READY'))::int as ready_count, (count(*) filter (where state = 'OCCUPIED'))::int as occupied_count,
      (count(*) filter (where state = 'LEAVING'))::int as leaving_count, (count(*) filter (where state = 'DISINFECTED'))::int as disinfected_count
    from monitoring_room where is_in_service group by building_code order by building_code`.execute(db);
  return rows;
}

interface Counts { ready: number; turning: number; waiting: number; openTraces: number; tracedCases: number; roomsForThem: number }

/** Rooms needed and coming free in the next seven days. A plan's day of leaving the room is the day its phase turns. */
export async function forecastFrom({ db, now }: { db: Context<Tables>['db']; now: Date }): Promise<RoomForecast> {
  const today = campusDay(now);
  const { rows: [counts] } = await sql<Counts>`
    select (select count(*)::int from monitoring_room where state = 'READY' and is_in_service) as ready,
      (select count(*)::int from monitoring_room where state in ('LEAVING', 'DISINFECTED') and is_in_service) as turning,
      (select count(*)::int from isolation where status = 'WAITING_FOR_ROOM') as waiting,
      (select count(*)::int from case_file where status = 'OPEN' and traced_at is null) as open_traces,
      (select count(*)::int from case_file where status = 'OPEN' and traced_at is not null) as traced_cases,
      (select count(distinct isolation_order.person_id)::int from isolation_order join case_file on case_file.id = isolation_order.cause_id and case_file.status = 'OPEN'
        join isolation on isolation.id = isolation_order.isolation_id where isolation_order.ended_at is null and isolation.mode = 'CENTRAL') as rooms_for_them`.execute(db);
  const { rows: leaving } = await sql<{ day: string; count: number }>`
    select greatest(turns_on, ${today}::date)::text as day, count(*)::int as count from isolation where ended_at is null and room_id is not null and turns_on < ${addDays(today, 7)} group by 1`.execute(db);
  const expected = expectedFrom(counts!.openTraces, counts!.tracedCases, counts!.roomsForThem);
  return { waitingCount: counts!.waiting, expectedCount: expected, days: forecastOf({ ...counts!, today, expected, leaving: new Map(leaving.map(row => [row.day, row.count])) }) };
}
