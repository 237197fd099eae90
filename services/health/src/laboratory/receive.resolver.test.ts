import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsOf, openHealth, personId } from '../health.testing.ts';
import { bundle, csv, laboratoryFile } from '../report/report.testing.ts';

let health: Awaited<ReturnType<typeof openHealth>>;
beforeEach(async () => {
  health = await openHealth();
});
afterEach(() => health.close());

const number = (no: number) => newsOf(no).number;
const row = (no: number, test_result: string, facts: object = {}) => ({ patient_id: number(no), accession_number: `A-${no}`, specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00', test_result, ...facts });
const ofTube = (label: string, test_result: string, facts: object = {}) => ({ patient_id: '', accession_number: label, specimen_collection_date: '', test_result_date: '11/23/2022 12:00', test_result, ...facts });
const turns = async () => (await health.events()).filter(event => event.topic === 'health.state.changed').map(event => [event.payload.personId, event.payload.state]);

describe("A laboratory's file", () => {
  it('as a Bundle makes the person positive and keeps the other diseases', async () => {
    health.clock.set('2026-03-01T00:00:00Z');
    await health.people(newsOf(1, { number: '55c53ed2-add5-47fb-884e-b4542ee64589' }));
    const { message } = await health.send(laboratoryFile('bundle.json'));
    expect(message).toMatchObject({ format: 'FHIR_BUNDLE', resultCount: 3, countedCount: 1, notCountedCount: 2, unmatchedCount: 0, answerCount: 4, problems: [] });
    expect(await health.states(1)).toMatchObject([{ state: 'POSITIVE', since: '2023-07-14T15:45:34.000Z', cause: { kind: 'RESULT', reading: 'POSITIVE' } }]);
    expect((await health.results()).map((result: { disease: string; outcome: string; reason: string }) => [result.disease, result.outcome, result.reason])).toEqual(
      expect.arrayContaining([['COVID-19', 'COUNTED', 'BORN_ON_DIFFERS'], ['influenza A', 'NOT_COUNTED', 'DISEASE_NOT_WATCHED'], ['influenza B', 'NOT_COUNTED', 'DISEASE_NOT_WATCHED']]));
    expect(await turns()).toEqual([[personId(1), 'POSITIVE']]);
  });

  it('as CSV and again as Bundles counts each result once', async () => {
    health.clock.set('2026-03-01T00:00:00Z');
    await health.people(newsOf(1, { number: '1234' }), newsOf(2, { number: '2345' }), newsOf(3, { number: '4567' }));
    expect((await health.send(laboratoryFile('bulk.csv'))).message).toMatchObject({ format: 'CSV', resultCount: 6, countedCount: 5, unmatchedCount: 1 });
    expect(await health.stateWords(1, 2, 3)).toEqual(['POSITIVE', 'CLEAR', 'POSITIVE']);
    await health.send(laboratoryFile('bulk.ndjson'));
    expect(await health.stateWords(1, 2, 3)).toEqual(['POSITIVE', 'CLEAR', 'POSITIVE']);
    expect(await health.results('COUNTED')).toHaveLength(5);
  });

  it('as one Observation that names nobody waits in the queue', async () => {
    health.clock.set('2026-03-01T00:00:00Z');
    await health.send(laboratoryFile('observation.json'));
    expect(await health.results()).toMatchObject([{ outcome: 'UNMATCHED', reason: 'NOBODY_NAMED', value: 'POSITIVE' }]);
  });

  it('sent twice changes nothing', async () => {
    await health.people(newsOf(1));
    const first = await health.send(csv(row(1, 'Positive')));
    const events = (await health.events()).length;
    expect(await health.send(csv(row(1, 'Positive')))).toMatchObject({ isRepeated: true, message: { id: first.message.id } });
    expect(await health.send(csv(row(1, 'Positive')), health.officer)).toMatchObject({ isRepeated: false, message: { repeatedCount: 1, countedCount: 0 } });
    expect(await health.results()).toHaveLength(1);
    expect(await health.events()).toHaveLength(events);
  });

  it('gives its right rows and names the wrong ones', async () => {
    await health.people(newsOf(1));
    const { message } = await health.send(csv(row(1, 'Positive'), row(2, 'Perhaps')));
    expect(message).toMatchObject({ countedCount: 1, problems: [{ line: 3, field: 'test_result', code: 'VALUE_UNKNOWN', found: 'Perhaps' }] });
  });

  it('is read without the identity numbers that stand where they should not', async () => {
    const { message } = await health.send(csv(row(1, '34052419800101001X'), row(2, 'Negative')));
    expect(JSON.stringify(message)).not.toContain('34052419800101001X');
    expect(message.problems).toMatchObject([{ found: '3405**********001X' }]);
  });

  it.each([['', 'FILE_EMPTY'], [' \n', 'REPORT_EMPTY'], ['Dear officer', 'REPORT_UNKNOWN_FORMAT'], ['{', 'REPORT_UNREADABLE'], [bundle(), 'REPORT_WITHOUT_RESULTS']])('of %j is refused and leaves nothing', async (file, code) => {
    expect(await health.send(file)).toMatchObject({ __typename: 'Refused', problems: [{ code }] });
    expect(await health.db.selectFrom('laboratoryMessage').selectAll().execute()).toEqual([]);
  });

  it('of 5,000 results goes in within a few seconds', async () => {
    const people = Array.from({ length: 5_000 }, (_, index) => newsOf(index + 1));
    for (let from = 0; from < 5_000; from += 500) await health.people(...people.slice(from, from + 500));
    const file = csv(...people.map((_, index) => row(index + 1, index % 100 === 0 ? 'Positive' : 'Negative')));
    const begun = performance.now();
    expect((await health.send(file)).message).toMatchObject({ countedCount: 5_000 });
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(await turns()).toHaveLength(5_000);
    expect(await health.stateWords(1, 2)).toEqual(['POSITIVE', 'CLEAR']);
  });
});

describe("A tube's result", () => {
  const three = async () => {
    await health.people(newsOf(1), newsOf(2), newsOf(3));
    const round = await health.round();
    await health.tube(round, 'T-1', [1, 2]);
    return round;
  };

  it.each([['Positive', 'POSITIVE', 'PENDING'], ['Inconclusive', 'INCONCLUSIVE', 'PENDING'], ['Invalid Result', 'INCONCLUSIVE', 'PENDING'], ['Negative', 'NEGATIVE', 'CLEAR']])('%s makes the tube %s and its members %s, nobody positive', async (value, status, state) => {
    await three();
    await health.send(csv(ofTube('T-1', value)));
    expect((await health.officer.run('{ tube(label: "T-1") { status readAt } }')).data.tube).toMatchObject({ status, readAt: '2022-11-23T04:00:00.000Z' });
    expect(await health.stateWords(1, 2, 3)).toEqual([state, state, 'UNKNOWN']);
    expect(await health.results('COUNTED')).toMatchObject([{ person: null, tube: { label: 'T-1' } }]);
  });

  it('positive asks for a swab alone before a deadline, which decides each member', async () => {
    const round = await three();
    await health.send(csv(ofTube('T-1', 'Positive')));
    expect(await health.states(1)).toMatchObject([{ retestDueAt: '2022-11-23T08:00:00.000Z' }]);
    expect((await health.officer.run('query ($id: ID!) { testRound(id: $id) { positiveTubeCount pendingCount swabCount } }', { id: round })).data.testRound).toEqual({ positiveTubeCount: 1, pendingCount: 2, swabCount: 2 });
    health.clock.set('2022-11-23T06:00:00Z');
    await health.tube(round, 'S-1', [1], { capacity: 1 });
    await health.tube(round, 'S-2', [2], { capacity: 1 });
    await health.send(csv(ofTube('S-1', 'Negative', { specimen_collection_date: '11/23/2022 14:00' }), ofTube('S-2', 'Positive', { specimen_collection_date: '11/23/2022 14:00' })));
    expect(await health.stateWords(1, 2)).toEqual(['CLEAR', 'POSITIVE']);
    const whose = (await health.results('COUNTED')).map((result: { person: { id: string } | null }) => result.person?.id ?? null);
    expect(new Set(whose)).toEqual(new Set([null, personId(1), personId(2)]));
  });

  it('of a swab alone counts from when the swab was taken, though the laboratory gives the day only', async () => {
    const round = await three();
    await health.send(csv(ofTube('T-1', 'Positive')));
    health.clock.set('2022-11-23T06:00:00Z');
    await health.tube(round, 'D-1', [1], { capacity: 1 });
    await health.send(csv(ofTube('D-1', 'Negative', { specimen_collection_date: '11/23/2022' })));
    expect(await health.states(1)).toMatchObject([{ state: 'CLEAR', since: '2022-11-23T06:00:00.000Z' }]);
  });

  it('corrected to negative frees its members, withdrawn leaves the tube sealed', async () => {
    await three();
    await health.send(csv(ofTube('T-1', 'Positive')));
    await health.send(csv(ofTube('T-1', 'Negative', { test_result_status: 'C' })));
    expect(await health.stateWords(1, 2)).toEqual(['CLEAR', 'CLEAR']);
    await health.send(csv(ofTube('T-1', '', { test_result_status: 'W' })));
    expect(await health.stateWords(1, 2)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect((await health.officer.run('{ tube(label: "T-1") { status } }')).data.tube.status).toBe('SEALED');
  });

  it('of a disease that the round does not test for does not count', async () => {
    await three();
    await health.send(csv(ofTube('T-1', 'Positive', { test_performed_code: '92142-9' })));
    expect(await health.results()).toMatchObject([{ outcome: 'NOT_COUNTED', reason: 'NOT_IN_ROUND' }]);
    expect(await health.stateWords(1)).toEqual(['UNKNOWN']);
  });

  it('of an unknown label waits, and is tried again when the tube is sealed', async () => {
    const round = await three();
    await health.send(csv(ofTube('LATE-1', 'Positive')));
    expect(await health.results('UNMATCHED')).toHaveLength(1);
    await health.tube(round, 'LATE-1', [3]);
    expect(await health.stateWords(3)).toEqual(['PENDING']);
  });

  it('closes a tube that nobody sealed', async () => {
    const round = await three();
    const { tube } = await health.mutate('openTube', { testRoundId: round, label: 'U-1' }, 'tube { id }');
    await health.mutate('addSwab', { tubeId: tube.id, personNumber: number(3) }, 'tube { id }');
    await health.send(csv(ofTube('U-1', 'Negative')));
    expect((await health.officer.run('{ tube(label: "U-1") { status sealedAt } }')).data.tube).toEqual({ status: 'NEGATIVE', sealedAt: '2022-11-23T02:00:00.000Z' });
  });
});

describe('Messages', () => {
  it('are seen by the client that sent them, and all by the officer', async () => {
    await health.send(csv(row(1, 'Positive')));
    await health.send(csv(row(2, 'Positive')), health.as('laboratory', { id: 'other-lab' }));
    const seen = async (asker = health.laboratory) => (await asker.run('{ laboratoryMessages { nodes { fileName senderName } } }')).data.laboratoryMessages.nodes.length;
    expect(await seen()).toBe(1);
    expect(await seen(health.officer)).toBe(2);
  });
});
