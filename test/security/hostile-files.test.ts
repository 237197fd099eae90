import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fileOf } from '../support/integrator.ts';
import { attack, insideShown, PATIENCE_MS } from '../support/security/attack.ts';
import { FORMULAS, formulaRoster, HOSTILE_REPORTS, HOSTILE_ROSTERS, HOSTILE_TIMETABLES } from '../support/security/attack-files.ts';
import { CLOSED_DOORS, OPEN_DOOR } from '../support/security/attack-webhooks.ts';
import { openMatrixCampus, type MatrixCampus } from '../support/security/matrix-campus.ts';

const MB = 1024 * 1024;
/** Beyond what the process has anyway: what one file may make it take, at its worst moment. */
const MOST_MEMORY_MB = 1_500;

let campus: MatrixCampus;
beforeAll(async () => { campus = await openMatrixCampus(); });
afterAll(() => campus?.close());

/** Asks with a token made for the occasion: one lasts ten minutes, and a busy machine may need more for all of this. */
const askAs = async (role: 'registrar' | 'laboratory', query: string, variables: object) => (await campus.integrator(role)).ask(query, variables);

/** Does something with a hostile file, and sees how long others wait meanwhile and what it takes. */
async function watched<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.memoryUsage().rss;
  const began = performance.now();
  let [longest, most, isOver] = [0, before, false];
  const others = (async () => {
    while (!isOver) {
      longest = Math.max(longest, (await attack(campus.system.url, { method: 'GET', path: '/health', headers: {} })).milliseconds);
      most = Math.max(most, process.memoryUsage().rss);
      await pause(50);
    }
  })();
  const result = await work().finally(() => { isOver = true; });
  await others;
  console.log(`${name} → ${JSON.stringify(result)} (${Math.round(performance.now() - began)} ms, others waited ${Math.round(longest)} ms at most, ${Math.round((most - before) / MB)} MB more)`);
  expect({ isInTime: longest < PATIENCE_MS, isInBounds: most - before < MOST_MEMORY_MB * MB }).toEqual({ isInTime: true, isInBounds: true });
  return result;
}

const IMPORT = 'mutation ($input: ImportRosterInput!) { result: importRoster(input: $input) { ... on ImportRosterSuccess { rosterImport { id } } ... on Refused { problems { code } } } }';
const STATUS = 'query ($id: ID!) { rosterImport(id: $id) { status failureCode failure problems(first: 20) { nodes { message value } } rejectedRows { base64 } } }';

async function importOf(name: string, bytes: Buffer) {
  const { data } = await askAs('registrar', IMPORT, { input: { file: fileOf(name, bytes), mode: 'DRY_RUN' } });
  return vi.waitFor(async () => {
    const { rosterImport } = (await askAs('registrar', STATUS, { id: data.result.rosterImport.id })).data;
    expect(['FAILED', 'READY']).toContain(rosterImport.status);
    return rosterImport;
  }, { timeout: 150_000, interval: 250 });
}

describe('A roster that is an attack', () => {
  it.each(Object.entries(HOSTILE_ROSTERS))('%s is refused or read as it stands', { timeout: 180_000 }, async (name, [fileName, bytes, outcome]) => {
    const content = bytes();
    const seen = await watched(name, async () => {
      const { failureCode, failure, problems } = await importOf(fileName, content);
      return { outcome: failureCode ?? 'wrong rows', shown: `${failure ?? ''}${JSON.stringify(problems.nodes)}`.slice(0, 500) };
    });
    expect(seen.outcome).toBe(outcome);
    expect(seen.shown).not.toMatch(/root:|haha/);
  });
});

describe('A spreadsheet that leaves the system', () => {
  it('computes nothing that somebody sent', async () => {
    const { rejectedRows } = await importOf('formulas.csv', formulaRoster());
    const cells = [...Buffer.from(rejectedRows.base64, 'base64').toString().matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!);
    console.log(`rejected rows: ${cells.length} cells, ${cells.filter(text => text.startsWith("'")).length} of them kept from being computed`);
    expect(cells.filter(text => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
    expect(cells.filter(text => text.startsWith("'")).length).toBeGreaterThanOrEqual(FORMULAS.length);
  });
});

describe('A laboratory’s file that is an attack', () => {
  const SEND = 'mutation ($input: ReceiveLaboratoryReportInput!) { result: receiveLaboratoryReport(input: $input) { ... on ReceiveLaboratoryReportSuccess { message { problems { code } } } ... on Refused { problems { code } } } }';
  it.each(Object.entries(HOSTILE_REPORTS))('%s is refused, or taken with its faults named', async (name, [bytes, code]) => {
    const content = fileOf('report.json', bytes());
    const { data, errors } = await watched(name, () => askAs('laboratory', SEND, { input: { file: content } }));
    expect(errors).toBeUndefined();
    expect(data.result.message ? null : data.result.problems[0].code).toBe(code);
  });
});

describe('A timetable that is an attack', () => {
  const SEND = 'mutation ($input: ImportTimetableInput!) { result: importTimetable(input: $input) { ... on ImportTimetableSuccess { report { problems { code } } } ... on Refused { problems { code } } } }';
  it.each(Object.entries(HOSTILE_TIMETABLES))('%s is refused, or its events are named', async (name, [text, code]) => {
    const content = fileOf('timetable.ics', text());
    const { data, errors } = await watched(name, () => askAs('registrar', SEND, { input: { file: content, isDryRun: true } }));
    expect(errors).toBeUndefined();
    expect((data.result.report ?? data.result).problems[0].code).toBe(code);
  });
});

describe('An employer’s address', () => {
  const REGISTER = 'mutation ($input: RegisterEmployerInput!) { result: registerEmployer(input: $input) { __typename ... on Refused { problems { code path message } } } }';
  let listener: Server;
  let knocks = 0;
  beforeAll(async () => {
    listener = createServer((_, response) => { knocks += 1; response.end(); }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
  });
  afterAll(() => listener.close());

  it.each(CLOSED_DOORS)('may not be inside: %s', async address => {
    const officer = await campus.integrator('employment-admin');
    const { port } = listener.address() as { port: number };
    const answer = await officer.ask(REGISTER, { input: { name: '某某公司', creditCode: '91350100M000100Y43', contactName: '王', contactPhone: '13800000000', endpointUrl: address.replace('PORT', String(port)) } });
    console.log(`webhook ${address} → ${answer.data.result.problems.map(({ code }: { code: string }) => code).join()}`);
    expect(answer.data.result).toMatchObject({ __typename: 'Refused', problems: [{ code: expect.stringMatching(/^ENDPOINT_(PRIVATE|INVALID)$/), path: ['endpointUrl'] }] });
    expect({ knocks, inside: insideShown({ body: JSON.stringify(answer) }) }).toEqual({ knocks: 0, inside: null });
  });

  it('may be outside', async () => {
    const officer = await campus.integrator('employment-admin');
    const { data } = await officer.ask(REGISTER, { input: { name: '某某公司', creditCode: '91350100M000100Y43', contactName: '王', contactPhone: '13800000000', endpointUrl: OPEN_DOOR } });
    expect(data.result).toEqual({ __typename: 'RegisterEmployerSuccess' });
  });
});
