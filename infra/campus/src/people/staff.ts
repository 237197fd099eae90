import { DEPARTMENTS, KEY_POST_WORK } from '../organisation/catalogue.ts';
import { LATEST_GRADE, type Organisation } from '../organisation/organisation.ts';
import { split } from '../organisation/shares.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Random } from '../random.ts';
import type { Draft } from './people.ts';

/** One counsellor looks after about 200 students. */
const STUDENTS_PER_COUNSELLOR = 200;
/** Of the rest of the staff, the part that belongs to a college; the others run the campus. */
const IN_COLLEGES = 0.62;

interface Position { unit: Unit; kind: Draft['kind']; work: string }

/** So many members of staff, spread over colleges by their students and over departments by their work. */
export function* staffPlan(random: Random, organisation: Organisation, staff: number): Iterable<Draft> {
  let order = 0;
  for (const { unit, kind, work } of staffPositions(organisation, staff)) {
    const since = LATEST_GRADE - random.int(35);
    const number = `${since}${String(++order).padStart(5, '0')}`;
    const bornIn = Math.max(LATEST_GRADE - 63, since - 24 - random.int(10));
    const gender = random.next() < 0.48 ? 'FEMALE' : 'MALE';
    yield { number, gender, kind, unit, class: null, work, bornIn, fromMonth: 1 };
  }
}

function staffPositions({ colleges, departments, classes }: Organisation, staff: number): Position[] {
  const students = colleges.map(college => classes.filter(group => group.unit.college === college).reduce((sum, group) => sum + group.size, 0));
  const counsellors = students.map(count => Math.max(1, Math.round(count / STUDENTS_PER_COUNSELLOR)));
  const rest = staff - counsellors.reduce((a, b) => a + b, 0);
  const faculty = split(Math.round(rest * IN_COLLEGES), students);
  const workers = split(rest - Math.round(rest * IN_COLLEGES), DEPARTMENTS.map(department => department.share));
  return [
    ...colleges.flatMap((unit, i) => [...repeat(counsellors[i]!, { unit, kind: 'COUNSELLOR', work: '辅导员' }), ...facultyOf(unit, faculty[i]!)]),
    ...departments.flatMap((unit, i) => repeat(workers[i]!, { unit, kind: kindIn(i), work: DEPARTMENTS[i]!.work })),
  ];
}

/** One in eight of a college's own staff runs its office, the others teach. */
function facultyOf(unit: Unit, count: number): Position[] {
  const office = Math.floor(count / 8);
  return [...repeat(office, { unit, kind: 'ADMINISTRATOR', work: '教学秘书' }), ...repeat(count - office, { unit, kind: 'TEACHER', work: '专任教师' })];
}

/** People at fixed posts are workers, the others administrators. */
const kindIn = (department: number): Position["kind"] => (KEY_POST_WORK.has(DEPARTMENTS[department]!.work) ? 'WORKER' : 'ADMINISTRATOR');

const repeat = (count: number, position: Position): Position[] => new Array<Position>(count).fill(position);
