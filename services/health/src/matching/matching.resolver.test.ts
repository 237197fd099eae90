import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsOf, openHealth, personId } from '../health.testing.ts';
import { csv, digest } from '../report/report.testing.ts';

let health: Awaited<ReturnType<typeof openHealth>>;
beforeEach(async () => {
  health = await openHealth();
});
afterEach(() => health.close());

const stray = (facts: object = {}) => csv({ patient_id: 'X-9', patient_last_name: '同学', patient_first_name: '1', patient_dob: '5/1/2003', test_result: 'Positive', specimen_collection_date: '11/22/2022 08:00', test_result_date: '11/22/2022 12:00', ...facts });
const waiting = async () => (await health.results('UNMATCHED'))[0];
const match = (input: object) => health.mutate('matchResult', input, 'result { outcome reason note person { id } settledBy }');
const dismiss = (input: object) => health.mutate('dismissResult', input, 'result { outcome reason note explanation }');

describe('An unmatched result', () => {
  it('suggests people with the same name and birth date, and matches none of them', async () => {
    await health.people(newsOf(1), newsOf(2));
    await health.send(stray());
    expect(await waiting()).toMatchObject({ person: null, suggestions: [{ id: personId(1) }] });
    expect(await health.stateWords(1)).toEqual(['UNKNOWN']);
  });

  it('is matched by an officer and the state follows', async () => {
    await health.people(newsOf(1));
    await health.send(stray());
    const { id } = await waiting();
    expect(await match({ resultId: id, personNumber: newsOf(1).number, note: 'Asked the laboratory.' })).toMatchObject({ result: { outcome: 'COUNTED', reason: 'MATCHED_BY_OFFICER', person: { id: personId(1) }, settledBy: 'officer' } });
    expect(await health.stateWords(1)).toEqual(['POSITIVE']);
    expect(await health.audit()).toContainEqual(expect.objectContaining({ actor: 'officer', action: 'laboratory-result.matched', entityId: id }));
    expect(await match({ resultId: id, personNumber: newsOf(1).number })).toMatchObject({ problems: [{ code: 'NOT_UNMATCHED' }] });
  });

  it('corrected afterwards stays with the person an officer named', async () => {
    await health.people(newsOf(1));
    await health.send(stray());
    await match({ resultId: (await waiting()).id, personNumber: newsOf(1).number });
    await health.send(stray({ test_result: 'Negative', test_result_status: 'C' }));
    expect(await health.stateWords(1)).toEqual(['CLEAR']);
    expect(await waiting()).toBeUndefined();
  });

  it('is dismissed with a reason, and kept', async () => {
    await health.send(stray());
    const { id } = await waiting();
    expect(await dismiss({ resultId: id, reason: ' no ' })).toMatchObject({ problems: [{ code: 'REASON_MISSING' }] });
    expect(await dismiss({ resultId: id, reason: 'Another university.' })).toMatchObject({ result: { outcome: 'DISMISSED', note: 'Another university.' } });
    expect(await health.results()).toHaveLength(1);
  });

  it.each([['nobody', 'PERSON_UNKNOWN']])('is not matched to %s', async (personNumber, code) => {
    await health.send(stray());
    expect(await match({ resultId: (await waiting()).id, personNumber })).toMatchObject({ problems: [{ code }] });
    expect(await match({ resultId: personId(1), personNumber })).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });

  it.each([
    ['number', stray(), { number: 'x-9' }],
    ['identity number', stray({ patient_id: '11010519491231002X' }), { identityDigest: digest('11010519491231002X') }],
  ])('finds a person who arrives later with the %s', async (_, file, facts) => {
    await health.send(file);
    expect(await waiting()).toBeDefined();
    await health.people(newsOf(1, facts));
    expect(await health.stateWords(1)).toEqual(['POSITIVE']);
    expect(await waiting()).toBeUndefined();
  });

  it('is never answered with an identity number', async () => {
    await health.send(stray({ patient_id: '11010519491231002X' }));
    const kept = await health.db.selectFrom('laboratoryResult').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('11010519491231002X');
  });
});
