import { openWorld } from '@campus/kit/testing';
import type { ClosureNews } from './delivery/closure.consumer.ts';
import type { IsolationNews } from './delivery/isolation.consumer.ts';
import { teaching } from './main.ts';
import type { PersonNews } from './people/person.consumer.ts';
import type { Tables } from './tables.ts';

const digits = (number: number) => String(number).padStart(12, '0');
export const personId = (number: number) => `01930000-0000-7000-8000-${digits(number)}`;
export const causeId = (number: number) => `01930000-0000-7000-a000-${digits(number)}`;
export const closureId = (number: number) => `01930000-0000-7000-b000-${digits(number)}`;
export const LAW = '01930000-0000-7000-9000-000000000001';
export const ARTS = '01930000-0000-7000-9000-000000000002';
export const classId = (number: number) => `01930000-0000-7000-c000-${digits(number)}`;

/** News of the nth person of the campus: numbers from 900 on teach; a test states only what it is about. */
export const newsOf = (number: number, facts: Partial<PersonNews> = {}): PersonNews => ({
  id: personId(number), number: String(2022010000 + number), name: `同学${number}`, kind: number < 900 ? 'STUDENT' : 'STAFF', orgUnitId: classId(1), collegeId: LAW,
  residenceCode: 'D01-0101', isActive: true, version: 1, ...facts,
});

export const isolated = (number: number, facts: Partial<IsolationNews> = {}): IsolationNews => ({
  personId: personId(number), collegeId: LAW, isIsolated: true, since: '2022-11-23T02:00:00Z', until: '2022-11-30', causeIds: [causeId(1)], version: 1, at: '2022-11-23T02:00:00Z', ...facts,
});

export const closed = (code: string, facts: Partial<ClosureNews> = {}): ClosureNews => ({
  closureId: closureId(1), placeCode: code, codes: [code], isClosed: true, from: '2022-11-23T02:00:00Z', until: null, causeIds: [causeId(2)], version: 1, ...facts,
});

const place = (code: string, kind: string, use: string, parentCode: string | null, capacity = 0) =>
  ({ id: `01930000-0000-7000-d000-${Buffer.from(code.padEnd(6).slice(-6)).toString('hex')}`, code, name: code, kind, use, capacity, parentCode });
export const PLACES = [
  place('T01', 'BUILDING', 'CLASSROOM', null), place('T01F1', 'FLOOR', 'CLASSROOM', 'T01'), place('T01-01', 'ROOM', 'CLASSROOM', 'T01F1', 60), place('T01-02', 'ROOM', 'CLASSROOM', 'T01F1', 2),
  place('T02', 'BUILDING', 'CLASSROOM', null), place('T02-01', 'ROOM', 'CLASSROOM', 'T02', 60),
  place('D01', 'BUILDING', 'DORMITORY', null), place('D01F1', 'FLOOR', 'DORMITORY', 'D01'), place('D01-0101', 'ROOM', 'DORMITORY', 'D01F1', 4),
];

const SESSION = 'id day startsAt endsAt mode reason meetingUrl sequence isCancelled room { code } decision { mode isForOneSession } changes { modeBefore mode reason }';

/** Teaching on a database of its own, with two classrooms, teachers 900 and 901, and the words its tests speak. */
export async function openTeaching() {
  const world = await openWorld<Tables>(teaching);
  const officer = world.as('teaching-admin', { id: 'officer', name: '教务处' });
  await world.deliver('place.registered', { places: PLACES });
  await world.deliver('person.changed', { people: [newsOf(900), newsOf(901)] });
  let codes = 0;
  return {
    ...world,
    officer,
    people: (...people: PersonNews[]) => world.deliver('person.changed', { people }),
    isolations: (...people: IsolationNews[]) => world.deliver('isolation.changed', { people }),
    closures: (...closures: ClosureNews[]) => world.deliver('place.closure.changed', { closures }),
    async mutate(field: string, input: object, selection: string, asker = officer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const { data, errors } = await asker.run(`mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Refused { problems { code message path } } } }`, { input });
      if (errors) throw new AggregateError(errors, errors[0]?.message);
      return data.result;
    },
    /** Codes of the problems with which something is refused. */
    async refusal(field: string, input: object, asker = officer): Promise<string[]> {
      return ((await this.mutate(field, input, '__typename', asker)).problems ?? []).map((problem: { code: string }) => problem.code);
    },
    /** A section of a class of its own with these students; answers its id. */
    async section(students: readonly number[], facts: Partial<PersonNews> = {}, teacher = 900): Promise<string> {
      const order = ++codes;
      await this.people(...students.map(number => newsOf(number, { orgUnitId: classId(100 + order), ...facts })));
      const { course } = await this.mutate('openCourse', { code: `C${order}`, name: `课程${order}` }, 'course { id }');
      const classIds = [facts.orgUnitId ?? classId(100 + order)];
      return (await this.mutate('openSection', { courseId: course.id, code: `C${order}-01`, term: '2022-autumn', teacherNumber: newsOf(teacher).number, classIds }, 'section { id }')).section.id;
    },
    async schedule(sectionId: string, facts: object = {}): Promise<string[]> {
      const answer = await this.mutate('scheduleSessions', { sectionId, firstDay: '2022-11-24', time: '08:00', minutes: 95, roomCode: 'T01-01', ...facts }, 'sessions { id }');
      if (answer.problems) throw new Error(answer.problems[0].message);
      return answer.sessions.map((session: { id: string }) => session.id);
    },
    async session(id: string) {
      const { data, errors } = await officer.run(`query ($id: ID!) { session(id: $id) { ${SESSION} } }`, { id });
      if (errors) throw new AggregateError(errors, errors[0]?.message);
      return data.session;
    },
    async delivery(...ids: string[]): Promise<string[]> {
      return Promise.all(ids.map(async id => { const { mode, reason } = await this.session(id); return `${mode} ${reason}`; }));
    },
    async places(number: number) {
      const { data } = await officer.run('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { onlinePlaces { fromDay until endedAt meetingUrl section { code } } } } }', { of: [{ __typename: 'Person', id: personId(number) }] });
      return data._entities[0].onlinePlaces;
    },
    /** Parts reported to the command centre since `from`, put together. */
    async parts(from = 0) {
      const events = (await world.events()).slice(from).filter(event => event.topic === 'incident.part.reported').map(event => event.payload);
      return { reports: events.flatMap(event => event.reports), items: events.flatMap(event => event.items) };
    },
  };
}
