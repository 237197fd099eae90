import { campusDay, isId, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { Tables } from '../tables.ts';
import type { AccessFacts } from './access.ts';
import { emergencyPolicyOn, type EmergencyPolicy } from './access.policy.ts';
import type { EmergencyAccessRow } from './access.rows.ts';

type Asked = Context<Tables>;

export async function policyNow({ db, now }: Pick<Asked, 'db'> & { now: Date }): Promise<EmergencyPolicy> {
  return emergencyPolicyOn(await db.selectFrom('policy').selectAll().where('key', '=', 'emergency.access').execute(), campusDay(now));
}

/** The person, whom nobody else opens an access to until the transaction ends. */
export async function lockedPatient({ db }: Asked, id: string): Promise<{ id: string; collegeId: string | null } | undefined> {
  return isId(id) ? db.selectFrom('patient').select(['id', 'collegeId']).where('id', '=', id).forUpdate().executeTakeFirst() : undefined;
}

/** Until when this officer's access to the person holds; null when they have none. */
export async function standingUntil({ db, actor }: Asked, personId: string, now: Date): Promise<Date | null> {
  const row = await db.selectFrom('emergencyAccess').select('until').where('personId', '=', personId).where('openedBy', '=', actor.id).where('endedAt', 'is', null).where('until', '>', now).executeTakeFirst();
  return instantOf(row?.until ?? null);
}

/** An access that nobody else changes until the transaction ends. */
export async function lockedAccess({ db }: Asked, id: string): Promise<(EmergencyAccessRow & AccessFacts) | undefined> {
  const row = isId(id) ? await db.selectFrom('emergencyAccess').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() : undefined;
  return row && { ...row, until: instantOf(row.until)!, endedAt: instantOf(row.endedAt), reviewedAt: instantOf(row.reviewedAt) };
}

export const accessById = ({ db }: Asked, id: string) => db.selectFrom('emergencyAccess').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Tells who watches the list. */
export const announce = ({ emit, now }: { emit: Asked['emit']; now: Date }, { id, collegeId }: Pick<EmergencyAccessRow, 'id' | 'collegeId'>): Promise<void> =>
  emit('emergency-access.changed', { accessId: id, collegeId, at: now.toISOString() });

/**
 * Counts a reading under an access of this officer that holds, and writes it into the audit with its purpose, in one statement.
 * @returns null when there is none: it is over, another's, or never was.
 */
export async function countReading({ db, actor, requestId }: Asked, accessId: string, now: Date): Promise<{ personId: string } | null> {
  if (!isId(accessId)) return null;
  const { rows } = await sql<{ personId: string }>`
    with reading as (
      update emergency_access set read_count = read_count + 1, last_read_at = ${now}
      where id = ${accessId}::uuid and opened_by = ${actor.id} and ended_at is null and until > ${now} returning id, person_id, reason, read_count),
    noted as (
      insert into audit_entry (actor, action, entity, entity_id, purpose, detail, request_id)
      select ${actor.id}, 'emergency-access.read', 'Person', person_id::text, reason, jsonb_build_object('access', id, 'reading', read_count, 'fields', array['state', 'contactStanding', 'isolation']), ${requestId} from reading)
    select person_id from reading`.execute(db);
  return rows[0] ?? null;
}
