import { COLLEGES, DEPARTMENTS, type College } from './catalogue.ts';
import { split } from './shares.ts';
import { unitRegister, type Unit } from './unit.ts';

/** The autumn in which the youngest students came. */
export const LATEST_GRADE = 2026;

/** One class of one year, and how many students it has. */
export interface StudentClass { unit: Unit; grade: number; level: 'UNDERGRADUATE' | 'MASTER'; size: number; shareOfWomen: number }
export interface Organisation { units: Unit[]; colleges: Unit[]; departments: Unit[]; classes: StudentClass[] }

/** A class has about thirty students. */
const CLASS_SIZE = 30;
/** A year of masters is about a quarter of a year of undergraduates; fewer than eight are not worth a class. */
const COHORTS = [
  ...[3, 2, 1, 0].map(back => ({ level: 'UNDERGRADUATE' as const, grade: LATEST_GRADE - back, weight: 1 })),
  ...[2, 1, 0].map(back => ({ level: 'MASTER' as const, grade: LATEST_GRADE - back, weight: 0.25 })),
];
const SMALLEST_COHORT = 8;

/** Founds colleges, majors and classes for so many students, and the administrative departments. */
export function foundUniversity(seed: string, students: number): Organisation {
  const { units, add } = unitRegister(seed);
  const university = add('UNIVERSITY', 'U', '示范大学', null);
  const colleges = collegesFor(students).map(({ college, majors }, i) => {
    const unit = add('COLLEGE', two(i + 1), college.name, university);
    return { unit, college, majors: college.majors.slice(0, majors).map(([name, short], m) => ({ short, unit: add('MAJOR', unit.code + two(m + 1), name, unit) })) };
  });
  const departments = DEPARTMENTS.map((department, i) => add('DEPARTMENT', String(80 + i), department.name, university));
  const majors = colleges.flatMap(({ college, majors }) => majors.map(major => ({ ...major, shareOfWomen: college.shareOfWomen })));
  const classes = cohortsFor(students, majors).flatMap(({ major, level, grade, size }) =>
    split(size, new Array<number>(Math.max(1, Math.round(size / CLASS_SIZE))).fill(1)).map((classSize, i): StudentClass => {
      const order = two((level === 'MASTER' ? 50 : 0) + i + 1);
      const name = `${major.short}${level === 'MASTER' ? '硕' : ''}${grade % 100}${two(i + 1)}班`;
      return { unit: add('CLASS', `${grade}${major.unit.code}${order}`, name, major.unit), grade, level, size: classSize, shareOfWomen: major.shareOfWomen };
    }));
  return { units, colleges: colleges.map(({ unit }) => unit), departments, classes };
}

/** About 120 students to a major; colleges open one after the other and each grows to four majors. */
function collegesFor(students: number): { college: College; majors: number }[] {
  const majors = Math.min(COLLEGES.length * 4, Math.max(3, Math.round(students / 120)));
  const count = Math.min(COLLEGES.length, Math.max(3, Math.round(majors / 3.5)));
  return split(majors, new Array<number>(count).fill(1)).map((share, i) => ({ college: COLLEGES[i]!, majors: Math.min(4, share) }));
}

function cohortsFor<Major>(students: number, majors: readonly Major[]) {
  const wanted = majors.flatMap(major => COHORTS.map(cohort => ({ major, ...cohort })));
  const weight = wanted.reduce((sum, cohort) => sum + cohort.weight, 0);
  const kept = wanted.filter(cohort => cohort.level === 'UNDERGRADUATE' || (students * cohort.weight) / weight >= SMALLEST_COHORT);
  const sizes = split(students, kept.map(cohort => cohort.weight));
  return kept.map((cohort, i) => ({ ...cohort, size: sizes[i]! }));
}

const two = (n: number) => String(n).padStart(2, '0');
