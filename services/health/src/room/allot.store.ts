import { type Context, insertAll, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import type { IsolationRow, IsolationStayRow } from '../isolation/isolation.rows.ts';
import type { Tables } from '../tables.ts';
import { turnRooms } from './room.store.ts';

type Placed = Pick<IsolationRow, 'id' | 'personId' | 'collegeId'> & { roomId: string };

/**
 * Gives ready rooms to those who wait: the gravest reason first, then who waits longest; rooms by building, floor and number, one person in each.
 * Needs the whole view, and stands under `oneAtATime`, or two would be promised the last room.
 * @returns whom it placed.
 */
export async function allotRooms(context: Context<Tables>): Promise<string[]> {
  const { rows: placed } = await sql<Placed>`
    update isolation set room_id = pair.room_id, status = 'ISOLATED' from (
      select waiting.id, ready.room_id
      from (select id, row_number() over (order by severity desc, since, id) as place from isolation where status = 'WAITING_FOR_ROOM') waiting
      join (select id as room_id, row_number() over (order by code) as place from monitoring_room where state = 'READY' and is_in_service) ready on ready.place = waiting.place) pair
    where isolation.id = pair.id returning isolation.id, isolation.person_id, isolation.college_id, isolation.room_id`.execute(context.db);
  await enter(context, placed);
  return placed.map(row => row.id);
}

/** Writes who entered which room. */
export async function enter(context: Context<Tables>, placed: readonly Placed[]): Promise<void> {
  const enteredAt = context.now();
  const stays = placed.map(({ id, ...whose }): IsolationStayRow => ({ personId: whose.personId, collegeId: whose.collegeId, roomId: whose.roomId, id: uuid7(), isolationId: id, enteredAt, leftAt: null, ending: null }));
  await insertAll(context.db, 'isolationStay', stays);
  await turnRooms(context, placed.map(row => row.roomId), 'OCCUPIED');
}

/** Writes that people left their rooms; the rooms await disinfection. */
export async function leave(context: Context<Tables>, left: readonly { readonly isolationId: string; readonly roomId: string; readonly ending: IsolationStayRow['ending'] }[]): Promise<void> {
  if (left.length === 0) return;
  const facts = left.map(({ isolationId, ending }) => ({ isolation_id: isolationId, ending }));
  await sql`update isolation_stay set left_at = ${context.now()}, ending = gone.ending
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as gone (isolation_id uuid, ending text)
    where isolation_stay.isolation_id = gone.isolation_id and isolation_stay.left_at is null`.execute(context.db);
  await turnRooms(context, left.map(row => row.roomId), 'LEAVING');
}
