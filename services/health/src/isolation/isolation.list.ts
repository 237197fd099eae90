import { isId } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { IsolationFilter } from './isolation.type.ts';

/** Isolations that a filter wants; those not over unless it names states. */
export function isolationsWanted(db: Kysely<Tables>, filter: IsolationFilter | null) {
  let query = db.selectFrom('isolation').selectAll('isolation');
  const { modes, statuses, reasons, endsBy, testDueBy, causeId, personNumber } = filter ?? {};
  if (statuses) query = query.where(sql<boolean>`isolation.status = any(${statuses}::text[])`);
  else query = query.where('isolation.endedAt', 'is', null);
  if (modes) query = query.where(sql<boolean>`isolation.mode = any(${modes}::text[])`);
  if (reasons) query = query.where(sql<boolean>`isolation.reason = any(${reasons}::text[])`);
  if (endsBy) query = query.where('isolation.until', '<=', endsBy);
  if (testDueBy) query = query.where('isolation.nextTestOn', '<=', testDueBy);
  if (personNumber) query = query.where(sql<boolean>`isolation.person_id in (select id from patient where upper(number) = ${personNumber.trim().toUpperCase()})`);
  if (causeId) query = query.where(isId(causeId) ? sql<boolean>`isolation.id in (select isolation_id from isolation_order where cause_id = ${causeId}::uuid)` : sql<boolean>`false`);
  return query;
}
