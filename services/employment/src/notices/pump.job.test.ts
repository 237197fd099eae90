import { Webhook } from 'standardwebhooks';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cause, isolated, openEmployment, openReceiver } from '../employment.testing.ts';
import { MOST_ATTEMPTS } from './delivery.ts';

const office = await openEmployment();
afterAll(() => office.close());

const DAY = 86_400_000;
let number = 0;
beforeEach(() => office.clock.set(new Date()));
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** One interview put online, whose employer listens there. */
async function movedOnline(url: string | null) {
  number += 1;
  const employer = await office.employer(url);
  const interviewId = await office.interview(await graduate(number), employer.id, { startsAt: inDays(2) });
  await office.isolation(isolated(number, { since: inDays(-1), until: null, causeIds: [cause(number)] }));
  const notice = () => office.db.selectFrom('notice').selectAll().where('interviewId', '=', interviewId).executeTakeFirstOrThrow();
  return { interviewId, employer, notice };
}
const graduate = async (nth: number) => {
  const real = office.clock.now();
  office.clock.set('2022-11-23T02:00:00Z');
  const id = await office.graduate(nth);
  office.clock.set(real);
  return id;
};
const later = (minutes: number) => office.clock.set(new Date(office.clock.now().getTime() + minutes * 60_000));
const doneFor = async (nth: number) => (await office.topics('incident.part.reported')).flatMap(part => part.reports).findLast(report => report.causeId === cause(nth)).isDone;

describe('A notice', () => {
  it('is signed so that the library of the specification verifies it, and says nothing of why', async () => {
    const receiver = await openReceiver(200);
    const { notice, employer, interviewId } = await movedOnline(receiver.url);
    await office.pump();
    expect(receiver.heard).toHaveLength(1);
    const [{ body, headers }] = receiver.heard as [{ body: string; headers: Record<string, string> }];
    expect(new Webhook(employer.secret!).verify(body, headers)).toMatchObject({ type: 'interview.moved-online', data: { interviewId, mode: 'ONLINE', room: null } });
    expect(headers['webhook-id']).toBe((await notice()).id);
    expect(body).not.toMatch(/isol|case|health|M01/i);
    expect(await notice()).toMatchObject({ status: 'DELIVERED', attempts: 1, lastError: null });
    await receiver.close();
  });

  it('answered 500 is sent again with the same id when its time has come, and then is done for command', async () => {
    const receiver = await openReceiver(500, 200);
    const { notice } = await movedOnline(receiver.url);
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'PENDING', attempts: 1, lastError: 'HTTP 500' });
    expect(await doneFor(number)).toBe(false);
    await office.pump();
    expect(receiver.heard).toHaveLength(1);
    later(1);
    await office.turn('wake-sender');
    expect((await office.events()).at(-1)).toMatchObject({ topic: 'employment.notice.due' });
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'DELIVERED', attempts: 2, lastError: null });
    expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await doneFor(number)).toBe(true);
    await receiver.close();
  });

  it('to a receiver that disappears is tried for days, and then listed for calling', async () => {
    const receiver = await openReceiver(null);
    const { notice } = await movedOnline(receiver.url);
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'PENDING', lastError: 'ECONNRESET' });
    await receiver.close();
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt += 1) {
      later(24 * 60);
      await office.pump();
    }
    expect(await notice()).toMatchObject({ status: 'FAILED', attempts: MOST_ATTEMPTS, lastError: 'ECONNREFUSED', nextAttemptAt: null });
    expect(await doneFor(number)).toBe(true);
  });

  it('answered 410 switches the endpoint off and lists all that waits for calling', async () => {
    const receiver = await openReceiver(410);
    const { notice, employer } = await movedOnline(receiver.url);
    await office.interview(await graduate((number += 1)), employer.id, { startsAt: inDays(3) });
    await office.isolation(isolated(number, { since: inDays(-1), until: null }));
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'TO_PHONE', lastError: 'HTTP 410' });
    expect((await office.notices()).filter(one => one.employerId === employer.id).map(one => one.status)).toEqual(['TO_PHONE', 'TO_PHONE']);
    expect(await office.read('query ($id: ID!) { employer(id: $id) { endpointDisabledAt } }', { id: employer.id })).toEqual({ employer: { endpointDisabledAt: expect.any(String) } });
    expect(await office.mutate('resendNotice', { noticeId: (await notice()).id }, 'notice { id }')).toMatchObject({ problems: [{ code: 'NOTICE_NOT_SENT_BY_WEBHOOK' }] });
    await receiver.close();
  });

  it('whose sender died after taking it is sent by the next, once its lease is over', async () => {
    const receiver = await openReceiver(200);
    const { notice } = await movedOnline(receiver.url);
    const { id } = await notice();
    await office.db.updateTable('notice').set({ attempts: 1, nextAttemptAt: new Date(office.clock.now().getTime() + 60_000) }).where('id', '=', id).execute();
    await office.pump();
    expect(receiver.heard).toHaveLength(0);
    later(1);
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'DELIVERED', attempts: 2 });
    await receiver.close();
  });

  it('is sent once by two senders at once', async () => {
    const receiver = await openReceiver(200);
    await movedOnline(receiver.url);
    await Promise.all([office.pump(), office.pump(), office.pump()]);
    expect(receiver.heard).toHaveLength(1);
    await receiver.close();
  });

  it('is sent again by an officer, and then with both secrets while the employer changes over', async () => {
    const receiver = await openReceiver(200);
    const { notice, employer } = await movedOnline(receiver.url);
    await office.pump();
    const { webhookSecret } = await office.mutate('rotateWebhookSecret', { employerId: employer.id }, 'webhookSecret');
    expect(await office.mutate('resendNotice', { noticeId: (await notice()).id }, 'notice { status attempts }')).toMatchObject({ notice: { status: 'PENDING', attempts: 0 } });
    await office.pump();
    const { body, headers } = receiver.heard[1]!;
    for (const secret of [webhookSecret, employer.secret!]) expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'interview.moved-online' });
    await receiver.close();
  });

  it('to an employer without endpoint waits for a call, and is acknowledged once', async () => {
    const { notice } = await movedOnline(null);
    const { id } = await notice();
    await office.pump();
    expect(await notice()).toMatchObject({ status: 'TO_PHONE', attempts: 0 });
    expect(await doneFor(number)).toBe(true);
    expect(await office.mutate('acknowledgeNotice', { noticeId: id, spokeWith: ' ' }, 'notice { id }')).toMatchObject({ problems: [{ code: 'PHONED_NOBODY' }] });
    expect(await office.mutate('acknowledgeNotice', { noticeId: id, spokeWith: '林女士' }, 'notice { status spokeWith }')).toMatchObject({ notice: { status: 'ACKNOWLEDGED', spokeWith: '林女士' } });
    expect(await office.mutate('acknowledgeNotice', { noticeId: id, spokeWith: '林女士' }, 'notice { id }')).toMatchObject({ problems: [{ code: 'NOTICE_NOT_WAITING' }] });
  });

  it('is told to live pages as it comes further', async () => {
    const { notice, interviewId } = await movedOnline(null);
    expect((await office.topics('employment.notice.changed')).at(-1)).toMatchObject({ noticeId: (await notice()).id, interviewId, status: 'TO_PHONE' });
  });
});
