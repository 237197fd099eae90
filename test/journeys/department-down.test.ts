import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { trySendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';

const PAGE = '{ people(first: 5, filter: { hasResidence: true }) { nodes { number residence { name } healthState { state } } } }';
const SOON = { timeout: 30_000, interval: 100 };

describe('A department that is down', () => {
  let campus: TestCampus;
  let officer: Integrator;
  let laboratory: Integrator;

  beforeAll(async () => {
    campus = await openCampus({ topology: 'cluster', size: 1_000 });
    [officer, laboratory] = await Promise.all([campus.integrator('health-admin'), campus.integrator('laboratory')]);
  });
  afterAll(() => campus.close());

  it('costs its fields and not the page, and is named', async () => {
    await campus.system.kill('health');
    const { data, errors, status } = await officer.ask(PAGE);
    expect(status).toBe(200);
    for (const person of data.people.nodes) expect(person).toMatchObject({ number: expect.any(String), residence: { name: expect.any(String) }, healthState: null });
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' }) })]);
  });

  it('is whole again when it is back, without a restart of the others', async () => {
    await campus.system.restart('health');
    await vi.waitFor(async () => expect((await officer.ask(PAGE)).errors).toBeUndefined(), SOON);
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
