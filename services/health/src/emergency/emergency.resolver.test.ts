import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ARTS, LAW, newsOf, personId } from '../health.testing.ts';
import { openEmergency } from './emergency.testing.ts';

const emergency = await openEmergency();
afterAll(() => emergency.close());
const NOON = '2022-11-23T04:00:00Z';
const at = (minutes: number) => emergency.clock.set(new Date(Date.parse(NOON) + minutes * 60_000));
beforeEach(async () => {
  at(0);
  await emergency.db.deleteFrom('emergencyAccess').execute();
});
const auditOf = async (action: string) => (await emergency.audit()).filter(entry => entry.action === action);
const denied = (code: string) => ({ __typename: 'Refused', problems: [expect.objectContaining({ code })] });

describe('Emergency access', () => {
  it('shows the facts for the minutes that policy allows, each reading with its purpose in the audit', async () => {
    const { access } = await emergency.open();
    expect(access).toMatchObject({ status: 'OPEN', until: '2022-11-23T04:30:00.000Z', reviewDueAt: '2022-11-24T04:30:00.000Z' });
    const facts = { person: { id: personId(1) }, state: { state: 'UNKNOWN' }, contactStanding: { standing: 'NONE' }, isolation: null };
    expect(await emergency.facts(access.id)).toEqual(facts);
    at(29);
    expect(await emergency.facts(access.id)).toEqual(facts);

    const reason = 'found unconscious in the dormitory';
    expect(await auditOf('emergency-access.opened')).toMatchObject([{ actor: 'zhou', entityId: personId(1), purpose: reason }]);
    expect(await auditOf('emergency-access.read')).toMatchObject([
      { actor: 'zhou', entity: 'Person', entityId: personId(1), purpose: reason, detail: { access: access.id, reading: 1 } },
      { actor: 'zhou', entityId: personId(1), purpose: reason, detail: { access: access.id, reading: 2 } },
    ]);
  });

  it('ends by the clock, and shows nothing then', async () => {
    const { access } = await emergency.open();
    at(30);
    expect(await emergency.facts(access.id)).toBeNull();
    expect(await emergency.list()).toMatchObject([{ status: 'EXPIRED', readCount: 0 }]);
  });

  it('shows nothing to who did not open it', async () => {
    const { access } = await emergency.open();
    expect(await emergency.facts(access.id, emergency.zhao)).toBeNull();
    expect(await emergency.list()).toMatchObject([{ readCount: 0 }]);
  });

  it('of the past keeps its length when the policy changes', async () => {
    const { access } = await emergency.open();
    await emergency.db.insertInto('policy').values({ key: 'emergency.access', holdsFrom: '2022-11-23', value: JSON.stringify({ minutes: 5, reviewHours: 1 }), source: 'test' }).execute();
    at(20);
    expect(await emergency.facts(access.id)).not.toBeNull();
    expect((await emergency.open({ personId: personId(2) })).access.until).toBe('2022-11-23T04:25:00.000Z');
    await emergency.db.deleteFrom('policy').where('source', '=', 'test').execute();
  });

  it('is never made longer: another is opened when it is over', async () => {
    await emergency.open();
    at(10);
    expect(await emergency.open()).toEqual(denied('ACCESS_OPEN'));
    expect(await emergency.open({}, emergency.zhao)).toMatchObject({ access: { status: 'OPEN' } });
    at(30);
    expect(await emergency.open()).toMatchObject({ access: { until: '2022-11-23T05:00:00.000Z' } });
  });

  it('asked for twice at once is opened once', async () => {
    const answers = await Promise.all([emergency.open(), emergency.open()]);
    expect(answers.map(answer => answer.__typename).sort()).toEqual(['OpenEmergencyAccessSuccess', 'Refused']);
  });

  it.each([
    ['without a reason', { reason: '……' }, 'REASON_MISSING'],
    ['to nobody', { personId: personId(99) }, 'PERSON_UNKNOWN'],
    ['to what is no id', { personId: 'x' }, 'PERSON_UNKNOWN'],
  ])('is not opened %s', async (_, facts, code) => expect(await emergency.open(facts)).toEqual(denied(code)));

  it('is not opened to somebody of a college that the officer does not see', async () => {
    const counsellor = emergency.as('personnel-admin', { id: 'zhou', scope: [ARTS] });
    expect(await emergency.open({}, counsellor)).toEqual(denied('PERSON_UNKNOWN'));
  });

  it('moves with its person to another college', async () => {
    await emergency.open({ personId: personId(2) });
    await emergency.people(newsOf(2, { collegeId: ARTS, version: 2 }));
    expect(await emergency.list({}, emergency.as('health-admin', { scope: [LAW] }))).toEqual([]);
    expect(await emergency.list({}, emergency.as('health-admin', { scope: [ARTS] }))).toHaveLength(1);
  });
});

describe('Ending it early', () => {
  it('is done by who opened it, and shows nothing from then on', async () => {
    const { access } = await emergency.open();
    at(5);
    expect(await emergency.end(access.id)).toMatchObject({ access: { status: 'ENDED' } });
    expect(await emergency.facts(access.id)).toBeNull();
    expect(await emergency.end(access.id)).toEqual(denied('ACCESS_OVER'));
  });

  it('is done by health too, and by no other officer', async () => {
    const { access } = await emergency.open();
    expect(await emergency.end(access.id, emergency.zhao)).toEqual(denied('ACCESS_OF_ANOTHER'));
    expect(await emergency.end(access.id, emergency.lin)).toMatchObject({ access: { status: 'ENDED' } });
    expect(await emergency.list()).toMatchObject([{ endedByName: 'Lin Jie' }]);
    expect(await auditOf('emergency-access.ended')).toContainEqual(expect.objectContaining({ actor: 'lin', entityId: personId(1) }));
  });
});

describe('The review', () => {
  it('is by somebody else, once, when it is over', async () => {
    const { access } = await emergency.open();
    expect(await emergency.review(access.id)).toEqual(denied('ACCESS_OPEN'));
    at(31);
    const both = emergency.by({ id: 'zhou', permissions: ['health.emergency.review'] });
    expect(await emergency.review(access.id, both)).toEqual(denied('ACCESS_OWN'));
    expect(await emergency.review(access.id, emergency.lin, { isJustified: false })).toMatchObject({ access: { isJustified: false, reviewedByName: 'Lin Jie' } });
    expect(await emergency.review(access.id)).toEqual(denied('ACCESS_REVIEWED'));
    expect(await auditOf('emergency-access.reviewed')).toMatchObject([{ actor: 'lin', entityId: personId(1), detail: { access: access.id, isJustified: false } }]);
  });

  it('is overdue a day after the end', async () => {
    await emergency.open();
    at(30 + 24 * 60);
    expect(await emergency.list()).toMatchObject([{ isReviewOverdue: false }]);
    at(31 + 24 * 60);
    expect(await emergency.list({ isReviewed: false })).toMatchObject([{ isReviewOverdue: true }]);
  });
});

describe('The list', () => {
  it('tells open ones from those that are over, and its watchers of each change', async () => {
    const news = await emergency.lin.listen('subscription { emergencyAccessesChanged { accessId } }');
    const { access } = await emergency.open();
    expect(await emergency.list({ isOpen: true })).toHaveLength(1);
    expect(await emergency.list({ isOpen: false })).toEqual([]);
    at(30);
    expect(await emergency.list({ isOpen: true })).toEqual([]);
    expect(await emergency.list({ isOpen: false, isReviewed: true })).toEqual([]);
    await news.return?.();
    expect(await emergency.events()).toContainEqual({ topic: 'emergency-access.changed', payload: expect.objectContaining({ accessId: access.id, collegeId: LAW }) });
  });

  it('of an officer is their own', async () => {
    const { access } = await emergency.open();
    await emergency.open({}, emergency.zhao);
    const { data } = await emergency.zhou.run('{ ownEmergencyAccesses { id openedByName } }');
    expect(data.ownEmergencyAccesses).toEqual([{ id: access.id, openedByName: 'Zhou Min' }]);
  });
});
