import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIsolation, type IsolationWorld } from './isolation.testing.ts';

let world: IsolationWorld;
beforeEach(async () => {
  world = await openIsolation();
  world.clock.set('2022-07-01T02:00:00Z');
});
afterEach(() => world.close());

/** A case, and one close contact of it, ordered by the policy of that day. */
async function oneContact(): Promise<void> {
  await world.say(1, 'Positive', { specimen_collection_date: '07/01/2022 08:00', test_result_date: '07/01/2022 08:00' });
  await world.settle();
  await world.addContact(1, 2);
  await world.settle();
}

describe('A policy published while people are isolated', () => {
  const publish = (version: string, effectiveOn: string, values: object) => world.deliver('policy.published', { kind: 'ISOLATION', version, effectiveOn, source: 'Campus decision', values, at: effectiveOn });
  const shorter = { CLOSE_CONTACT: [{ mode: 'CENTRAL', days: 3, tests: [1, 3] }] };

  it('holds for orders of its day on and leaves the others alone', async () => {
    await oneContact();
    await publish('11', '2022-07-02', shorter);
    await publish('11', '2022-07-02', { CLOSE_CONTACT: [{ mode: 'HOME', days: 99, tests: [] }] });
    world.clock.set('2022-07-02T02:00:00Z');
    await world.addContact(1, 3);
    await world.settle();
    await world.deliver('contacts.traced', { caseId: await world.caseOf(1) });
    expect(await world.isolation(2)).toMatchObject({ until: '2022-07-10', orders: [{ policyVersion: '9' }] });
    expect(await world.isolation(3)).toMatchObject({ until: '2022-07-04', orders: [{ policyVersion: '11' }] });
  });

  it('that cannot be read changes nothing', async () => {
    await publish('11', '2022-06-30', { CLOSE_CONTACT: 'soon' });
    await oneContact();
    expect(await world.isolation(2)).toMatchObject({ orders: [{ policyVersion: '9' }] });
  });
});
