import { createHash } from 'node:crypto';
import { type Context, insertAll, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import { addressOf } from '../matching/address.ts';
import { directoryFor } from '../matching/directory.store.ts';
import type { HealthPolicy } from '../policy/policy.ts';
import type { ReportedResult } from '../report/report.ts';
import { announce, follow } from '../result/consequence.store.ts';
import { settle } from '../result/outcome.ts';
import { mergeVersions } from '../result/versions.ts';
import type { ResultRow, Tables } from '../tables.ts';
import { plainLabel } from '../tube/tube.ts';

/** What became of the results of one message. */
export type Intake = { readonly added: readonly ResultRow[]; readonly repeatedCount: number };

/** The same result in the same version has the same digest, in whatever file it comes. */
function digestOf(result: ReportedResult): string {
  const { sourceKey, reading, standing, collectedAt, reportedAt, subject, labels } = result;
  const said = [sourceKey, reading, standing, collectedAt, reportedAt, subject?.numbers, subject?.identityDigest, [...labels].sort()];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

async function versionsOf(db: Kysely<Tables>, rows: readonly ResultRow[]): Promise<ResultRow[]> {
  const keys = [...new Set(rows.map(row => row.sourceKey))];
  const kept = await db.selectFrom('laboratoryResult').selectAll().where(sql<boolean>`source_key = any(${keys}::text[])`).execute();
  return kept.map(row => ({ ...row, reportedAt: instantOf(row.reportedAt) }));
}

type Receipt = { readonly messageId: string; readonly receivedAt: Date };

const asReceived = (result: ReportedResult, receipt: Receipt): Omit<ResultRow, 'outcome' | 'reason' | 'disease' | 'personId' | 'collegeId' | 'tubeId'> => ({
  ...receipt,
  id: uuid7(),
  digest: digestOf(result),
  line: result.line, sourceKey: result.sourceKey, laboratory: result.laboratory, accession: result.accession, labels: result.labels.map(plainLabel),
  analyte: result.analyte, analyteName: result.analyteName, value: result.reading, standing: result.standing,
  collectedAt: result.collectedAt, reportedAt: result.reportedAt,
  subjectNumbers: (result.subject?.numbers ?? []).map(number => number.toUpperCase()),
  subjectIdentityDigest: result.subject?.identityDigest ?? null, subjectName: result.subject?.name ?? null, subjectBornOn: result.subject?.bornOn ?? null,
  isCurrent: true, note: null, supersededBy: null, settledBy: null, settledAt: null,
});

/** A correction of a result that an officer matched belongs to the same person, unless it names another one. */
function inheritMatches(rows: readonly ResultRow[], history: readonly ResultRow[]): void {
  const matched = new Map(history.filter(row => row.isCurrent && row.settledBy && row.personId).map(row => [row.sourceKey, row]));
  for (const row of rows) {
    const before = matched.get(row.sourceKey);
    if (!before || row.outcome !== 'UNMATCHED') continue;
    const { personId, collegeId, settledBy, settledAt, note } = before;
    Object.assign(row, { personId, collegeId, settledBy, settledAt, note, outcome: 'COUNTED', reason: 'MATCHED_BY_OFFICER' });
  }
}

/** Takes the results of one message in, set by set: however many there are, the number of statements is the same. Call it under `oneAtATime`. */
export async function takeIn(context: Context<Tables>, results: readonly ReportedResult[], receipt: Receipt, policy: HealthPolicy): Promise<Intake> {
  const { db } = context;
  const directory = await directoryFor(db, results);
  const rows = results.map((result): ResultRow => ({ ...asReceived(result, receipt), ...settle(result, addressOf(result, directory), policy) }));
  const history = await versionsOf(db, rows);
  inheritMatches(rows, history);

  const { added, replaced, repeatedCount } = mergeVersions(rows, history);
  for (const row of added) if (row.outcome === 'SUPERSEDED') row.reason = 'NEWER_VERSION';
  if (replaced.length > 0) {
    await sql`
      update laboratory_result set is_current = false, outcome = 'SUPERSEDED', reason = 'NEWER_VERSION', superseded_by = newer.by
      from jsonb_to_recordset(${JSON.stringify(replaced)}::jsonb) as newer (id uuid, by uuid) where laboratory_result.id = newer.id`.execute(db);
  }
  await insertAll(db, 'laboratoryResult', added);
  const gone = new Set(replaced.map(one => one.id));
  await follow(context, [...added, ...history.filter(row => gone.has(row.id))], policy);
  await announce(context, added);
  return { added, repeatedCount };
}
