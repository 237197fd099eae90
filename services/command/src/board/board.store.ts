import { statement, type Context } from '@campus/kit';
import type { Kysely } from 'kysely';
import { allIndicators } from '../indicator/indicator.store.ts';
import { silentDepartments, type ClauseState } from '../indicator/state.ts';
import type { JudgedClause, RequirementRow, Tables } from '../tables.ts';
import { judged } from './clause.store.ts';

export interface JudgedBoard {
  asOf: Date;
  requirements: (Omit<RequirementRow, 'place'> & { clauses: JudgedClause[] })[];
  metCount: number;
  atRiskCount: number;
  brokenCount: number;
  unknownCount: number;
  silentDepartments: string[];
}

const clausesInOrder = statement((db: Kysely<Tables>) =>
  db.selectFrom('clause').innerJoin('requirement', 'requirement.code', 'clause.requirementCode').selectAll('clause')
    .select(['requirement.title as requirementTitle', 'requirement.titleEnglish as requirementTitleEnglish']).orderBy('requirement.place').orderBy('clause.place'));

/** The board from two statements over some thirty rows each, whatever the size of the campus and the age of its history; trends are a third. */
export async function judgedBoard(context: Context<Tables>): Promise<JudgedBoard> {
  const { db } = context;
  const asOf = context.now();
  const [rows, indicators] = await Promise.all([
    clausesInOrder(db),
    allIndicators(db),
  ]);
  const byCode = new Map(indicators.map(indicator => [indicator.code, indicator]));
  const requirements = new Map<string, JudgedBoard['requirements'][number]>();
  for (const { requirementTitle: title, requirementTitleEnglish: titleEnglish, ...clause } of rows) {
    const requirement = requirements.get(clause.requirementCode) ?? { code: clause.requirementCode, title, titleEnglish, clauses: [] };
    requirement.clauses.push(judged(clause, byCode.get(clause.indicatorCode)!, asOf));
    requirements.set(requirement.code, requirement);
  }
  const states = [...requirements.values()].flatMap(({ clauses }) => clauses.map(({ state }) => state));
  const count = (state: ClauseState) => states.filter(one => one === state).length;
  return {
    asOf, requirements: [...requirements.values()], silentDepartments: silentDepartments(indicators, asOf),
    metCount: count('MET'), atRiskCount: count('AT_RISK'), brokenCount: count('BROKEN'), unknownCount: count('UNKNOWN'),
  };
}
