import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';
import { pairDays, participantsOf, presenceRecords } from '../support/proximity.ts';

const RECORD = `mutation ($input: RecordPresenceInput!) { result: recordPresence(input: $input) { ... on RecordPresenceSuccess { recordedCount problems { message } } ... on Refused { problems { message } } } }`;
const PEOPLE = 'query ($after: String) { people(first: 200, after: $after) { nodes { number } pageInfo { endCursor } } }';
const CASES = 'query ($after: String) { cases(first: 100, after: $after) { nodes { isTraceDue tracedAt closeCount secondaryCount } pageInfo { hasNextPage endCursor } } }';
const BATCH = 500;
const DAY_MS = 86_400_000;

describe('Real contacts of two weeks, everybody positive in turn', () => {
  const pairs = pairDays();
  const participants = participantsOf(pairs);
  let campus: TestCampus;
  let officer: Integrator;
  let rings: { closeCount: number; secondaryCount: number }[];

  /** The figures in SOURCE.md count over both weeks and in no order of time: so does this policy. */
  async function widenPolicy(): Promise<void> {
    const client = new pg.Client({ connectionString: campus.system.adminUrl });
    await client.connect();
    await client.query(`insert into health.policy (key, holds_from, value, source) values
      ('trace.look-back', '2022-01-01', '{"days": 16}', 'journey'), ('trace.secondary', '2022-01-01', '{"minutes": 15, "from": "LOOK_BACK"}', 'journey')`);
    await client.end();
  }

  async function numbers(): Promise<string[]> {
    const first = (await officer.ask(PEOPLE, {})).data.people;
    const second = (await officer.ask(PEOPLE, { after: first.pageInfo.endCursor })).data.people;
    return [...first.nodes, ...second.nodes].map(({ number }: { number: string }) => number).slice(0, participants.length);
  }

  async function cases() {
    const found: { isTraceDue: boolean; tracedAt: string | null; closeCount: number; secondaryCount: number }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: { nodes: typeof found; pageInfo: { hasNextPage: boolean; endCursor: string } } = (await officer.ask(CASES, { after })).data.cases;
      found.push(...nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return found;
  }

  beforeAll(async () => {
    campus = await openCampus({ size: 1_000 });
    const [gates, laboratory] = await Promise.all([campus.integrator('gates'), campus.integrator('laboratory')]);
    officer = await campus.integrator('health-admin', 'personnel-admin');
    await widenPolicy();
    const client = new pg.Client({ connectionString: campus.system.adminUrl });
    await client.connect();
    await client.query('truncate health.presence');
    await client.end();
    const numberOf = await numbers();
    const noon = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS - DAY_MS + 4 * 3_600_000);
    const records = presenceRecords(pairs, { numberOf: participant => numberOf[participants.indexOf(participant)]!, placeCode: 'C01-H1', lastNoon: noon });
    for (let from = 0; from < records.length; from += BATCH) {
      const { data } = await gates.ask(RECORD, { input: { idempotencyKey: `proximity-${from}`, records: records.slice(from, from + BATCH) } });
      if (data.result.problems.length > 0) throw new Error(`A record was not taken: ${JSON.stringify(data.result.problems[0])}`);
    }
    for (const [i, number] of numberOf.entries()) await sendResult(laboratory, { accession: `P-${i}`, person: number, reading: 'POSITIVE' });
    await vi.waitUntil(async () => (await cases()).filter(one => one.tracedAt && !one.isTraceDue).length === participants.length, { timeout: 120_000, interval: 1_000 });
    rings = await cases();
  });
  afterAll(() => campus.close());

  const mean = (of: (one: (typeof rings)[number]) => number) => rings.reduce((sum, one) => sum + of(one), 0) / rings.length;

  it('are 291 pairs', () => expect(rings.reduce((sum, one) => sum + one.closeCount, 0) / 2).toBe(291));
  it('make a first ring of 2.68 and a second of 7.0 on average', () => {
    expect(mean(one => one.closeCount)).toBeCloseTo(2.68, 2);
    expect(mean(one => one.secondaryCount)).toBeCloseTo(7, 1);
  });
  it('leave 32 people without any', () => expect(rings.filter(one => one.closeCount === 0)).toHaveLength(32));
});
