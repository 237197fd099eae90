import { streamXlsxRows } from 'hucre';
import type { Pool } from 'pg';

/** The same rows as an import leaves, in one statement and one commit: people, an audit entry each, and events of 500 people. */
const KEEP = `
  with given as (
    select given.*, unit.id as unit_id, unit.college_id from jsonb_to_recordset($1::jsonb) as given (
      line int, number text, name text, gender text, identity text, born date, kind text, path text, room text, phone text, active boolean)
    join personnel.org_unit unit on unit.path = given.path),
  written as (
    insert into personnel.person as kept (id, number, name, kind, gender, born_on, identity_number, phone, org_unit_id, college_id, residence_code, is_active, updated_at)
    select uuidv7(), number, name, kind, gender, born, identity, phone, unit_id, college_id, room, active, now() from given
    on conflict (number) do update set name = excluded.name, kind = excluded.kind, gender = excluded.gender, born_on = excluded.born_on, identity_number = excluded.identity_number, phone = excluded.phone,
      org_unit_id = excluded.org_unit_id, college_id = excluded.college_id, residence_code = excluded.residence_code, is_active = excluded.is_active, version = kept.version + 1, updated_at = now()
    returning *),
  told as (
    insert into personnel.outbox (topic, payload, actor, request_id, published_at)
    select 'person.changed', jsonb_build_object('people', jsonb_agg(jsonb_build_object('id', id, 'number', number, 'name', name, 'kind', kind, 'gender', gender, 'bornOn', born_on,
      'identityDigest', encode(sha256(convert_to(upper(identity_number), 'UTF8')), 'hex'), 'orgUnitId', org_unit_id, 'collegeId', college_id,
      'residenceCode', residence_code, 'isActive', is_active, 'version', version))), 'bench', $2, now()
    from (select *, (row_number() over (order by number) - 1) / 500 as part from written) as numbered group by part),
  noted as (
    insert into personnel.audit_entry (actor, action, entity, entity_id, detail, request_id)
    select 'bench', 'person.registered', 'Person', id, jsonb_build_object('rosterImport', $2::text, 'line', line, 'version', version), $2 from written join given using (number))
  select count(*)::int as written from written`;

type Cells = readonly string[];

const personOf = ([number, name, gender, identity, born, kind, college, major, className, , building, room, phone, status]: Cells, line: number) => ({
  line, number, name, identity, born, phone,
  gender: gender === '女' ? 'FEMALE' : 'MALE', kind: kind === '本科生' || kind === '硕士研究生' ? 'STUDENT' : 'STAFF',
  path: [college, major, className].filter(Boolean).join(' / '), room: building ? `${building}-${room}` : null, active: status !== '休学',
});

/** Writes a roster of known units whose headings and cells are as they should be; nothing is checked. */
export async function keepRoster(pool: Pool, { input: { file } }: { input: { file: { name: string; base64: string } } }) {
  const began = performance.now();
  const people = [];
  for await (const { index, values } of streamXlsxRows(Buffer.from(file.base64, 'base64'))) if (index > 0) people.push(personOf(values as Cells, index + 1));
  const reading = performance.now() - began;
  const { rows } = await pool.query<{ written: number }>({ name: 'roster', text: KEEP, values: [JSON.stringify(people), file.name] });
  return { written: rows[0]!.written, reading };
}
