import { align, batch, campusDay, group, statement, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import type { IndicatorRow, Tables } from '../tables.ts';

const DAY = 86_400_000;
/** Days that a trend shows, today included. */
const TREND_DAYS = 14;

const withInstant = (row: IndicatorRow): IndicatorRow => ({ ...row, measuredAt: instantOf(row.measuredAt) });

/** Every indicator; there are some thirty. */
export const allIndicators = async (db: Kysely<Tables>): Promise<IndicatorRow[]> => (await all(db)).map(withInstant);
const all = statement((db: Kysely<Tables>) => db.selectFrom('indicator').selectAll());

export const indicatorByCode = batch<string, IndicatorRow, Tables>(async (codes, { db }) =>
  align(codes, (await db.selectFrom('indicator').selectAll().where(sql<boolean>`code = any(${codes}::text[])`).execute()).map(withInstant), row => row.code),
);

/** What another department refers to. */
export const findIndicator = ({ code }: { code: string }, context: Context<Tables>): Promise<IndicatorRow | null> => context.load(indicatorByCode, code);

const trends = statement((db: Kysely<Tables>, codes: readonly string[], from: string) =>
  db.selectFrom('indicatorDay').selectAll().where(sql<boolean>`indicator_code = any(${codes}::text[])`).where('day', '>=', from).orderBy('day'));

export const trendOf = batch<string, Tables['indicatorDay'][], Tables>(async (codes, context) => {
  const from = campusDay(new Date(context.now().getTime() - (TREND_DAYS - 1) * DAY));
  return group(codes, await trends(context.db, codes, from), row => row.indicatorCode);
});

export const targetHistoryOf = batch<string, Tables['targetChange'][], Tables>(async (codes, { db }) =>
  group(codes, await db.selectFrom('targetChange').selectAll().where(sql<boolean>`indicator_code = any(${codes}::text[])`).orderBy('changedAt', 'desc').orderBy('id', 'desc').execute(), row => row.indicatorCode),
);
