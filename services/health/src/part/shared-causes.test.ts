import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIsolation, type IsolationWorld } from '../isolation/isolation.testing.ts';

let world: IsolationWorld;
beforeEach(async () => {
  world = await openIsolation({ rooms: 1 });
  world.clock.set('2022-07-01T02:00:00Z');
  await positive(1);
  await positive(2);
});
afterEach(() => world.close());

const EARLY = { specimen_collection_date: '07/01/2022 08:00', test_result_date: '07/01/2022 08:00' };
async function positive(number: number) {
  await world.say(number, 'Positive', EARLY);
  await world.settle();
}
async function withdrawn(number: number) {
  await world.say(number, '', { ...EARLY, test_result_status: 'W' });
  await world.settle();
}
/** Somebody who was with these cases. */
async function contact(number: number, ...cases: number[]) {
  for (const one of cases) await world.addContact(one, number);
  await world.settle();
}
type Report = { causeId: string; step: string; isDone: boolean; version: number; figures: { code: string; value: number; causeIds: string[] }[] };
/** What the last report of a step said of the case of the nth person. */
async function last(number: number, step: string): Promise<Report | undefined> {
  const id = await world.caseOf(number);
  return (await world.parts()).flatMap(part => part.reports as Report[]).findLast(report => report.causeId === id && report.step === step);
}
/** As "code value of the numbers of the people whose cases these are". */
async function figures(number: number, step: string): Promise<string[]> {
  const numbers = new Map([[await world.caseOf(1), 1], [await world.caseOf(2), 2]]);
  return (await last(number, step))!.figures.filter(({ value }) => value > 0).map(({ code, value, causeIds }) => `${code} ${value} of ${causeIds.map(id => numbers.get(id)).sort().join('+')}`);
}

describe('Somebody ordered apart because of two cases', () => {
  beforeEach(async () => {
    await contact(3, 1);
    await contact(4, 1, 2);
  });

  it('is counted with both of them, and by the report of each', async () => {
    expect(await figures(1, 'ISOLATION_TRANSFER')).toEqual(['ordered 2 of 1', 'ordered 1 of 1+2', 'placed 2 of 1', 'waiting 1 of 1+2']);
    expect(await figures(2, 'ISOLATION_TRANSFER')).toEqual(['ordered 1 of 2', 'ordered 1 of 1+2', 'placed 1 of 2', 'waiting 1 of 1+2']);
  });
  it('keeps both cases waiting', async () => {
    expect([(await last(1, 'ISOLATION_TRANSFER'))!.isDone, (await last(2, 'ISOLATION_TRANSFER'))!.isDone]).toEqual([false, false]);
  });
  it('is swabbed once on a day that both orders ask for', async () => {
    expect(await figures(2, 'TESTING')).toEqual(['tests-laid 6 of 1+2']);
  });
  it('is of the other alone when one was a false alarm', async () => {
    await withdrawn(2);
    expect(await figures(1, 'ISOLATION_TRANSFER')).toEqual(['ordered 3 of 1', 'placed 2 of 1', 'waiting 1 of 1']);
    expect(await figures(2, 'ISOLATION_TRANSFER')).toEqual([]);
    expect(await figures(1, 'TESTING')).toEqual(['tests-laid 12 of 1']);
  });
  it('is told of with the neighbour, in versions that grow over all cases', async () => {
    const before = (await last(2, 'ISOLATION_TRANSFER'))!.version;
    await contact(5, 1);
    const after = (await last(2, 'ISOLATION_TRANSFER'))!.version;
    expect(after).toBeGreaterThan(before);
    expect((await last(1, 'ISOLATION_TRANSFER'))!.version).toBe(after);
  });
  it('stays the same however often the news comes', async () => {
    const before = await figures(1, 'ISOLATION_TRANSFER');
    for (const { topic, payload } of (await world.events()).filter(event => event.topic === 'contacts.traced')) await world.deliver(topic, payload);
    expect(await figures(1, 'ISOLATION_TRANSFER')).toEqual(before);
  });
});
