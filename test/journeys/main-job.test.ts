import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRosterSpreadsheets, type RosterFiles } from '@campus/campus';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { fileOf, type Integrator } from '../support/integrator.ts';

const SIZE = 5_000;
const SOON = { timeout: 30_000, interval: 50 };
const laboratoryFile = (name: string) => readFile(path.join(import.meta.dirname, '../support/laboratory', name));

/** The people whom the laboratory's real files name, as the registrar would add them. */
const GUESTS = [
  { number: '1234', name: 'Jane Doe', kind: 'STAFF', gender: 'F', bornOn: '1962-01-20', college: '国际交流学院' },
  { number: '2345', name: 'Jayne Doe', kind: 'STAFF', gender: 'F', bornOn: '1962-01-20', college: '国际交流学院' },
];

const IMPORT = `mutation ($input: ImportRosterInput!) { result: importRoster(input: $input) { ... on ImportRosterSuccess { rosterImport { id } } ... on Refused { problems { code message } } } }`;
const PROGRESS = `query ($id: ID!) { rosterImport(id: $id) { status rowCount createdCount changedCount unchangedCount rejectedCount failure problems { nodes { line message } } } }`;
const SEND = `mutation ($input: ReceiveLaboratoryReportInput!) { result: receiveLaboratoryReport(input: $input) {
  ... on ReceiveLaboratoryReportSuccess { isRepeated message { id resultCount countedCount notCountedCount unmatchedCount repeatedCount } } ... on Refused { problems { code message } } } }`;
const PERSON = `query ($number: String!) { personByNumber(number: $number) { name orgUnit { name } residence { code name capacity } healthState { state since cause { kind reading } } } }`;

describe.each(['one', 'cluster'] as const)('The first evening, topology %s', topology => {
  let campus: TestCampus;
  let registrar: Integrator;
  let laboratory: Integrator;
  let officer: Integrator;
  let files: RosterFiles;

  beforeAll(async () => {
    campus = await openCampus({ topology });
    files = await writeRosterSpreadsheets(path.join(campus.dataDir, 'registrar'), { size: SIZE });
    [registrar, laboratory, officer] = await Promise.all([campus.integrator('registrar'), campus.integrator('laboratory'), campus.integrator('health-admin')]);
  });
  afterAll(() => campus.close());

  async function importFile(name: string, content: Uint8Array | string) {
    const { data } = await registrar.ask(IMPORT, { input: { file: fileOf(name, content), mode: 'MERGE' } });
    const { id } = data.result.rosterImport;
    return vi.waitFor(async () => {
      const found = (await registrar.ask(PROGRESS, { id })).data.rosterImport;
      expect(found).toMatchObject({ status: 'DONE' });
      return found;
    }, SOON);
  }
  const send = async (name: string) => (await laboratory.ask(SEND, { input: { file: fileOf(name, await laboratoryFile(name)) } })).data.result;
  const personOf = async (number: string) => (await officer.ask(PERSON, { number })).data.personByNumber;

  it('begins with an empty campus', async () => {
    expect((await registrar.ask('{ people { totalCount } }')).data.people.totalCount).toBe(0);
  });

  it('takes the registrar’s spreadsheet', async () => {
    const done = await importFile('roster.xlsx', await readFile(files.xlsx));
    expect(done).toMatchObject({ rowCount: SIZE, createdCount: SIZE, rejectedCount: 0 });
    expect((await registrar.ask('{ people { totalCount } }')).data.people.totalCount).toBe(SIZE);
  });

  it.each(['xlsx', 'utf8', 'gb18030'] as const)('changes nothing when the same roster comes as %s', async format => {
    expect(await importFile(path.basename(files[format]), await readFile(files[format]))).toMatchObject({ createdCount: 0, changedCount: 0, unchangedCount: SIZE, rejectedCount: 0 });
  });

  it('keeps a laboratory’s results of people nobody knows yet', async () => {
    expect(await send('bulk.csv')).toMatchObject({ isRepeated: false, message: { resultCount: 6, countedCount: 0, unmatchedCount: 6 } });
  });

  // The subscription stays open to the end: a campus stops though somebody listens.
  it('makes a person positive when the registrar adds them, live and across three departments', async () => {
    const states = officer.listen('subscription { healthStateChanged { person { number } state } }');
    await states.opened;
    expect(await importFile('guests.json', JSON.stringify(GUESTS))).toMatchObject({ createdCount: 2, rejectedCount: 0 });

    await vi.waitFor(async () => expect(await personOf('1234')).toMatchObject({ healthState: { state: 'POSITIVE', cause: { kind: 'RESULT', reading: 'POSITIVE' } } }), SOON);
    expect(await personOf('1234')).toMatchObject({ name: 'Jane Doe', orgUnit: { name: '国际交流学院' }, healthState: { since: '2021-12-21T06:00:00.000Z' } });
    expect(await personOf('2345')).toMatchObject({ healthState: { state: 'CLEAR' } });
    await vi.waitFor(() => expect(states.heard).toContainEqual({ data: { healthStateChanged: { person: { number: '1234' }, state: 'POSITIVE' } } }), SOON);
  });

  it('knows a file that came before', async () => {
    expect(await send('bulk.csv')).toMatchObject({ isRepeated: true });
  });

  it('counts of a Bundle only what the campus watches', async () => {
    expect(await send('bundle.json')).toMatchObject({ message: { resultCount: 3, unmatchedCount: 1, notCountedCount: 2 } });
  });

  it('answers one query over personnel, logistics and health', async () => {
    const { data, errors } = await officer.ask('{ people(first: 100, filter: { hasResidence: true }) { nodes { number orgUnit { name } residence { code name capacity } healthState { state } } } }');
    expect(errors).toBeUndefined();
    expect(data.people.nodes).toHaveLength(100);
    for (const person of data.people.nodes) expect(person).toMatchObject({ residence: { code: expect.any(String), capacity: expect.any(Number) }, healthState: { state: 'UNKNOWN' } });
  });
});
