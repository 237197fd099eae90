import { align, batch, type Context, group, insertAll, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import type { IsolationRow, RoomChangeRow, RoomRow } from '../isolation/isolation.rows.ts';
import type { Tables } from '../tables.ts';
import type { RoomState } from './room.ts';

export const roomById = batch<string, RoomRow, Tables>(async (ids, { db }) =>
  align(ids, await db.selectFrom('monitoringRoom').selectAll().where('id', 'in', ids).execute(), row => row.id));

/** Who is in each room now, in one statement that writes the audit of the reading as well: it says who is isolated. */
export const occupantByRoom = batch<string, IsolationRow, Tables>(async (ids, { db, actor, requestId }) => {
  const { rows } = await sql<IsolationRow>`
    with found as (select * from isolation where room_id = any(${ids}::uuid[]) and ended_at is null),
    noted as (insert into audit_entry (actor, action, entity, entity_id, detail, request_id)
      select ${actor.id}, 'isolation.read', 'MonitoringRoom', ${ids[0]}, jsonb_build_object('people', jsonb_agg(person_id)), ${requestId} from found having count(*) > 0)
    select * from found`.execute(db);
  return align(ids, rows, row => row.roomId!);
});

const LATEST = 50;

/** The latest turns of each room, newest first. */
export const changesByRoom = batch<string, RoomChangeRow[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<RoomChangeRow>`
    select latest.* from unnest(${ids}::uuid[]) as wanted (id),
      lateral (select * from monitoring_room_change where room_id = wanted.id order by at desc, id desc limit ${LATEST}) latest`.execute(db);
  return group(ids, rows, row => row.roomId);
});

/** Puts rooms into a state, writes it into their history, and tells the boards that show them. */
export async function turnRooms(context: Context<Tables>, ids: readonly string[], to: RoomState, note: string | null = null): Promise<void> {
  if (ids.length === 0) return;
  const at = context.now();
  const { rows } = await sql<{ id: string; fromState: RoomState }>`
    update monitoring_room set state = ${to}, changed_at = ${at} from (select id, state as from_state from monitoring_room where id = any(${ids}::uuid[]) for update) before
    where monitoring_room.id = before.id returning before.id, before.from_state`.execute(context.db);
  const changes = rows.map(({ id, fromState }): RoomChangeRow => ({ id: uuid7(), roomId: id, fromState, toState: to, note, changedBy: context.actor.id, at }));
  await insertAll(context.db, 'monitoringRoomChange', changes);
  await tellRooms(context, ids);
}

/** Tells live boards which rooms changed, and lets those who wait have the rooms that became ready. */
export async function tellRooms(context: Context<Tables>, roomIds: readonly string[]): Promise<void> {
  for (let from = 0; from < roomIds.length; from += 500) await context.emit('rooms.changed', { roomIds: roomIds.slice(from, from + 500), at: context.now() });
}
