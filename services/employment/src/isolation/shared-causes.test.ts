import { afterAll, describe, expect, it } from 'vitest';
import { cause, isolated, openEmployment, released } from '../employment.testing.ts';

const office = await openEmployment();
afterAll(() => office.close());

type Report = { causeId: string; isDone: boolean; version: number; figures: { code: string; value: number; causeIds: string[] }[] };
const last = async (number: number) => (await office.topics('incident.part.reported')).flatMap(part => part.reports as Report[]).findLast(({ causeId }) => causeId === cause(number))!;
/** As "code value of so many causes". */
const figures = async (number: number) => (await last(number)).figures.filter(({ value }) => value > 0).map(({ code, value, causeIds }) => `${code} ${value} of ${causeIds.length}`);

/** Two graduates with an interview each: the first is isolated because of the nth cause, the second because of that one and the next. */
async function shared(number: number, endpointUrl: string | null = null) {
  const { id: employerId } = await office.employer(endpointUrl);
  const interviews = [];
  for (const nth of [number, number + 1]) interviews.push(await office.interview(await office.graduate(nth), employerId));
  await office.isolation(isolated(number, { causeIds: [cause(number)] }), isolated(number + 1, { causeIds: [cause(number + 1), cause(number)] }));
  return interviews;
}

describe('An interview that two causes put online', () => {
  it('is reported with both of them, and by each', async () => {
    await shared(100);
    expect(await figures(100)).toEqual(['interviews-moved 1 of 1', 'interviews-moved 1 of 2', 'employers-to-phone 1 of 1', 'employers-to-phone 1 of 2']);
    expect(await figures(101)).toEqual(['interviews-moved 1 of 2', 'employers-to-phone 1 of 2']);
    expect((await last(101)).figures[1]).toMatchObject({ causeIds: [cause(100), cause(101)] });
  });
  it('is of the other alone when one of them is withdrawn', async () => {
    await shared(110);
    await office.isolation(isolated(111, { causeIds: [cause(110)], version: 2 }));
    expect(await figures(110)).toEqual(['interviews-moved 2 of 1', 'employers-to-phone 2 of 1']);
    expect(await figures(111)).toEqual([]);
  });
  it('keeps both waiting until the employer is told', async () => {
    await shared(120, 'https://127.0.0.1:9/hook');
    expect([(await last(120)).isDone, (await last(121)).isDone]).toEqual([false, false]);
  });
  it('makes both news when an officer takes it back to its room', async () => {
    const [, interviewId] = await shared(130);
    await office.isolation(released(131));
    await office.mutate('acceptReturn', { interviewId }, 'interview { id }');
    await office.deliver('employment.interviews.touched', { interviewIds: [interviewId] });
    expect(await figures(130)).toEqual(['interviews-moved 1 of 1', 'interviews-returned 1 of 2', 'employers-to-phone 1 of 1', 'employers-to-phone 2 of 2']);
    expect((await last(130)).version).toBe((await last(131)).version);
  });
  it('makes the neighbour news when only the other is concerned', async () => {
    await shared(140);
    const { version } = await last(141);
    await office.isolation(released(140, { causeIds: [cause(140)] }));
    expect((await last(141)).version).toBeGreaterThan(version);
  });
  it('is of a new cause alone when its graduate is isolated anew', async () => {
    await shared(150);
    await office.isolation(released(151));
    await office.isolation(isolated(151, { causeIds: [cause(152)], version: 3 }));
    expect(await figures(150)).toEqual(['interviews-moved 1 of 1', 'employers-to-phone 1 of 1']);
    expect([await figures(151), await figures(152)]).toEqual([[], ['interviews-moved 1 of 1', 'employers-to-phone 1 of 1']]);
  });
  it('is the same when the news comes again', async () => {
    await shared(160);
    const before = await figures(160);
    await office.isolation(isolated(161, { causeIds: [cause(161), cause(160)] }));
    expect(await figures(160)).toEqual(before);
  });
});
