import { LATEST_GRADE } from '../organisation/organisation.ts';
import type { Unit } from '../organisation/unit.ts';
import { isStudent, type Person } from '../people/person.ts';
import { randomOf } from '../random.ts';

/** The summer in which the oldest classes leave. */
export const COHORT = LATEST_GRADE + 1;

export interface Leaving { person: Person; major: Unit | null; degree: 'BACHELOR' | 'MASTER'; /** Null for who is still looking. */ destination: { code: string; organisation: string | null; evidence: string } | null }

/** Bachelors leave after four years and masters after three. */
const YEARS = { UNDERGRADUATE: 4, MASTER: 3 } as const;
const DECIDED = 0.6;

/** What destinations are, and how often; every one of them has its evidence. */
const WAYS = [
  { share: 30, code: '11', of: 'EMPLOYER', evidence: '劳动合同' }, { share: 22, code: '10', of: 'EMPLOYER', evidence: '就业协议书' }, { share: 20, code: '80', of: 'SCHOOL', evidence: '录取通知书' },
  { share: 8, code: '12', of: 'EMPLOYER', evidence: '录用证明' }, { share: 5, code: '85', of: 'ABROAD', evidence: '录取信' }, { share: 4, code: '51', of: 'PROGRAMME', evidence: '项目录取文件' },
  { share: 3, code: '76', of: null, evidence: '收入证明' }, { share: 2, code: '46', of: null, evidence: '入伍通知书' }, { share: 2, code: '75', of: 'OWN', evidence: '营业执照' }, { share: 4, code: '70', of: null, evidence: '电话核实' },
] as const;
const NAMES = { SCHOOL: ['示范大学研究生院', '东湖大学', '西山理工大学', '南山师范大学'], ABROAD: ['北港国立大学', '海峡理工学院'], PROGRAMME: ['地方基层服务项目'], OWN: ['自营工作室'] } as const;

/** The students of the oldest classes, six in ten with somewhere to go. */
export function leavers(seed: string, people: readonly Person[], employers: readonly string[]): Leaving[] {
  const random = randomOf(seed, 'graduates');
  const wheel = WAYS.flatMap(way => new Array<(typeof WAYS)[number]>(way.share).fill(way));
  return people.filter(isLeaving).map((person, index): Leaving => {
    const degree = person.kind === 'MASTER' ? 'MASTER' : 'BACHELOR';
    const major = person.unit.parent?.kind === 'MAJOR' ? person.unit.parent : null;
    if (random.next() >= DECIDED) return { person, major, degree, destination: null };
    const { code, of, evidence } = random.pick(wheel);
    const organisation = of === null ? null : random.pick<string>(of === 'EMPLOYER' ? employers : NAMES[of]);
    return { person, major, degree, destination: { code, organisation, evidence: `${evidence} ${COHORT}-${String(index + 1).padStart(5, '0')}` } };
  });
}

const isLeaving = (person: Person): boolean => isStudent(person) && person.isActive && person.class!.grade === COHORT - YEARS[person.class!.level];
