import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTS, cause, LAW, MAJOR, newsOf, openEmployment, personId } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());

const record = (graduateId: string, facts: object = {}) =>
  office.mutate('recordDestination', { graduateId, code: '11', organisation: '远山软件', evidence: 'HT-2022-0117', decidedOn: '2022-11-20', ...facts }, 'graduate { destination { code } destinations { code endedAt } }');
const pdf = { name: '合同.pdf', base64: Buffer.from('%PDF-1.7 合同').toString('base64') };

describe('registerGraduates', () => {
  const input = { classId: cause(500), majorId: MAJOR, cohort: 2022, degree: 'MASTER' };
  const register = (facts: object = {}) => office.mutate('registerGraduates', { ...input, ...facts }, 'registeredCount knownCount');
  beforeAll(() => office.people(newsOf(501, { orgUnitId: cause(500) }), newsOf(502, { orgUnitId: cause(500) }), newsOf(503, { orgUnitId: cause(500), isActive: false }), newsOf(504, { orgUnitId: cause(500), kind: 'STAFF' })));

  it('takes on the active students of the class, once', async () => {
    expect(await register()).toMatchObject({ registeredCount: 2, knownCount: 0 });
    expect(await register({ degree: 'BACHELOR' })).toMatchObject({ registeredCount: 0, knownCount: 2 });
    const { graduates } = await office.read('{ graduates(filter: { degree: MASTER }) { nodes { number name cohort degree major { id } college { id } } totalCount } }');
    expect(graduates).toMatchObject({ totalCount: 2, nodes: [{ number: '2019010501', name: '同学501', cohort: 2022, degree: 'MASTER', major: { id: MAJOR }, college: { id: LAW } }, { number: '2019010502' }] });
  });
  it('is what a person is known by afterwards, whoever asks for the person', async () => {
    const people = [personId(501), personId(504), 'no id'].map(id => ({ __typename: 'Person', id }));
    const { _entities } = await office.read('query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { graduate { number cohort } } } }', { people });
    expect(_entities).toEqual([{ graduate: { number: '2019010501', cohort: 2022 } }, { graduate: null }, { graduate: null }]);
  });
  it.each([['a class without students', { classId: cause(999) }, 'CLASS_EMPTY'], ['no class', { classId: 'x' }, 'CLASS_EMPTY'], ['a year nobody looks after', { cohort: 1999 }, 'COHORT_OUT_OF_RANGE']])(
    'refuses %s', async (_, facts, code) => expect(await register(facts)).toMatchObject({ problems: [{ code }] }));
});

describe('recordDestination', () => {
  it('ends what held before and keeps it', async () => {
    const id = await office.graduate(1);
    await record(id);
    expect(await record(id, { code: '80', organisation: '东湖大学', evidence: 'LQ-2022-1' })).toMatchObject({ graduate: { destination: { code: '80' }, destinations: [{ code: '80', endedAt: null }, { code: '11', endedAt: expect.any(String) }] } });
  });
  it('refuses what is on record, and what lacks evidence', async () => {
    const id = await office.graduate(2);
    await record(id);
    expect(await record(id)).toMatchObject({ problems: [{ code: 'DESTINATION_UNCHANGED' }] });
    expect(await record(id, { code: '10', evidence: ' ' })).toMatchObject({ problems: [{ code: 'EVIDENCE_MISSING', path: ['evidence'] }] });
    expect(await record('x')).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
  it('keeps the document, and writes down who reads it', async () => {
    const id = await office.graduate(3);
    await record(id, { file: pdf });
    const { graduate } = await office.read('query ($id: ID!) { graduate(id: $id) { destination { id fileName } } }', { id });
    expect(graduate.destination.fileName).toBe('合同.pdf');
    expect(await office.read('query ($id: ID!) { evidenceFile(destinationId: $id) { name mediaType base64 } }', { id: graduate.destination.id })).toEqual({ evidenceFile: { ...pdf, mediaType: 'application/pdf' } });
    expect((await office.audit()).at(-1)).toMatchObject({ action: 'evidence.read', entityId: graduate.destination.id, actor: 'officer' });
  });
  it('refuses a document that is none', async () => {
    expect(await record(await office.graduate(4), { file: { name: 'a.pdf', base64: 'TVqQ' } })).toMatchObject({ problems: [{ code: 'EVIDENCE_FILE_KIND' }] });
  });
  it('lets one of two at once come first, and both are history', async () => {
    const id = await office.graduate(5);
    await Promise.all([record(id), record(id, { code: '12' })]);
    const { graduate } = await office.read('query ($id: ID!) { graduate(id: $id) { destinations { endedAt } } }', { id });
    expect(graduate.destinations.filter((one: { endedAt: string | null }) => one.endedAt === null)).toHaveLength(1);
    expect(graduate.destinations).toHaveLength(2);
  });
});

describe('Destination rates', () => {
  const rates = async (by: string, asker = office.officer) => (await office.read('query ($by: DestinationRateGroup!) { destinationRates(by: $by, cohort: 2024) { total placed percent unit { id } degree codes { code count } } }', { by }, asker)).destinationRates;
  beforeAll(async () => {
    const graduates = [];
    for (const [nth, collegeId] of [[601, LAW], [602, LAW], [603, LAW], [604, ARTS]] as const) graduates.push(await office.graduate(nth, { collegeId }));
    await office.db.updateTable('graduate').set({ cohort: 2024 }).where('id', 'in', graduates).execute();
    await record(graduates[0]!);
    await record(graduates[1]!, { code: '71' });
    await record(graduates[3]!, { code: '80' });
  });

  it('are of the whole, of colleges and of majors', async () => {
    expect(await rates('WHOLE')).toEqual([{ total: 4, placed: 2, percent: 50, unit: null, degree: null, codes: expect.arrayContaining([{ code: null, count: 1 }, { code: '71', count: 1 }]) }]);
    expect(await rates('COLLEGE')).toMatchObject([{ total: 3, placed: 1, percent: 33.33, unit: { id: LAW } }, { total: 1, placed: 1, percent: 100, unit: { id: ARTS } }]);
    expect(await rates('MAJOR')).toMatchObject([{ total: 4, unit: { id: MAJOR } }]);
    expect(await rates('DEGREE')).toMatchObject([{ total: 4, degree: 'BACHELOR' }]);
  });
  it('count only the college of an officer, and command is still told of all', async () => {
    const lawyer = office.as('employment-admin', { scope: [LAW] });
    expect(await rates('WHOLE', lawyer)).toMatchObject([{ total: 3 }]);
    await office.turn('announce-indicators');
    expect((await office.topics('indicator.announced')).at(-1)).toMatchObject({ department: 'employment', readings: [{ code: 'graduates.destination-rate', value: 50, numerator: 2, denominator: 4 }] });
  });
  it('are announced right after something moved them', async () => {
    await office.deliver('employment.destination.recorded', {});
    await office.deliver('employment.graduates.registered', {});
    expect((await office.topics('indicator.announced')).slice(-2)).toMatchObject([{ readings: [{ value: 50 }] }, { readings: [{ value: 50 }] }]);
  });
});
