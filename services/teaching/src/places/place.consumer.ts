import { asRecords, type Consumer, type Context, on } from '@campus/kit';
import { sql } from 'kysely';
import type { PlaceRow, Tables } from '../tables.ts';

type News = { readonly places: readonly PlaceRow[] };

const rowOf = ({ id, code, name, kind, use, capacity, parentCode }: PlaceRow): PlaceRow => ({ id, code, name, kind, use, capacity, parentCode });
const recordsOf = ({ places }: News, { db }: Context<Tables>) => ({ db, records: sql`select * from jsonb_populate_recordset(null::place, ${asRecords([...new Map(places.map(place => [place.id, rowOf(place)])).values()])}::jsonb)` });

/** Keeps a place that was registered; one that is known already was amended meanwhile. */
export const keepPlaces: Consumer = on<News, Tables>('place.registered', 'keep-places', async (news, context) => {
  const { db, records } = recordsOf(news, context);
  await sql`insert into place ${records} on conflict do nothing`.execute(db);
});

/** Keeps a place as it was amended, known or not. */
export const amendPlaces: Consumer = on<News, Tables>('place.amended', 'amend-places', async (news, context) => {
  const { db, records } = recordsOf(news, context);
  await sql`insert into place ${records} on conflict (id) do update set code = excluded.code, name = excluded.name, kind = excluded.kind, use = excluded.use,
    capacity = excluded.capacity, parent_code = excluded.parent_code`.execute(db);
});
