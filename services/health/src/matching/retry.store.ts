import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { HealthPolicy } from '../policy/policy.ts';
import { announce, follow } from '../result/consequence.store.ts';
import { settle, type Settled } from '../result/outcome.ts';
import type { ResultRow, Tables } from '../tables.ts';
import { addressOf } from './address.ts';
import { directoryFor } from './directory.store.ts';

type Waiting = { readonly numbers: readonly string[]; readonly digests: readonly string[]; readonly labels: readonly string[] };

const resettled = (row: ResultRow, settled: Settled): ResultRow => ({ ...row, ...settled });

/**
 * Tries the queue of unmatched results again for people who arrived with these numbers and identities, or a tube with this label.
 * Call it under `oneAtATime`.
 */
export async function tryAgain(context: Context<Tables>, { numbers, digests, labels }: Waiting, policy: HealthPolicy): Promise<void> {
  const { db } = context;
  const waiting = await db.selectFrom('laboratoryResult').selectAll().where('outcome', '=', 'UNMATCHED')
    .where(sql<boolean>`(subject_numbers && ${numbers}::text[] or subject_identity_digest = any(${digests}::text[]) or labels && ${labels}::text[])`).execute();
  if (waiting.length === 0) return;

  const sought = waiting.map(row => ({ row, labels: row.labels, subject: { numbers: row.subjectNumbers, identityDigest: row.subjectIdentityDigest, name: row.subjectName, bornOn: row.subjectBornOn } }));
  const directory = await directoryFor(db, sought);
  const settled = sought.map(one => resettled(one.row, settle(one.row, addressOf(one, directory), policy))).filter(row => row.outcome !== 'UNMATCHED');
  if (settled.length === 0) return;

  const facts = settled.map(row => ({ id: row.id, outcome: row.outcome, reason: row.reason, person_id: row.personId, college_id: row.collegeId, tube_id: row.tubeId }));
  await sql`
    update laboratory_result set outcome = next.outcome, reason = next.reason, person_id = next.person_id, college_id = next.college_id, tube_id = next.tube_id
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as next (id uuid, outcome text, reason text, person_id uuid, college_id uuid, tube_id uuid)
    where laboratory_result.id = next.id`.execute(db);
  await follow(context, settled, policy);
  await announce(context, settled);
  await context.audit({ action: 'laboratory-result.matched', entity: 'LaboratoryResult', entityId: settled[0]!.id, detail: { because: 'new people or swabs', results: settled.map(row => row.id) } });
}
