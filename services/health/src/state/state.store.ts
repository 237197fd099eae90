import { type Context, insertAll } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { HealthPolicy } from '../policy/policy.ts';
import type { StateRow, Tables } from '../tables.ts';
import { stateFrom, type OwnResult, type PersonState, type TubeResult } from './state.ts';

interface Facts {
  personId: string;
  collegeId: string | null;
  results: (Omit<OwnResult, 'at'> & { at: string })[];
  tubes: (Omit<TubeResult, 'takenAt' | 'readAt'> & { takenAt: string; readAt: string | null })[];
}

/**
 * Counted results of own swabs and pooled tubes of these people, in one statement. When a swab was taken is what the nurse wrote down,
 * where it came in a tube of ours: laboratories often give the day alone.
 */
async function factsOf(db: Kysely<Tables>, people: readonly string[]): Promise<Facts[]> {
  const { rows } = await sql<Facts>`
    select patient.id as person_id, patient.college_id, coalesce(own.results, '[]') as results, coalesce(pooled.tubes, '[]') as tubes
    from patient
    left join (
      select person_id, jsonb_agg(jsonb_build_object('id', id, 'reading', value, 'disease', disease, 'at', at)) as results from (
        select result.person_id, result.id, result.value, result.disease, coalesce(swab.taken_at, result.collected_at, result.reported_at, result.received_at) as at
        from laboratory_result result left join swab on swab.tube_id = result.tube_id and swab.person_id = result.person_id
        where result.person_id = any(${people}::uuid[]) and result.outcome = 'COUNTED' and result.value is not null) counted group by person_id) own on own.person_id = patient.id
    left join (
      select swab.person_id, jsonb_agg(jsonb_build_object('id', tube.id, 'status', tube.status, 'takenAt', swab.taken_at, 'readAt', tube.read_at)) as tubes
      from swab join tube on tube.id = swab.tube_id where swab.person_id = any(${people}::uuid[]) and tube.capacity > 1 group by swab.person_id) pooled on pooled.person_id = patient.id
    where patient.id = any(${people}::uuid[])`.execute(db);
  return rows;
}

function computed({ results, tubes }: Facts, policy: HealthPolicy): PersonState {
  return stateFrom(
    results.map(result => ({ ...result, at: new Date(result.at) })),
    tubes.map(tube => ({ ...tube, takenAt: new Date(tube.takenAt), readAt: tube.readAt ? new Date(tube.readAt) : null })),
    policy,
  );
}

const shown = ({ state, since, causeId, causeReading, retestDueAt }: StateRow) => JSON.stringify([state, instantOf(since), causeId, causeReading, instantOf(retestDueAt)]);

function rowOf(facts: Facts, before: StateRow | undefined, policy: HealthPolicy, changedAt: Date): StateRow {
  const { state, since, cause, retestDueAt } = computed(facts, policy);
  return {
    personId: facts.personId, collegeId: facts.collegeId, state, since, retestDueAt, changedAt,
    causeKind: cause?.kind ?? null, causeId: cause?.id ?? null, causeReading: cause?.reading ?? null, causeAt: cause?.at ?? null,
    policyVersion: policy.version, version: (before?.version ?? 0) + 1,
  };
}

/** Whether others must hear of it: another state, or another swab that a positive state counts from. */
function hasTurned(before: StateRow | undefined, { state, since }: StateRow): boolean {
  if ((before?.state ?? 'UNKNOWN') !== state) return true;
  return state === 'POSITIVE' && instantOf(before!.since)?.getTime() !== since?.getTime();
}

/**
 * Computes the states of these people again from what the laboratories said, keeps what changed, and tells the other departments where
 * the state itself changed. Call it under `oneAtATime`.
 */
export async function recompute(context: Context<Tables>, people: Iterable<string>, policy: HealthPolicy): Promise<void> {
  const ids = [...new Set(people)];
  if (ids.length === 0) return;
  const { db } = context;
  const facts = await factsOf(db, ids);
  const known = await db.selectFrom('healthState').selectAll().where(sql<boolean>`person_id = any(${ids}::uuid[])`).execute();
  const before = new Map(known.map(row => [row.personId, row]));
  const changedAt = context.now();
  const rows = facts
    .map(one => rowOf(one, before.get(one.personId), policy, changedAt))
    .filter(row => { const old = before.get(row.personId); return old ? shown(old) !== shown(row) : row.state !== 'UNKNOWN'; });
  if (rows.length === 0) return;

  await sql`delete from health_state where person_id = any(${rows.map(row => row.personId)}::uuid[])`.execute(db);
  await insertAll(db, 'healthState', rows);
  await insertAll(db, 'healthStateChange', rows);
  const turned = rows.filter(row => hasTurned(before.get(row.personId), row));
  await context.emitAll('health.state.changed', turned.map(({ personId, collegeId, state, since, version }) => ({ personId, collegeId, state, since, version, at: changedAt })));
}
