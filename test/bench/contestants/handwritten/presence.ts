import type { Pool } from 'pg';

interface Sent { personNumber: string; placeCode: string; seat: string; enteredAt: string; leftAt: string; source: string }

/** The same rows as CampusLoop keeps, at the same durability: the stays, an audit entry and an event, in one statement and one commit. */
const KEEP = `
  with given as (
    select patient.no as person, spot.id as spot, given.t0, given.t1, given.source
    from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[]) as given (number, code, label, t0, t1, source)
    join health.patient on patient.number = given.number join health.place on place.code = given.code join health.spot on spot.place = place.no and spot.label = given.label),
  written as (
    insert into health.presence as kept (person, spot, t0, t1, source) select * from given order by person, t0, spot
    on conflict (person, t0, spot) do update set t1 = excluded.t1 where kept.t1 < excluded.t1 returning person, spot, t0, t1),
  told as (
    insert into health.outbox (topic, payload, actor, request_id, published_at)
    select 'presence.recorded', jsonb_build_object('people', jsonb_agg(distinct person), 'spots', jsonb_agg(distinct spot), 'from', min(t0), 'to', max(t1)), 'bench', $7, now() from written having count(*) > 0),
  noted as (
    insert into health.audit_entry (actor, action, entity, entity_id, detail, request_id)
    select 'bench', 'presence.recorded', 'Presence', $7, jsonb_build_object('written', count(*)), $7 from written)
  select count(*)::int as recorded from written`;

const minuteOf = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/** Keeps a batch of stays; places and people must be known. */
export async function keepPresence(pool: Pool, { input: { records, idempotencyKey } }: { input: { records: Sent[]; idempotencyKey: string } }) {
  const column = <T>(pick: (record: Sent) => T) => records.map(pick);
  const values = [
    column(record => record.personNumber), column(record => record.placeCode), column(record => record.seat), column(record => minuteOf(record.enteredAt)), column(record => minuteOf(record.leftAt)),
    column(record => record.source), idempotencyKey,
  ];
  const { rows } = await pool.query<{ recorded: number }>({ name: 'presence', text: KEEP, values });
  return { recordPresence: { recordedCount: rows[0]!.recorded } };
}
