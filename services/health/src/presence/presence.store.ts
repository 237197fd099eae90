import type { Actor, Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { PolicyRow } from '../policy/policy.ts';
import type { Tables } from '../tables.ts';
import { plainSeat, type Piece } from './stay.ts';
import type { PresenceRecord, PresenceSource } from './record.ts';

/** What the registers know of a record; `spot` is null while nobody was ever seen there. */
export interface Addressed { person: number | null; place: number | null; spot: number | null; maxStay: number | null }

/** A piece of a record that is to be kept. */
export interface NewPiece extends Piece {
  /** Place of its batch among those that are kept together. */
  readonly batch: number;
  /** Place of its record among all records of these batches. */
  readonly index: number;
  readonly day: string;
  readonly person: number;
  readonly place: number;
  readonly label: string;
  readonly slot: string | null;
  readonly source: PresenceSource;
}

/** What a batch is judged by: what the registers know of its records, how long presence is kept, and which of the days have a partition. */
export interface Bearings { readonly known: Addressed[]; readonly policy: PolicyRow[]; readonly openDays: string[] }

/** Finds people, places and spots of a whole batch in one statement; given as JSON, whose length Postgres does not plan for, so that it is planned once and not for each batch. */
export async function bearingsOf(db: Kysely<Tables>, records: readonly PresenceRecord[], days: readonly string[]): Promise<Bearings> {
  const given = records.map(({ personNumber, placeCode, seat }) => ({ number: personNumber.trim().toUpperCase(), code: placeCode.trim(), label: plainSeat(seat) }));
  const { rows } = await sql<Omit<Bearings, 'known'> & { people: (number | null)[]; places: (number | null)[]; spots: (number | null)[]; stays: (number | null)[] }>`
    select array_agg(patient.no order by turn) as people, array_agg(place.no order by turn) as places, array_agg(spot.id order by turn) as spots, array_agg(spot.max_stay order by turn) as stays,
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'value', value, 'source', source, 'holdsFrom', holds_from)), '[]') from policy where key = 'presence.retention') as policy,
      array(select day::text from presence_day where day in (select jsonb_array_elements_text(${JSON.stringify(days)}::jsonb)::date)) as open_days
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as (number text, code text, label text)) with ordinality as given (number, code, label, turn)
    left join lateral (select no from patient where upper(number) = given.number order by is_active desc, no limit 1) patient on true
    left join lateral (select no from place where code in (given.code, upper(given.code)) order by code = given.code desc limit 1) place on true
    left join lateral (select id, max_stay from spot where spot.place = place.no and spot.label = given.label limit 1) spot on true`.execute(db);
  const { people, places, spots, stays, policy, openDays } = rows[0]!;
  return { known: records.map((_, turn) => ({ person: people[turn]!, place: places[turn]!, spot: spots[turn]!, maxStay: stays[turn]! })), policy, openDays };
}

/** Opens days that have no partition yet. */
export async function openDays(db: Kysely<Tables>, days: readonly string[], zone: string): Promise<void> {
  await sql`select open_presence_day(wanted.day, ${zone}) from unnest(${[...days].sort()}::date[]) as wanted (day)`.execute(db);
}

const keyOf = ({ place, label }: Pick<NewPiece, 'place' | 'label'>) => `${place} ${label}`;

/**
 * The spots of these pieces: new ones made, longer stays than ever before noted, so that a scan back never misses who came early.
 * In one order everywhere, so that two batches cannot wait for each other.
 */
export async function spotsFor(db: Kysely<Tables>, pieces: readonly NewPiece[], known: readonly Addressed[]): Promise<Map<string, number>> {
  const spots = new Map<string, number>();
  const wanted = new Map<string, { place: number; label: string; stay: number }>();
  for (const piece of pieces) {
    const { spot, maxStay } = known[piece.index]!;
    if (spot !== null) spots.set(keyOf(piece), spot);
    const stay = piece.t1 - piece.t0;
    if (spot !== null && stay <= maxStay!) continue;
    const longest = Math.max(stay, wanted.get(keyOf(piece))?.stay ?? 0);
    wanted.set(keyOf(piece), { place: piece.place, label: piece.label, stay: longest });
  }
  if (wanted.size === 0) return spots;
  const { rows } = await sql<{ id: number; place: number; label: string }>`
    insert into spot (place, label, max_stay)
    select place, label, stay from jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb) as wanted (place int, label text, stay int) order by place, label
    on conflict (place, label) do update set max_stay = greatest(spot.max_stay, excluded.max_stay) returning id, place, label`.execute(db);
  for (const row of rows) spots.set(keyOf(row), row.id);
  return spots;
}

/** Who sent a batch, and by which key. */
export interface Sender { readonly actor: Actor; readonly requestId: string; readonly key: string }

/**
 * Keeps the pieces of some batches, with an audit entry for each batch that has any and an event for each that says something new, in one statement. A piece known already
 * changes nothing; one that lasts longer than was known extends it.
 * @returns the pieces that said something new.
 */
export async function keepPieces({ db }: Context<Tables>, pieces: readonly NewPiece[], spots: ReadonlyMap<string, number>, senders: readonly Sender[]): Promise<NewPiece[]> {
  const unique = new Map<string, NewPiece & { spot: number }>();
  for (const piece of pieces) {
    const spot = spots.get(keyOf(piece))!;
    const key = `${piece.person} ${piece.t0} ${spot}`;
    if ((unique.get(key)?.t1 ?? 0) < piece.t1) unique.set(key, { ...piece, spot });
  }
  const rows = [...unique.values()];
  const records = Map.groupBy(rows, row => row.batch);
  const batches = [...new Set(pieces.map(piece => piece.batch))].map(batch => {
    const { actor, requestId, key } = senders[batch]!;
    return { batch, actor: actor.id, requestId, key, records: records.get(batch)?.length ?? 0 };
  });
  const [{ batch: first }] = batches as [(typeof batches)[number]];
  const others = Object.fromEntries([...unique].filter(([, row]) => row.batch !== first).map(([key, row]) => [key, row.batch]));
  const { rows: written } = await sql<{ person: number; spot: number; t0: number }>`
    with given as (select * from unnest(${rows.map(row => row.person)}::int[], ${rows.map(row => row.spot)}::int[], ${rows.map(row => row.t0)}::int[], ${rows.map(row => row.t1)}::int[],
      ${rows.map(row => row.source)}::text[], ${rows.map(row => row.slot)}::text[]) as given (person, spot, t0, t1, source, slot)),
    written as (
      insert into presence as kept (person, spot, t0, t1, source, slot) select * from given order by person, t0, spot
      on conflict (person, t0, spot) do update set t1 = excluded.t1, slot = coalesce(kept.slot, excluded.slot) where kept.t1 < excluded.t1
      returning person, spot, t0, t1),
    said as (select written.*, coalesce((${JSON.stringify(others)}::jsonb ->> concat_ws(' ', person, t0, spot))::int, ${first}::int) as batch from written),
    sent as (select * from jsonb_to_recordset(${JSON.stringify(batches)}::jsonb) as sent (batch int, actor text, "requestId" text, key text, records int)),
    told as (
      insert into outbox (topic, payload, actor, request_id)
      select 'presence.recorded', jsonb_build_object('people', jsonb_agg(distinct person), 'spots', jsonb_agg(distinct spot), 'from', min(t0), 'to', max(t1)), actor, "requestId"
      from said join sent using (batch) group by batch, actor, "requestId"),
    noted as (
      insert into audit_entry (actor, action, entity, entity_id, detail, request_id)
      select actor, 'presence.recorded', 'Presence', key, jsonb_build_object('records', records, 'written', (select count(*) from said where said.batch = sent.batch)), "requestId" from sent)
    select person, spot, t0 from written`.execute(db);
  return written.map(({ person, spot, t0 }) => unique.get(`${person} ${t0} ${spot}`)!);
}
