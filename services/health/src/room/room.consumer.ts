import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { tellRooms } from './room.store.ts';

interface PlaceNews { id: string; code: string; name: string; kind: string; use: string; capacity: number; parentCode: string | null }
type Message = { readonly places: readonly PlaceNews[] };

const isMonitoring = ({ kind, use }: PlaceNews) => kind === 'ROOM' && use === 'MONITORING';
/** The code of a room is its building's and its own: `H01-0512`. */
const buildingOf = (code: string) => code.slice(0, Math.max(code.lastIndexOf('-'), 0)) || code;

/** A new monitoring room is ready; one that is used otherwise now stays on the board out of service until whoever is in it has left. */
async function keep(context: Context<Tables>, { places }: Message, isAmended: boolean): Promise<void> {
  const rooms = [...new Map(places.filter(place => place.kind === 'ROOM').map(place => [place.id, place])).values()];
  const rows = rooms.map(place => ({
    id: place.id, code: place.code, name: place.name, building_code: buildingOf(place.code), floor_code: place.parentCode, capacity: place.capacity, is_in_service: isMonitoring(place),
  }));
  const { rows: changed } = await sql<{ id: string }>`
    insert into monitoring_room (id, code, name, building_code, floor_code, capacity, state, is_in_service, changed_at)
    select id, code, name, building_code, floor_code, capacity, 'READY', is_in_service, ${context.now()}
    from jsonb_populate_recordset(null::monitoring_room, ${JSON.stringify(rows)}::jsonb) news where is_in_service or exists (select from monitoring_room known where known.id = news.id)
    on conflict (id) do update set code = excluded.code, name = excluded.name, building_code = excluded.building_code, floor_code = excluded.floor_code, capacity = excluded.capacity,
      is_in_service = excluded.is_in_service, changed_at = excluded.changed_at where ${isAmended} returning id`.execute(context.db);
  await tellRooms(context, changed.map(row => row.id));
}

/** Keeps the board of monitoring rooms. A registration heard again, or after an amendment, changes nothing. */
export const keepRooms: readonly Consumer[] = [
  on<Message, Tables>('place.registered', 'keep-monitoring-rooms', (message, context) => keep(context, message, false)),
  on<Message, Tables>('place.amended', 'amend-monitoring-rooms', (message, context) => keep(context, message, true)),
];
