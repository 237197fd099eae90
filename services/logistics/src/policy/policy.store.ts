import { campusDay } from '@campus/kit';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { policyOn, type LogisticsPolicy } from './policy.ts';

/** The policy in force at an instant, by the campus calendar. */
export async function policyAt(db: Kysely<Tables>, instant: Date): Promise<LogisticsPolicy> {
  return policyOn(await db.selectFrom('policy').selectAll().execute(), campusDay(instant));
}
