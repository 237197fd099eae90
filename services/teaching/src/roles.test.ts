import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from './roles.ts';
import { isolated, openTeaching, personId } from './teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());

const ROLES = ['personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin', 'command-admin', 'registrar', 'laboratory', 'gates', 'privacy-admin'] as const;
type Role = (typeof ROLES)[number];
const OFFICE: Role[] = ['teaching-admin'];
const READERS: Role[] = [...OFFICE, 'command-admin'];
const WITH_REGISTRAR: Role[] = [...READERS, 'registrar'];

const of = (fields: string) => `query { _entities(representations: [{ __typename: "Person", id: "${personId(1)}" }]) { ... on Person { ${fields} } } }`;
const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) { __typename } }`;

/** The regulation: who may do what, with an operation that tries it. */
const regulation: Record<string, { readonly may: readonly Role[]; readonly document: string }> = {
  'Query.courses': { may: WITH_REGISTRAR, document: '{ courses { nodes { code } } }' },
  'Query.section': { may: WITH_REGISTRAR, document: '{ section(id: "x") { code } }' },
  'Query.sections': { may: WITH_REGISTRAR, document: '{ sections { nodes { code } } }' },
  'Section.enrolments': { may: READERS, document: '{ sections { nodes { enrolments { id } } } }' },
  'Section.onlinePlaces': { may: READERS, document: '{ sections { nodes { onlinePlaces { id } } } }' },
  'Query.session': { may: WITH_REGISTRAR, document: '{ session(id: "x") { id } }' },
  'Query.sessions': { may: WITH_REGISTRAR, document: '{ sessions { nodes { id } } }' },
  'Query.onlinePlaces': { may: READERS, document: '{ onlinePlaces { nodes { id } } }' },
  'Query.tieReports': { may: READERS, document: '{ tieReports(day: "2022-11-23") { id } }' },
  'Query.timetableImports': { may: ['teaching-admin', 'registrar'], document: '{ timetableImports { nodes { id } } }' },
  'Query.calendar': { may: READERS, document: '{ calendar(personNumber: "x", from: "2022-11-23", until: "2022-11-24") { name } }' },
  'Query.deliverySummary': { may: READERS, document: '{ deliverySummary { onlineCount } }' },
  'Person.heldByTeaching': { may: ['privacy-admin'], document: of('heldByTeaching(purpose: "none of mine") { department }') },
  'Person.onlinePlaces': { may: READERS, document: of('onlinePlaces { id }') },
  'Person.timetable': { may: WITH_REGISTRAR, document: of('timetable(from: "2022-11-23", until: "2022-11-24") { id }') },
  'Mutation.openCourse': { may: OFFICE, document: mutation('openCourse', 'code: "", name: ""') },
  'Mutation.openSection': { may: OFFICE, document: mutation('openSection', 'courseId: "x", code: "", term: "x", teacherNumber: "x", classIds: []') },
  'Mutation.setMeetingLink': { may: OFFICE, document: mutation('setMeetingLink', 'sectionId: "x", url: ""') },
  'Mutation.enrol': { may: OFFICE, document: mutation('enrol', 'sectionId: "x", personNumbers: []') },
  'Mutation.scheduleSessions': { may: OFFICE, document: mutation('scheduleSessions', 'sectionId: "x", firstDay: "2022-11-24", time: "08:00", minutes: 95') },
  'Mutation.moveSession': { may: OFFICE, document: mutation('moveSession', 'id: "x", startsAt: "2022-11-24T00:00:00Z", endsAt: "2022-11-24T01:00:00Z"') },
  'Mutation.cancelSession': { may: OFFICE, document: mutation('cancelSession', 'id: "x", reason: "none at all"') },
  'Mutation.setDelivery': { may: OFFICE, document: mutation('setDelivery', 'sectionId: "x", mode: ONLINE, reason: "none at all"') },
  'Mutation.withdrawDelivery': { may: OFFICE, document: mutation('withdrawDelivery', 'decisionId: "x"') },
  'Mutation.tieDormitory': { may: OFFICE, document: mutation('tieDormitory', 'dormitoryCode: "x", classroomCodes: []') },
  'Mutation.untieDormitory': { may: OFFICE, document: mutation('untieDormitory', 'id: "x"') },
  'Mutation.importTimetable': { may: ['teaching-admin', 'registrar'], document: mutation('importTimetable', 'file: { name: "x", base64: "" }') },
  'Subscription.sessionsChanged': { may: WITH_REGISTRAR, document: 'subscription { sessionsChanged { count } }' },
};

async function isForbidden(role: Role, document: string): Promise<boolean> {
  const answer = await teaching.as(role).listen(document);
  if (Symbol.asyncIterator in answer) {
    await answer.return?.();
    return false;
  }
  const { errors } = answer as { errors?: { extensions?: { code?: string } }[] };
  return errors?.some(error => error.extensions?.code === 'FORBIDDEN') ?? false;
}

describe('The regulation of teaching', () => {
  // A list without rows asks for none of their fields, so one of each stands there.
  beforeAll(async () => {
    await teaching.schedule(await teaching.section([1, 2]));
    await teaching.isolations(isolated(1));
  });

  it('names every guarded operation and field', () => {
    const guarded = Object.values(teaching.runtime.schema.getTypeMap()).filter(isObjectType).flatMap(type =>
      Object.values(type.getFields()).filter(field => field.astNode?.directives?.some(({ name }) => name.value === 'requiresScopes')).map(field => `${type.name}.${field.name}`));
    expect(Object.keys(regulation).sort()).toEqual(guarded.sort());
  });
  it('names no role that nobody has', () => expect(Object.keys(roles).every(role => (ROLES as readonly string[]).includes(role))).toBe(true));

  const rows = Object.entries(regulation).flatMap(([operation, { may, document }]) => ROLES.map(role => [role, may.includes(role) ? 'may' : 'may not', operation, document] as const));
  it.each(rows)('%s %s use %s', async (role, may, _, document) => expect(await isForbidden(role, document)).toBe(may === 'may not'));
});
