import { align, batch, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { indicatorByCode } from '../indicator/indicator.store.ts';
import { stateOf } from '../indicator/state.ts';
import type { ClauseRow, IndicatorRow, JudgedClause, Tables } from '../tables.ts';

const clauseByCode = batch<string, ClauseRow, Tables>(async (codes, { db }) =>
  align(codes, await db.selectFrom('clause').selectAll().where(sql<boolean>`code = any(${codes}::text[])`).execute(), row => row.code),
);

/** A clause with its indicator, judged at a moment. */
export const judged = (clause: ClauseRow, indicator: IndicatorRow, now: Date): JudgedClause => ({ ...clause, indicator, state: stateOf(indicator, indicator, now) });

/** What another department refers to. */
export async function findClause({ code }: { code: string }, context: Context<Tables>): Promise<JudgedClause | null> {
  const clause = await context.load(clauseByCode, code);
  const indicator = clause && (await context.load(indicatorByCode, clause.indicatorCode));
  return clause && indicator ? judged(clause, indicator, context.now()) : null;
}
