import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmployment } from './employment.testing.ts';
import { roles } from './roles.ts';

const office = await openEmployment();
afterAll(() => office.close());

const OFFICERS = ['employment-admin'];
const READERS = [...OFFICERS, 'command-admin'];
const EVERYBODY = [...READERS, 'personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'registrar', 'laboratory', 'gates', 'privacy-admin'];
const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) { __typename } }`;

/** The regulation: who may do what, with an operation that tries it. */
const MAY: Record<string, { roles: readonly string[]; ask: string }> = {
  'Query.graduate': { roles: READERS, ask: '{ graduate(id: "x") { id } }' },
  'Query.graduates': { roles: READERS, ask: '{ graduates { nodes { id } } }' },
  'Person.graduate': { roles: READERS, ask: '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { ... on Person { graduate { id } } } }' },
  'Person.heldByEmployment': { roles: ['privacy-admin'], ask: '{ _entities(representations: [{ __typename: "Person", id: "01930000-0000-7000-8000-000000000001" }]) { ... on Person { heldByEmployment(purpose: "none of mine") { department } } } }' },
  'Query.destinationCodes': { roles: READERS, ask: '{ destinationCodes { code } }' },
  'Query.destinationRates': { roles: READERS, ask: '{ destinationRates { percent } }' },
  'Query.evidenceFile': { roles: OFFICERS, ask: '{ evidenceFile(destinationId: "x") { name } }' },
  'Query.employer': { roles: READERS, ask: '{ employer(id: "x") { id } }' },
  'Query.employers': { roles: READERS, ask: '{ employers { nodes { id } } }' },
  'Query.interview': { roles: READERS, ask: '{ interview(id: "x") { id } }' },
  'Query.interviews': { roles: READERS, ask: '{ interviews { nodes { id } } }' },
  'Query.interviewNotice': { roles: READERS, ask: '{ interviewNotice(id: "x") { id } }' },
  'Query.interviewNotices': { roles: READERS, ask: '{ interviewNotices { nodes { id } } }' },
  'Query.interviewSummary': { roles: READERS, ask: '{ interviewSummary { upcomingCount } }' },
  'Mutation.registerGraduates': { roles: OFFICERS, ask: mutation('registerGraduates', 'classId: "x", cohort: 2022, degree: BACHELOR') },
  'Mutation.recordDestination': { roles: OFFICERS, ask: mutation('recordDestination', 'graduateId: "x", code: "11", evidence: "", decidedOn: "2022-01-01"') },
  'Mutation.registerEmployer': { roles: OFFICERS, ask: mutation('registerEmployer', 'name: "", creditCode: "", contactName: "", contactPhone: ""') },
  'Mutation.amendContact': { roles: OFFICERS, ask: mutation('amendContact', 'employerId: "x", contactName: "", contactPhone: ""') },
  'Mutation.changeEndpoint': { roles: OFFICERS, ask: mutation('changeEndpoint', 'employerId: "x"') },
  'Mutation.rotateWebhookSecret': { roles: OFFICERS, ask: mutation('rotateWebhookSecret', 'employerId: "x"') },
  'Mutation.scheduleInterview': { roles: OFFICERS, ask: mutation('scheduleInterview', 'graduateId: "x", employerId: "x", position: "", startsAt: "2022-01-01T00:00:00Z", minutes: 1, mode: ONLINE') },
  'Mutation.moveInterview': { roles: OFFICERS, ask: mutation('moveInterview', 'interviewId: "x", reason: ""') },
  'Mutation.cancelInterview': { roles: OFFICERS, ask: mutation('cancelInterview', 'interviewId: "x", reason: ""') },
  'Mutation.recordInterviewOutcome': { roles: OFFICERS, ask: mutation('recordInterviewOutcome', 'interviewId: "x", outcome: OFFER') },
  'Mutation.acceptReturn': { roles: OFFICERS, ask: mutation('acceptReturn', 'interviewId: "x"') },
  'Mutation.declineReturn': { roles: OFFICERS, ask: mutation('declineReturn', 'interviewId: "x"') },
  'Mutation.resendNotice': { roles: OFFICERS, ask: mutation('resendNotice', 'noticeId: "x"') },
  'Mutation.acknowledgeNotice': { roles: OFFICERS, ask: mutation('acknowledgeNotice', 'noticeId: "x", spokeWith: ""') },
  'Subscription.interviewChanged': { roles: READERS, ask: 'subscription { interviewChanged { kind } }' },
  'Subscription.interviewNoticeChanged': { roles: READERS, ask: 'subscription { interviewNoticeChanged { status } }' },
  'Subscription.destinationRecorded': { roles: READERS, ask: 'subscription { destinationRecorded { code } }' },
};

describe('The regulation of employment', () => {
  it('names every guarded operation and field', () => {
    const guarded = Object.values(office.runtime.schema.getTypeMap()).filter(isObjectType).flatMap(type =>
      Object.values(type.getFields()).filter(field => field.astNode?.directives?.some(({ name }) => name.value === 'requiresScopes')).map(field => `${type.name}.${field.name}`));
    expect(Object.keys(MAY).sort()).toEqual(guarded.sort());
  });
  it('speaks of every role that has a permission', () => expect(Object.keys(roles).sort()).toEqual([...READERS, 'privacy-admin'].sort()));
});

describe.each(Object.entries(MAY))('%s', (_operation, { roles: allowed, ask }) => {
  it.each(EVERYBODY)('is open to %s only if the regulation says so', async role => {
    const answer = await office.as(role).listen(ask);
    const isOpen = Symbol.asyncIterator in answer;
    if (isOpen) await answer.return?.();
    const codes = isOpen ? [] : (answer as { errors?: { extensions: { code: string } }[] }).errors?.map(error => error.extensions.code) ?? [];
    expect(codes).toEqual(allowed.includes(role) ? [] : ['FORBIDDEN']);
  });
});

describe('A secret', () => {
  beforeAll(() => office.employer('https://hr.example.com/hook'));
  it('is a field of nothing that can be read again', () => {
    expect(Object.keys((office.runtime.schema.getType('Employer') as { getFields(): object } | undefined)?.getFields() ?? {}).join(' ')).not.toMatch(/secret/i);
  });
  it('is in no audit entry and no event', async () => {
    expect(JSON.stringify([await office.audit(), await office.events()])).not.toContain('whsec_');
  });
});
