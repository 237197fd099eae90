import type { Pool } from 'pg';

const BOARD = `
  select json_agg(requirement order by place) as requirements from (
    select requirement.place, requirement.code, requirement.title, requirement.title_english as "titleEnglish", (
      select json_agg(clause order by place) from (
        select clause.place, clause.code, clause.title, clause.title_english as "titleEnglish", clause.department, clause.state, json_build_object(
          'code', indicator.code, 'title', indicator.title, 'titleEnglish', indicator.title_english, 'unit', indicator.unit, 'comparison', indicator.comparison, 'target', indicator.target,
          'value', indicator.value, 'numerator', indicator.numerator, 'denominator', indicator.denominator, 'measuredAt', indicator.measured_at, 'isStale', indicator.is_stale,
          'proofPath', indicator.proof_path,
          'trend', (select coalesce(json_agg(json_build_object('day', day, 'value', value) order by day), '[]') from bench.trend where indicator_code = indicator.code)) as indicator
        from bench.clause join bench.indicator on indicator.code = clause.indicator_code where clause.requirement_code = requirement.code) as clause) as clauses
    from bench.requirement) as requirement`;

interface Placed { place?: number }

/** The whole board in one statement, shaped and judged by Postgres. */
export async function answerBoard(pool: Pool) {
  const { rows } = await pool.query<{ requirements: (Placed & { clauses: Placed[] })[] }>({ name: 'board', text: BOARD });
  const requirements = rows[0]!.requirements;
  for (const requirement of requirements) {
    delete requirement.place;
    for (const clause of requirement.clauses) delete clause.place;
  }
  return { requirements };
}
