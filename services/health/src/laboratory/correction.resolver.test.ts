import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsOf, openHealth, personId } from '../health.testing.ts';
import { bundle, csv, observation } from '../report/report.testing.ts';

let health: Awaited<ReturnType<typeof openHealth>>;
beforeEach(async () => {
  health = await openHealth();
});
afterEach(() => health.close());

const number = (no: number) => newsOf(no).number;
const row = (no: number, test_result: string, facts: object = {}) => ({ patient_id: number(no), accession_number: `A-${no}`, specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00', test_result, ...facts });
const turns = async () => (await health.events()).filter(event => event.topic === 'health.state.changed').map(event => [event.payload.personId, event.payload.state]);

describe('A correction', () => {
  it.each([
    ['in CSV', csv(row(1, 'Positive')), csv(row(1, 'Negative', { test_result_status: 'C' }))],
    ['in FHIR', bundle(observation({ subject: { reference: `Patient/${number(1)}` }, valueCodeableConcept: { text: 'Detected' } })), bundle(observation({ subject: { reference: `Patient/${number(1)}` }, status: 'corrected', issued: '2026-02-28T11:00:00+08:00' }))],
  ])('%s supersedes and the state follows', async (_, wrong, right) => {
    health.clock.set('2026-03-01T00:00:00Z');
    await health.people(newsOf(1));
    await health.send(wrong);
    expect(await health.stateWords(1)).toEqual(['POSITIVE']);
    await health.send(right);
    expect(await health.stateWords(1)).toEqual(['CLEAR']);
    const [first, second] = await health.results();
    expect([first, second]).toMatchObject([{ outcome: 'SUPERSEDED', successor: { id: second.id } }, { outcome: 'COUNTED', standing: 'CORRECTED' }]);
  });

  it('that comes before what it corrects still wins', async () => {
    await health.people(newsOf(1));
    await health.send(csv(row(1, 'Negative', { test_result_status: 'C', test_result_date: '11/22/2022 15:00' })));
    await health.send(csv(row(1, 'Positive')));
    expect(await health.stateWords(1)).toEqual(['CLEAR']);
    expect(await health.results('SUPERSEDED')).toHaveLength(1);
  });

  it('that moves a result to another person undoes the first', async () => {
    await health.people(newsOf(1), newsOf(2));
    await health.send(csv(row(1, 'Positive')));
    await health.send(csv(row(1, 'Positive', { patient_id: number(2), test_result_status: 'C' })));
    expect(await health.stateWords(1, 2)).toEqual(['UNKNOWN', 'POSITIVE']);
  });

  it('that withdraws undoes', async () => {
    await health.people(newsOf(1));
    await health.send(csv(row(1, 'Positive')));
    await health.send(csv(row(1, '', { test_result_status: 'W' })));
    expect(await health.stateWords(1)).toEqual(['UNKNOWN']);
    expect(await turns()).toEqual([[personId(1), 'POSITIVE'], [personId(1), 'UNKNOWN']]);
    expect(await health.results('NOT_COUNTED')).toMatchObject([{ reason: 'WITHDRAWN' }]);
  });
});
