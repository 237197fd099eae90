import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../report/report.testing.ts';
import { openTracing, stay } from './tracing.testing.ts';

let health: Awaited<ReturnType<typeof openTracing>>;
beforeEach(async () => {
  health = await openTracing();
  health.clock.set('2022-11-23T02:00:00Z');
});
afterEach(() => health.close());

const lunch = (number: number, facts: object = {}) => stay(number, '2022-11-22T11:20:00', '2022-11-22T11:40:00', facts);
/** What command holds of people in the end: label and state, by person. */
const peopleOfParts = async (): Promise<Record<string, [string, string]>> => {
  const items = (await health.news('incident.part.reported')).flatMap(part => part.items as { kind: string; id: string; personId: string; label: string; state: string; version: number }[]);
  return Object.fromEntries(items.filter(({ kind, label }) => kind === 'PERSON' && ['病例', '密接', '次密接'].includes(label)).map(({ personId, label, state }) => [personId, [label, state]]));
};

describe('A case', () => {
  it('shows the histories of a page of cases for one statement', async () => {
    await health.positive(1, 2, 3);
    const seen = await health.statements(async () => expect((await health.officer.run('{ cases { nodes { changes { version kind } } } }')).data.cases.nodes).toEqual(
      Array.from({ length: 3 }, () => ({ changes: [{ version: 1, kind: 'OPENED' }, { version: 2, kind: 'TRACED' }] }))));
    expect(seen.filter(text => text.includes('case_change'))).toHaveLength(1);
  });

  it('opens once, however often the news comes', async () => {
    await health.positive(1);
    const [news] = await health.news('health.state.changed');
    await Promise.all([health.deliver('health.state.changed', news), health.deliver('health.state.changed', news)]);
    expect(await health.cases()).toMatchObject([{ status: 'OPEN', person: { id: health.personId(1) }, sampledAt: '2022-11-22T12:00:00.000Z', traceFrom: '2022-11-20T12:00:00.000Z', traceUntil: '2022-11-23T02:00:00.000Z', isTraceDue: false }]);
    expect(await health.news('case.opened')).toMatchObject([{ personId: health.personId(1), sampledAt: '2022-11-22T12:00:00.000Z' }]);
  });

  it('does not open for who is pending: a tube is nobody, and becomes a cause once a swab alone is positive', async () => {
    const round = await health.round();
    health.clock.set('2022-11-23T01:00:00Z');
    const tube = await health.tube(round, 'T-104', [1, 2]);
    await health.send(csv({ patient_id: '', accession_number: 'T-104', specimen_collection_date: '', test_result_date: '11/23/2022 09:30', test_result: 'Positive' }));
    await health.settle();
    expect(await health.cases()).toEqual([]);
    health.clock.set('2022-11-23T02:00:00Z');
    await health.send(csv(health.result(1, 'Positive', { specimen_collection_date: '11/23/2022 09:40', test_result_date: '11/23/2022 09:50' })));
    await health.settle();
    expect(await health.stateWords(1, 2)).toEqual(['POSITIVE', 'PENDING']);
    expect(await health.news('case.opened')).toMatchObject([{ causeIds: [expect.any(String), tube] }]);
  });

  it('names the places it was in, rooms for monitoring left out, and opens without any presence', async () => {
    await health.record([lunch(1), stay(1, '2022-11-22T18:00:00', '2022-11-22T18:20:00', { seat: '7' }), stay(1, '2022-11-22T20:00:00', '2022-11-22T21:00:00', { placeCode: 'H01-0101' }), stay(1, '2022-11-19T11:00:00', '2022-11-19T11:20:00', { placeCode: 'T01-0101' })]);
    await health.positive(1, 2);
    const exposed = await health.news('place.exposed');
    expect(exposed).toMatchObject([{ isWithdrawn: false, places: [{ code: 'C01-H1', seats: ['12', '7'], from: '2022-11-22T03:20:00.000Z', until: '2022-11-22T10:20:00.000Z' }] }, { places: [] }]);
    expect((await health.cases()).map((file: { recordCount: number }) => file.recordCount).sort()).toEqual([0, 2]);
  });

  it('tells command each step done, the case and its contacts', async () => {
    await health.record([lunch(1), lunch(2)]);
    await health.positive(1);
    const parts = (await health.news('incident.part.reported')).filter(part => part.reports.some((report: { step: string }) => report.step === 'CONTACT_TRACING'));
    expect(parts.at(-1).reports).toMatchObject([{ step: 'CASE_INVESTIGATION', isDone: true }, { step: 'CONTACT_TRACING', isDone: true, figures: [{ value: 1 }, { value: 0 }] }]);
    expect(parts[0].reports[1]).toMatchObject({ isDone: false });
    expect(parts.at(-1).items).toMatchObject([{ label: '病例', personId: health.personId(1) }, { label: '密接', personId: health.personId(2), state: 'ACTIVE' }]);
    expect((await health.news('contacts.traced')).at(-1)).toMatchObject({ caseId: expect.any(String), version: 2 });
  });

  it('is withdrawn with everything that was only there because of it, and keeps its history', async () => {
    await health.record([lunch(1), lunch(2), stay(2, '2022-11-22T18:00:00', '2022-11-22T18:20:00', { seat: '7' }), stay(3, '2022-11-22T18:00:00', '2022-11-22T18:20:00', { seat: '7' })]);
    await health.positive(1);
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE', '3 SECONDARY ACTIVE']);
    await health.withdrawn(1);
    expect(await health.standings()).toEqual(['2 CLOSE WITHDRAWN', '3 SECONDARY WITHDRAWN']);
    expect(await health.cases()).toMatchObject([{ status: 'WITHDRAWN', closeCount: 0, secondaryCount: 0, changes: [{ kind: 'OPENED' }, { kind: 'TRACED', detail: '1 + 1' }, { kind: 'WITHDRAWN' }], contacts: { nodes: [{ reason: 'CASE_WITHDRAWN', evidenceCount: 1 }, {}] } }]);
    expect(await health.news('case.withdrawn')).toHaveLength(1);
    expect((await health.news('place.exposed')).at(-1)).toMatchObject({ isWithdrawn: true, places: [{ code: 'C01-H1' }] });
    expect(Object.values(await peopleOfParts())).toEqual([['病例', 'UNDONE'], ['密接', 'UNDONE'], ['次密接', 'UNDONE']]);
    await health.positive(2);
    expect((await health.cases()).map((file: { status: string }) => file.status).sort()).toEqual(['OPEN', 'WITHDRAWN']);
  });

  it('is closed and not withdrawn when the person recovers, and its contacts stay', async () => {
    await health.record([lunch(1), lunch(2)]);
    await health.positive(1);
    const negative = (day: number) => health.result(1, 'Negative', { accession_number: `N-${day}`, specimen_collection_date: `11/${day}/2022 08:00`, test_result_date: `11/${day}/2022 12:00` });
    health.clock.set('2022-11-29T02:00:00Z');
    await health.send(csv(negative(27), negative(28)));
    await health.settle();
    expect(await health.cases()).toMatchObject([{ status: 'CLOSED', closeCount: 1 }]);
    expect(await health.news('case.withdrawn')).toEqual([]);
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE']);
  });

  it('looks back from the swab that still stands, and lets contacts of before it go', async () => {
    await health.record([lunch(1, { enteredAt: '2022-11-20T11:20:00+08:00', leftAt: '2022-11-20T11:40:00+08:00' }), lunch(2, { enteredAt: '2022-11-20T11:20:00+08:00', leftAt: '2022-11-20T11:40:00+08:00' }), lunch(1), lunch(3)]);
    const first = health.result(1, 'Positive', { accession_number: 'EARLY', specimen_collection_date: '11/21/2022 08:00', test_result_date: '11/21/2022 12:00' });
    await health.send(csv(first, health.result(1, 'Positive')));
    await health.settle();
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE', '3 CLOSE ACTIVE']);
    await health.send(csv({ ...first, test_result: '', test_result_status: 'W' }));
    await health.settle();
    expect(await health.standings()).toEqual(['2 CLOSE WITHDRAWN', '3 CLOSE ACTIVE']);
    expect(await health.cases()).toMatchObject([{ status: 'OPEN', changes: [{ kind: 'OPENED' }, { kind: 'TRACED' }, { kind: 'SAMPLING_MOVED' }, { kind: 'TRACED' }] }]);
  });
});

describe('Tracing', () => {
  it('adds up the minutes of one day at one spot, and of no two days', async () => {
    await health.record([
      stay(1, '2022-11-22T11:00:00', '2022-11-22T13:00:00'), stay(2, '2022-11-22T11:00:00', '2022-11-22T11:08:00'), stay(2, '2022-11-22T12:00:00', '2022-11-22T12:07:00'),
      stay(1, '2022-11-21T11:00:00', '2022-11-21T13:00:00'), stay(3, '2022-11-22T12:30:00', '2022-11-22T12:44:00'), stay(3, '2022-11-21T12:30:00', '2022-11-21T12:44:00'),
    ]);
    await health.positive(1);
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE']);
    expect((await health.cases())[0].contacts.nodes[0]).toMatchObject({ minutes: 15, firstExposureAt: '2022-11-22T03:00:00.000Z', evidence: [{ seat: '12', day: '2022-11-22', minutes: 15, from: '2022-11-22T03:00:00.000Z', until: '2022-11-22T04:07:00.000Z', place: { code: 'C01-H1' }, through: null }] });
  });

  it('says through whom somebody is a secondary contact, and only after that one met the case', async () => {
    await health.record([
      lunch(1), lunch(2), stay(2, '2022-11-22T08:00:00', '2022-11-22T09:00:00', { seat: 'R1' }), stay(3, '2022-11-22T08:00:00', '2022-11-22T09:00:00', { seat: 'R1' }),
      stay(2, '2022-11-22T18:00:00', '2022-11-22T18:30:00', { seat: 'R2' }), stay(4, '2022-11-22T18:10:00', '2022-11-22T18:40:00', { seat: 'R2' }),
    ]);
    await health.positive(1);
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE', '4 SECONDARY ACTIVE']);
    expect((await health.cases())[0].contacts.nodes[1].evidence).toMatchObject([{ minutes: 20, from: '2022-11-22T10:10:00.000Z', until: '2022-11-22T10:30:00.000Z', through: { id: health.personId(2) } }]);
  });

  it('is not led astray by a stay of a whole day at the same table', async () => {
    await health.record([stay(2, '2022-11-22T00:00:00', '2022-11-23T00:00:00'), lunch(1), lunch(3, { seat: '13' })]);
    await health.positive(1);
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE']);
  });

  it('sees a night on both sides of midnight', async () => {
    const night = (number: number) => stay(number, '2022-11-21T23:50:00', '2022-11-22T06:30:00', { placeCode: 'D01-0101', seat: null });
    await health.record([night(1), night(2)]);
    await health.positive(1);
    expect((await health.cases())[0].contacts.nodes[0].evidence).toMatchObject([{ day: '2022-11-22', minutes: 390 }]);
  });

  it('begins again when presence comes late, once for many batches, and says nothing when nothing changes', async () => {
    await health.record([lunch(1)]);
    await health.positive(1);
    expect(await health.standings()).toEqual([]);
    for (const number of [2, 3, 4]) await health.record([lunch(number)]);
    await health.record([lunch(5, { seat: '99' })]);
    const requests = (await health.news('case.trace.requested')).length;
    await health.settle();
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE', '3 CLOSE ACTIVE', '4 CLOSE ACTIVE']);
    expect((await health.news('case.trace.requested')).length - requests).toBe(1);
    const before = (await health.news('contacts.traced')).length;
    await health.record([stay(2, '2022-11-22T15:00:00', '2022-11-22T15:10:00')]);
    await health.settle();
    expect((await health.news('contacts.traced')).length).toBe(before);
  });

  it('gives the same whatever comes first: the result or the presence', async () => {
    await health.positive(1);
    await health.record([lunch(1), lunch(2)]);
    await health.settle();
    expect(await health.standings()).toEqual(['2 CLOSE ACTIVE']);
    expect((await health.news('place.exposed')).at(-1).places).toMatchObject([{ code: 'C01-H1' }]);
  });
});
