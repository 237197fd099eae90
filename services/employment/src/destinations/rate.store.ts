import type { Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { destinationRate, type CodeCount } from './rate.ts';

export type RateGroup = 'WHOLE' | 'COLLEGE' | 'MAJOR' | 'DEGREE';
export type GroupedCounts = { readonly key: string | null; readonly codes: CodeCount[] };

const KEY: Record<RateGroup, string> = { WHOLE: 'null', COLLEGE: 'college_id::text', MAJOR: 'major_id::text', DEGREE: 'degree' };

/** How many graduates of a year have each code, group by group, in one statement. */
export async function countCodes(db: Kysely<Tables>, cohort: number, group: RateGroup): Promise<GroupedCounts[]> {
  const { rows } = await sql<GroupedCounts>`
    select key, jsonb_agg(jsonb_build_object('code', code, 'count', count) order by code) as codes from (
      select ${sql.raw(KEY[group])} as key, destination_code as code, count(*)::int as count from graduate where cohort = ${cohort} group by 1, 2) counted
    group by key order by key`.execute(db);
  return rows;
}

/** The year that leaves next: the latest of which graduates are registered; null while there are none. */
export async function latestCohort(db: Kysely<Tables>): Promise<number | null> {
  const { rows } = await sql<{ cohort: number | null }>`select max(cohort) as cohort from graduate`.execute(db);
  return rows[0]!.cohort;
}

/** Tells command how many graduates of the latest year have somewhere to go. */
export async function announceRate(context: Context<Tables>): Promise<void> {
  const cohort = await latestCohort(context.db);
  const [whole] = cohort === null ? [] : await countCodes(context.db, cohort, 'WHOLE');
  const { placed, total, percent } = destinationRate(whole?.codes ?? []);
  await context.emit('indicator.announced', {
    department: 'employment',
    readings: [{ code: 'graduates.destination-rate', value: percent, numerator: placed, denominator: total, at: context.now(), proofPath: '/employment/rates' }],
  });
}
