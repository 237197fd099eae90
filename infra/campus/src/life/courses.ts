import type { StudentClass } from '../organisation/organisation.ts';
import { LATEST_GRADE } from '../organisation/organisation.ts';

export interface Course { code: string; name: string; sessionsPerWeek: number; classesTogether: number }

/** Taught to two classes at once, by year of study. */
const COMMON: readonly (readonly string[])[] = [
  ['大学英语', '高等数学', '思想道德与法治', '大学体育'],
  ['学术英语', '概率论与数理统计', '马克思主义基本原理', '体育选项'],
  ['形势与政策', '创新创业基础'],
  [],
];
/** Taught to one class, by year of study. */
const OWN: readonly (readonly string[])[] = [
  ['导论', '基础实验', '程序与工具', '专题研讨'],
  ['原理', '方法', '基础实训', '案例分析'],
  ['前沿', '设计', '综合实践', '选读'],
  ['毕业设计指导', '就业指导'],
];
const FOR_MASTERS = ['高级专题', '研究方法', '文献研读'];

/** The courses of a year of a major this term. */
export function coursesOf({ unit, grade, level }: StudentClass): Course[] {
  const year = Math.min(LATEST_GRADE - grade, 3);
  const major = unit.parent!;
  const own = (names: readonly string[], from: number) =>
    names.map((name, i): Course => ({ code: `${major.code}${level === 'MASTER' ? 'M' : 'B'}${year + 1}${from + i}`, name: `${major.name}${name}`, sessionsPerWeek: 1, classesTogether: 1 }));
  if (level === 'MASTER') return own(FOR_MASTERS, 0);
  const common = COMMON[year]!.map((name, i): Course => ({ code: `GE${year + 1}${i}`, name, sessionsPerWeek: 2, classesTogether: 2 }));
  return [...common, ...own(OWN[year]!, common.length)];
}
