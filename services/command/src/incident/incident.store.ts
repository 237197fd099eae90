import { align, batch, isId, statement, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { CaseRow, IncidentRow, Tables } from '../tables.ts';

export const incidentById = batch<string, IncidentRow, Tables>(async (ids, { db }) => align(ids, await db.selectFrom('incident').selectAll().where(sql<boolean>`id = any(${ids}::uuid[])`).execute(), row => row.id));

/** What another department refers to. */
export const findIncident = ({ id }: { id: string }, context: Context<Tables>): Promise<IncidentRow | null> | null => (isId(id) ? context.load(incidentById, id) : null);

/** The incident that runs; there is one at most. */
export const currentIncident = async (db: Kysely<Tables>): Promise<IncidentRow | null> => (await running(db))[0] ?? null;
const running = statement((db: Kysely<Tables>) => db.selectFrom('incident').selectAll().where('status', 'in', ['OPEN', 'STAND_DOWN_OFFERED']));

/** Lets whatever changes incidents run one after another until its transaction ends: two cases at one instant open one incident. */
export async function oneAtATime({ db }: Context<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.command.incident'))`.execute(db);
}

const withInstants = (row: CaseRow): CaseRow => ({ ...row, firstOpenedAt: instantOf(row.firstOpenedAt), openedAt: instantOf(row.openedAt), withdrawnAt: instantOf(row.withdrawnAt) });

export const casesOf = async (db: Kysely<Tables>, incidentId: string): Promise<CaseRow[]> => (await db.selectFrom('incidentCase').selectAll().where('incidentId', '=', incidentId).execute()).map(withInstants);

export async function caseById(db: Kysely<Tables>, caseId: string): Promise<CaseRow | null> {
  const row = await db.selectFrom('incidentCase').selectAll().where('caseId', '=', caseId).executeTakeFirst();
  return row ? withInstants(row) : null;
}

/** Which incident holds a cause; of several the last that opened. */
export async function incidentsOfCauses(db: Kysely<Tables>, causeIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ causeId: string; incidentId: string }>`
    select cause_id, incident.id as incident_id from incident_case join incident on incident.id = incident_case.incident_id, unnest(incident_case.cause_ids) as cause_id
    where incident_case.cause_ids && ${causeIds}::uuid[] order by incident.opened_at, incident.id`.execute(db);
  return new Map(rows.map(({ causeId, incidentId }) => [causeId, incidentId]));
}
