import type { Context, Worker } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { addUnits } from './units.step.ts';
import { advance, holdImport } from './advance.step.ts';
import { markWrongRows, reportOf } from './check.step.ts';
import { comparedWithRegister } from './compare.sql.ts';
import type { ImportRow } from './import.read.ts';

/** People or rooms in one event; a consumer takes each in one transaction. */
const EVENT_SIZE = 500;

/** Writes units, people, audit and events in one transaction; the staged rows that were right are gone afterwards. */
export async function mergeRows({ id, startedById }: ImportRow, worker: Worker<Tables>): Promise<false> {
  await worker.transaction(async context => {
    await sql`select pg_advisory_xact_lock(hashtext('personnel.roster.merge'))`.execute(context.db);
    if ((await holdImport(context, id))?.status !== 'MERGING') return;
    await markWrongRows(context.db, id);
    const report = await reportOf(context, id);
    await addUnits(context.db, id);
    await declareRooms(context, id);
    await mergePeople(context, id, startedById);
    await context.db.deleteFrom('rosterFile').where('importId', '=', id).execute();
    await context.db.deleteFrom('rosterRow').where('importId', '=', id).where('isWrong', '=', false).execute();
    await advance(context, id, { ...report, status: 'DONE', finishedAt: context.now() });
  });
  return false;
}

/** The changed people as the other departments hear of them. */
interface ChangedPeople {
  part: number;
  people: object[];
}

async function mergePeople(context: Context<Tables>, id: string, by: string): Promise<void> {
  const { rows } = await sql<ChangedPeople>`
    with wanted as materialized (
      select compared.*, unit.id as unit_id, unit.college_id from (${comparedWithRegister(id)}) as compared join org_unit unit on unit.path = compared.unit_path where is_changed),
    merged as (
      merge into person using wanted on person.number = wanted.number
      when matched then update set name = wanted.name, kind = wanted.kind, gender = wanted.gender, born_on = wanted.born_on, identity_number = wanted.identity_number,
        phone = wanted.phone, org_unit_id = wanted.unit_id, college_id = wanted.college_id, residence_code = wanted.residence_code, is_active = wanted.is_active,
        version = person.version + 1, updated_at = ${context.now()}
      when not matched then insert (id, number, name, kind, gender, born_on, identity_number, phone, org_unit_id, college_id, residence_code, is_active, updated_at)
        values (uuidv7(), wanted.number, wanted.name, wanted.kind, wanted.gender, wanted.born_on, wanted.identity_number, wanted.phone, wanted.unit_id, wanted.college_id,
          wanted.residence_code, wanted.is_active, ${context.now()})
      returning merge_action() as action, wanted.line, person.*),
    audited as (
      insert into audit_entry (actor, action, entity, entity_id, detail, request_id)
      select ${by}, case action when 'INSERT' then 'person.registered' else 'person.changed' end, 'Person', id,
        jsonb_build_object('rosterImport', ${id}::text, 'line', line, 'version', version), ${context.requestId}
      from merged)
    select part::int, jsonb_agg(jsonb_build_object('id', id, 'number', number, 'name', name, 'kind', kind, 'gender', gender, 'bornOn', born_on,
      'identityDigest', encode(sha256(convert_to(upper(identity_number), 'UTF8')), 'hex'), 'orgUnitId', org_unit_id, 'collegeId', college_id,
      'residenceCode', residence_code, 'isActive', is_active, 'version', version)) as people
    from (select merged.*, (row_number() over (order by number) - 1) / ${EVENT_SIZE} as part from merged) as numbered
    group by part order by part`.execute(context.db);
  await context.emitAll('person.changed', rows.map(({ people }) => ({ people })));
}

/** Rooms in which somebody now lives who did not before: logistics registers those it does not know. */
async function declareRooms(context: Context<Tables>, id: string): Promise<void> {
  const { rows } = await roomsNewlyNamed(context.db, id);
  const rooms = rows.map(({ room }) => room);
  await context.emitAll('residence.declared', Array.from({ length: Math.ceil(rooms.length / EVENT_SIZE) }, (_, part) => ({ rooms: rooms.slice(part * EVENT_SIZE, (part + 1) * EVENT_SIZE) })));
}

const roomsNewlyNamed = (db: Kysely<Tables>, id: string) =>
  sql<{ room: object }>`
    select distinct on (residence_code) jsonb_strip_nulls(jsonb_build_object('code', residence_code, 'building', building, 'room', room, 'campus', campus)) as room
    from (${comparedWithRegister(id)}) as compared
    where building is not null and residence_code is distinct from old_residence_code
    order by residence_code, line`.execute(db);
