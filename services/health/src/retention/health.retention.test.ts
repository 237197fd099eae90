import { uuid7 } from '@campus/kit';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmergency } from '../emergency/emergency.testing.ts';
import { LAW, personId } from '../health.testing.ts';

const health = await openEmergency();
afterAll(() => health.close());
const DAY = 86_400_000;
const NOW = new Date('2022-11-23T04:00:00Z');
const after = (days: number) => health.clock.set(new Date(NOW.getTime() + days * DAY));
beforeEach(() => after(0));
const forgotten = async (what: string) => (await health.audit()).filter(({ action, entityId }) => action === 'retention.forgotten' && entityId === what).map(({ detail }) => detail);

const observation = (id: string, number: string) => JSON.stringify({
  resourceType: 'Bundle', type: 'collection', entry: [
    { fullUrl: `urn:uuid:${id}`, resource: { resourceType: 'Patient', id, identifier: [{ value: number }], name: [{ text: '同学1' }], birthDate: '2003-05-01' } },
    { resource: { resourceType: 'Observation', id: `o-${id}`, status: 'final', identifier: [{ value: `A-${id}` }], code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] }, subject: { reference: `urn:uuid:${id}` }, valueCodeableConcept: { text: 'Negative' }, effectiveDateTime: '2022-11-22T00:00:00Z' } },
  ],
});
const subjects = async () => (await health.db.selectFrom('laboratoryResult').select(['outcome', 'subjectName', 'subjectBornOn', 'subjectNumbers']).orderBy('outcome').execute()).map(row => [row.outcome, row.subjectName, row.subjectBornOn, row.subjectNumbers]);

describe('Who a laboratory says a swab is from', () => {
  it('is forgotten after 90 days, unless the result still waits for its person', async () => {
    await health.send(observation('known', '2022010001'));
    await health.send(observation('unknown', '1999999999'));
    const [counted, unmatched] = await subjects();
    expect([counted![0], unmatched![0]]).toEqual(['COUNTED', 'UNMATCHED']);
    after(89);
    await health.turn('keep-retention');
    expect(await subjects()).toEqual([counted, unmatched]);
    after(91);
    await health.turn('keep-retention');
    expect(await subjects()).toEqual([['COUNTED', null, null, []], unmatched]);
    expect(await forgotten('result-subjects')).toMatchObject([{ results: 1 }]);
    expect(await health.stateWords(1)).toEqual(['CLEAR']);
  });
});

describe('The whereabouts that a case held', () => {
  const evidence = JSON.stringify([{ code: 'L01', seat: '', day: '2022-11-22', minutes: 20 }]);
  async function caseOf(person: number, status: 'OPEN' | 'CLOSED', endedAt: Date | null) {
    const id = uuid7();
    await health.db.insertInto('caseFile').values({
      id, personId: personId(person), collegeId: LAW, status, sampledAt: NOW, traceFrom: NOW, traceUntil: NOW, openedAt: NOW, endedAt, tracedAt: NOW, causeIds: [], policy: '{}', policyVersion: 'x', isTraceDue: false,
      recordCount: 1, places: evidence, closeCount: 1, secondaryCount: 0, version: 1 } as never).execute();
    const contact = { id: uuid7(), caseId: id, personId: personId(person + 10), collegeId: LAW, ring: 1, origin: 'TRACED', status: 'ACTIVE', minutes: 20, evidence, evidenceCount: 1, reason: 'PRESENCE', version: 1, changedAt: NOW } as never;
    await health.db.insertInto('contact').values(contact).execute();
    await health.db.insertInto('contactChange').values(contact).execute();
    return id;
  }
  const lengths = async (id: string) => {
    const { places } = await health.db.selectFrom('caseFile').select('places').where('id', '=', id).executeTakeFirstOrThrow();
    const { evidence: met, evidenceCount, minutes } = await health.db.selectFrom('contact').select(['evidence', 'evidenceCount', 'minutes']).where('caseId', '=', id).executeTakeFirstOrThrow();
    const { evidence: before } = await health.db.selectFrom('contactChange').select('evidence').where('caseId', '=', id).executeTakeFirstOrThrow();
    return [places.length, met.length, before.length, evidenceCount, minutes];
  };

  it('go 30 days after it has ended; an open one keeps them', async () => {
    const open = await caseOf(1, 'OPEN', null);
    const closed = await caseOf(2, 'CLOSED', NOW);
    after(29);
    await health.turn('keep-retention');
    expect([await lengths(open), await lengths(closed)]).toEqual([[1, 1, 1, 1, 20], [1, 1, 1, 1, 20]]);
    after(31);
    await health.turn('keep-retention');
    expect([await lengths(open), await lengths(closed)]).toEqual([[1, 1, 1, 1, 20], [0, 0, 0, 1, 20]]);
    expect(await forgotten('case-evidence')).toMatchObject([{ contacts: 1, contactChanges: 1, cases: 1 }]);
    await health.turn('keep-retention');
    expect(await forgotten('case-evidence')).toHaveLength(1);
  });
});

describe('An emergency access', () => {
  it('is forgotten a year after its review, and never before there is one', async () => {
    const { access } = await health.open();
    const { access: unreviewed } = await health.open({ personId: personId(2) });
    after(1);
    await health.review(access.id);
    after(365);
    await health.turn('keep-retention');
    expect(await health.list()).toHaveLength(2);
    after(367);
    await health.turn('keep-retention');
    expect(await health.list()).toMatchObject([{ id: unreviewed.id }]);
    expect((await health.audit()).filter(({ action }) => action.startsWith('emergency-access.'))).not.toEqual([]);
  });
});
