import type { Integrator } from './integrator.ts';

/** Two sections made for the occasion, apart from the timetable of the campus. */
export interface Prepared {
  /** The campus day on which both meet: KB-A in no room at 06:10, KB-B in `room` at 07:10; KB-B meets a week later as well. */
  readonly day: string;
  readonly weekLater: string;
  /** A campus day on which neither meets. */
  readonly dayAfter: string;
  readonly room: string;
  /** Code of a dormitory building, and of the building in which `room` is. */
  readonly dormitory: string;
  readonly building: string;
  /** Who teaches neither. */
  readonly teacher: { readonly number: string; readonly name: string };
  /** Numbers of two students who hear neither. */
  readonly strangers: readonly [string, string];
  /** Lets something else happen in the timetable: KB-B meets once more, in a week in which it does not yet. */
  stir(): Promise<void>;
}

const DAYS_AHEAD = 3;

/** The campus day in so many days. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Opens course KB with sections KB-A and KB-B, each of a class and a teacher of its own, and books one session for each before the first period of the campus. */
export async function prepareSections(teaching: Integrator): Promise<Prepared> {
  const done = async (field: string, input: object, selection: string) => {
    const type = field[0]!.toUpperCase() + field.slice(1);
    const { data, errors } = await teaching.ask(`mutation ($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Success { ${selection} } ... on Refused { problems { message } } } }`, { input });
    if (!data || data[field].problems) throw new Error(`${field}: ${JSON.stringify(errors ?? data[field].problems)}`);
    return data[field];
  };
  const { data } = await teaching.ask('{ sections(first: 200) { nodes { teacher { number name } classes { id } enrolments { person { number } } } } places(first: 1, filter: { use: CLASSROOM, kind: ROOM }, orderBy: CAPACITY) { nodes { code } } dormitories: places(first: 1, filter: { use: DORMITORY, kind: BUILDING }) { nodes { code } } }');
  const taught = data.sections.nodes as { teacher: { number: string; name: string }; classes: { id: string }[]; enrolments: { person: { number: string } }[] }[];
  const byClass = [...new Map(taught.filter(({ classes }) => classes.length === 1).map(section => [section.classes[0]!.id, section])).values()];
  const byTeacher = [...new Map(byClass.map(section => [section.teacher.number, section])).values()];
  const [a, b, c] = byTeacher;
  if (!a || !b || !c) throw new Error(`The campus is too small: ${byTeacher.length} teachers of a class of their own.`);
  const room = data.places.nodes[0].code as string;
  const day = dayIn(DAYS_AHEAD);
  const { course } = await done('openCourse', { code: 'KB', name: '键盘操作' }, 'course { id }');
  let last = '';
  for (const [code, { teacher, classes }, roomCode, time, weeks] of [['KB-A', a, null, '06:10', 1], ['KB-B', b, room, '07:10', 2]] as const) {
    const { section } = await done('openSection', { courseId: course.id, code, term: '2026-autumn', teacherNumber: teacher.number, classIds: classes.map(({ id }) => id) }, 'section { id }');
    await done('scheduleSessions', { sectionId: section.id, firstDay: day, time, minutes: 45, weeks, roomCode }, 'sessions { id }');
    last = section.id;
  }
  const [one, other] = c.enrolments.map(({ person }) => person.number);
  let weeks = 2;
  const stir = () => done('scheduleSessions', { sectionId: last, firstDay: dayIn(DAYS_AHEAD + 7 * weeks++), time: '07:10', minutes: 45, roomCode: room }, 'sessions { id }');
  return { stir, day, weekLater: dayIn(DAYS_AHEAD + 7), dayAfter: dayIn(DAYS_AHEAD + 1), room, dormitory: data.dormitories.nodes[0].code, building: room.split('-')[0]!, teacher: c.teacher, strangers: [one!, other!] };
}
