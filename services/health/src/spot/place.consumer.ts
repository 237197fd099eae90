import { on, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

interface PlaceNews { id: string; code: string; name: string; kind: string; use: string; capacity: number; parentCode: string | null }
type Message = { readonly places: readonly PlaceNews[] };

const columnsOf = ({ id, code, name, kind, use, capacity, parentCode }: PlaceNews, isAmended: boolean) =>
  ({ id, code, name, kind, use, capacity, parent_code: parentCode, is_amended: isAmended });

/** The last news of each place in a message: Postgres will not write a row twice in one statement. */
const lastOfEach = (places: readonly PlaceNews[]) => [...new Map(places.map(place => [place.id, place])).values()];

/** The two topics are not in order with each other: a registration heard late changes nothing of what an amendment said. */
async function keep({ db }: Context<Tables>, { places }: Message, isAmended: boolean): Promise<void> {
  const rows = lastOfEach(places).map(place => columnsOf(place, isAmended));
  await sql`
    insert into place (id, code, name, kind, use, capacity, parent_code, is_amended)
    select id, code, name, kind, use, capacity, parent_code, is_amended from jsonb_populate_recordset(null::place, ${JSON.stringify(rows)}::jsonb) order by id
    on conflict (id) do update set code = excluded.code, name = excluded.name, kind = excluded.kind, use = excluded.use, capacity = excluded.capacity,
      parent_code = excluded.parent_code, is_amended = excluded.is_amended
    where excluded.is_amended or not place.is_amended`.execute(db);
}

/** Keeps health's register of the places where somebody can be. */
export const keepPlaces: readonly Consumer[] = [
  on<Message, Tables>('place.registered', 'keep-registered-places', (message, context) => keep(context, message, false)),
  on<Message, Tables>('place.amended', 'keep-amended-places', (message, context) => keep(context, message, true)),
];
