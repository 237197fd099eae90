import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { trySendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';

const PAGE = '{ people(first: 5, filter: { hasResidence: true }) { nodes { number residence { name } healthState { state } } } }';
const CLAUSES = 30;
/** What each department answers to the leadership's board. */
const SHARES = { health: 'isolationSummary', personnel: 'postSummary', logistics: 'closureSummary', teaching: 'deliverySummary', employment: 'interviewSummary', command: 'board' } as const;
type Department = keyof typeof SHARES;
const SOON = { timeout: 30_000, interval: 100 };

/** The operation that the board's page sends. */
async function boardDocument(): Promise<string> {
  const documents = JSON.parse(await readFile(path.join(import.meta.dirname, '../../schema/operations/command.json'), 'utf8')) as Record<string, string>;
  const found = Object.values(documents).find(document => document.includes('query LeadershipBoard('));
  if (!found) throw new Error('The portal of the command centre sends no LeadershipBoard any more.');
  return found;
}

describe('A department that is down', () => {
  let campus: TestCampus;
  let officer: Integrator;
  let laboratory: Integrator;
  let leader: Integrator;
  let board: string;

  beforeAll(async () => {
    campus = await openCampus({ topology: 'cluster', size: 1_000 });
    [officer, laboratory, leader, board] = await Promise.all([campus.integrator('health-admin'), campus.integrator('laboratory'), campus.integrator('command-admin'), boardDocument()]);
  });
  afterAll(() => campus.close());

  it('costs its fields and not the page, and is named', async () => {
    await campus.system.kill('health');
    const { data, errors, status } = await officer.ask(PAGE);
    expect(status).toBe(200);
    for (const person of data.people.nodes) expect(person).toMatchObject({ number: expect.any(String), residence: { name: expect.any(String) }, healthState: null });
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' }) })]);
    expect(await boardNow()).toEqual(standingWithout('health'));
  });

  it('is whole again when it is back, without a restart of the others', async () => {
    await campus.system.restart('health');
    await vi.waitFor(async () => expect((await officer.ask(PAGE)).errors).toBeUndefined(), SOON);
  });

  it.each(['personnel', 'logistics', 'teaching', 'employment', 'command'] as const)('leaves the leadership the other five when it is %s, and is named', async down => {
    await campus.system.kill(down);
    expect(await boardNow()).toEqual(standingWithout(down));
    expect(await answers()).toEqual({ '/': 200, '/remotes.json': 200, [`/portals/${down}/entry.js`]: 200 });
    await campus.system.restart(down);
    await vi.waitFor(async () => expect(await boardNow()).toEqual(standingWithout(null)), SOON);

    async function answers() {
      const paths = ['/', '/remotes.json', `/portals/${down}/entry.js`];
      return Object.fromEntries(await Promise.all(paths.map(async place => [place, (await fetch(campus.system.url + place)).status])));
    }
  });

  /** Of each department whether its share of the board came, and of the errors what they say of whom. */
  async function boardNow() {
    const { status, data, errors = [] } = await leader.ask(board, { incident: true, health: true, logistics: true, personnel: true, teaching: true, employment: true });
    expect(data.board?.requirements.flatMap(({ clauses }: { clauses: object[] }) => clauses).length ?? CLAUSES).toBe(CLAUSES);
    const came = Object.fromEntries(Object.entries(SHARES).map(([department, field]) => [department, data[field] !== null]));
    return { status, came, missing: errors.map(({ path: [field] = [], extensions: { code, subgraph } }) => ({ field, code, subgraph })) };
  }

  const standingWithout = (down: Department | null) => ({
    status: 200,
    came: Object.fromEntries(Object.keys(SHARES).map(department => [department, department !== down])),
    missing: down ? [{ field: SHARES[down], code: 'SUBGRAPH_UNAVAILABLE', subgraph: down }] : [],
  });

  it('keeps everything that was answered, each once, whichever process is killed while writing', async () => {
    const answered: string[] = [];
    let stopping = false;
    const writer = (async () => {
      for (let no = 1; !stopping; no += 1) {
        const result = await trySendResult(laboratory, { accession: `K-${no}`, person: `nobody-${no}`, reading: 'NEGATIVE' });
        if (result?.__typename === 'ReceiveLaboratoryReportSuccess') answered.push(`K-${no}`);
      }
    })();
    for (const victim of ['health', 'gateway', 'personnel', 'identity', 'logistics']) {
      const before = answered.length;
      await vi.waitFor(() => expect(answered.length).toBeGreaterThan(before + 3), SOON);
      await campus.system.kill(victim);
      await campus.system.restart(victim);
    }
    stopping = true;
    await writer;
    const kept = new Map<string, number>();
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await officer.ask('query ($after: String) { laboratoryResults(first: 200, after: $after) { nodes { accession } pageInfo { hasNextPage endCursor } } }', { after });
      for (const { accession } of data.laboratoryResults.nodes) kept.set(accession, (kept.get(accession) ?? 0) + 1);
      ({ hasNextPage: more, endCursor: after } = data.laboratoryResults.pageInfo);
    }
    expect(answered.filter(accession => kept.get(accession) !== 1)).toEqual([]);
    expect(answered.length).toBeGreaterThan(15);
  });
});
