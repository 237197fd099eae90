import { randomOf } from '../random.ts';

/** How the figures of an indicator went: between `least` and `most`, then at `last`, or day by day up to it; `silentFor` days without a word at the end. */
interface Course {
  readonly least: number;
  readonly most: number;
  readonly last: number;
  /** Who counts it, on what; null where a department measures it. */
  readonly evidence: string | null;
  readonly silentFor?: number;
  readonly isRising?: boolean;
}

const measured = (least: number, most: number, last: number): Course => ({ least, most, last, evidence: null });
const counted = (least: number, most: number, last: number, evidence: string, silentFor = 0): Course => ({ least, most, last, evidence, silentFor });

/** Two weeks of a closed campus where most is in order: something is broken, something at risk, and one figure nobody has counted for days. */
const COURSES: Readonly<Record<string, Course>> = {
  'gates.crossings-without-permit': counted(0, 1, 0, '各校门通行记录核对'), 'entry.permits-breaking-rule': counted(0, 0, 0, '返校审批抽查表'), 'goods.handovers-with-contact': counted(0, 1, 0, '中转站监控抽查'),
  'goods.takeaway-violations': counted(0, 4, 0, '校园巡查登记表'), 'closures.crossings-without-reason': counted(0, 2, 0, '封控楼宇值守登记'),
  'posts.covered-on-both-lines': measured(94, 99, 97.6), 'leaders.days-with-resident': counted(7, 7, 7, '校领导值班表'), 'tasks.overdue': measured(0, 3, 0), 'counsellors.students-per-counsellor': counted(178, 196, 186, '辅导员在岗名册'),
  'volunteers.patrols-walked': counted(93, 100, 97, '红马甲、蓝天巡查记录'), 'volunteers.confirmed-in-30-minutes': measured(78, 92, 88.4), 'grid.rooms-with-full-chain': measured(97, 100, 100), 'crowding.seats-over-cap': measured(0, 6, 0),
  'posts.late-check-ins': counted(1, 6, 3, '重点岗位签到汇总'), 'laboratories.openings-without-leave': counted(0, 0, 0, '实验室巡查记录'), 'hazards.overdue': counted(0, 3, 2, '安全隐患台账'),
  'opinion.overdue': counted(0, 2, 0, '师生诉求台账', 3), 'stock.days-of-cover': measured(30, 41, 36), 'food.days-in-stock': measured(8, 12, 10),
  'drills.days-since': { ...counted(13, 26, 26, '应急演练记录'), isRising: true }, 'prices.drift': counted(2, 4, 4.4, '食堂超市价格监测表'), 'disinfection.rounds-done': measured(96, 100, 100), 'rest.shifts-breaking-rule': counted(0, 2, 0, '值班排班表'),
  'teaching.sessions-held': measured(99, 100, 100), 'teaching.attendance-gaps': measured(0, 3, 0), 'tasks.key-late': counted(0, 1, 0, '重点工作督办单'), 'graduates.destination-rate': measured(88, 93, 92.6), 'findings.open-overnight': counted(0, 2, 0, '校领导巡查整改单'),
};

export interface SampleReading { readonly code: string; readonly value: number; readonly at: Date; readonly evidence: string | null; readonly reportedBy: string | null }

const DAYS = 14;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Departments measure every minute; four figures a day draw the same trend. */
const MEASURED_PER_DAY = 4;
/** Rooms the sample campus has ready: 240 on 30,000. */
const PEOPLE_TO_A_READY_ROOM = 125;

/** Every indicator's figures of the two weeks that end at an instant, the oldest first: the same for the same seed, size and instant. */
export function readingsUntil(until: Date, seed: string, size: number): SampleReading[] {
  const ready = Math.max(12, Math.round(size / PEOPLE_TO_A_READY_ROOM));
  const courses = { ...COURSES, 'rooms.ready': measured(Math.floor(ready * 0.85), ready, ready) };
  return Object.entries(courses).flatMap(([code, course]) => readingsOf(code, course, until, seed)).sort((one, other) => one.at.getTime() - other.at.getTime());
}

function readingsOf(code: string, { least, most, last, evidence, silentFor = 0, isRising = false }: Course, until: Date, seed: string): SampleReading[] {
  const random = randomOf(seed, `figures/${code}`);
  const isCounted = evidence !== null;
  const step = isCounted ? DAY : DAY / MEASURED_PER_DAY;
  // People counted some hours ago; what is measured came a moment ago.
  const newest = until.getTime() - silentFor * DAY - (isCounted ? HOUR * (1 + random.int(5)) : 0);
  const count = (DAYS * DAY) / step - silentFor;
  return Array.from({ length: count }, (_, index) => {
    const ago = count - 1 - index;
    const value = ago === 0 || isRising ? last - ago : least + Math.round((most - least) * random.next() * 10) / 10;
    return { code, value: isWhole(least, most, last) ? Math.round(value) : value, at: new Date(newest - ago * step), evidence, reportedBy: isCounted ? '值班员' : null };
  });
}

const isWhole = (...numbers: number[]) => numbers.every(Number.isInteger);
