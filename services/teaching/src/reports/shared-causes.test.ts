import { afterAll, describe, expect, it } from 'vitest';
import { ARTS, causeId, isolated, LAW, openTeaching } from '../teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());

const released = (number: number, causeIds: string[]) => isolated(number, { isIsolated: false, since: null, until: null, causeIds, version: 2 });
type Report = { causeId: string; version: number; figures: { code: string; value: number; causeIds: string[] }[] };
async function last(cause: string): Promise<Report> {
  return (await teaching.parts()).reports.findLast((report: Report) => report.causeId === cause);
}
/** As "code value of so many causes". */
const figures = async (cause: string) => (await last(cause)).figures.filter(({ value }) => value > 0).map(({ code, value, causeIds }) => `${code} ${value} of ${causeIds.length}`);

/** Two students of one section, which has one session to come: the first apart because of one cause, the second because of both. */
async function shared(first: number, facts: object = {}) {
  const [one, two] = [causeId(first), causeId(first + 1)];
  const section = await teaching.section([first, first + 1, first + 2, first + 3], facts);
  await teaching.schedule(section, { firstDay: '2022-11-25', time: `${String(8 + (first % 10)).padStart(2, '0')}:00`, minutes: 45 });
  await teaching.isolations(isolated(first, { causeIds: [one], ...facts }), isolated(first + 1, { causeIds: [two, one], ...facts }));
  return { one, two };
}

describe('A session and a place online of two causes', () => {
  it('are reported with both of them, and by each', async () => {
    const { one, two } = await shared(110);
    expect(await figures(one)).toEqual(['sessionsMoved 1 of 2', 'onlinePlaces 1 of 1', 'onlinePlaces 1 of 2']);
    expect(await figures(two)).toEqual(['sessionsMoved 1 of 2', 'onlinePlaces 1 of 2']);
    expect((await last(two)).figures[1]).toMatchObject({ code: 'sessionsMoved', causeIds: [one, two] });
  });
  it('are of the other alone when one of them is withdrawn', async () => {
    const { one, two } = await shared(121);
    await teaching.isolations(isolated(122, { causeIds: [one], version: 2 }));
    expect(await figures(one)).toEqual(['sessionsMoved 1 of 1', 'onlinePlaces 2 of 1']);
    expect(await figures(two)).toEqual([]);
  });
  it('make the other cause news as well, in a version of its own time', async () => {
    const { one, two } = await shared(132);
    const before = (await last(two)).version;
    await teaching.isolations(released(132, [one]));
    expect(await figures(one)).toEqual(['sessionsMoved 1 of 2', 'onlinePlaces 1 of 2']);
    expect((await last(two)).version).toBeGreaterThan(before);
    expect((await last(one)).version).toBe((await last(two)).version);
  });
  it('are of the other alone when the student of one of them is free again', async () => {
    const [one, two] = [causeId(170), causeId(171)];
    await teaching.schedule(await teaching.section([170, 171, 172, 173, 174]), { firstDay: '2022-11-27', minutes: 45 });
    await teaching.isolations(isolated(170, { causeIds: [one] }), isolated(171, { causeIds: [two] }));
    expect([await figures(one), await figures(two)]).toEqual([['sessionsMoved 1 of 2', 'onlinePlaces 1 of 1'], ['sessionsMoved 1 of 2', 'onlinePlaces 1 of 1']]);
    await teaching.isolations(released(170, [one]));
    expect([await figures(one), await figures(two)]).toEqual([[], ['sessionsMoved 1 of 1', 'onlinePlaces 1 of 1']]);
  });
  it('are the same when the news comes again', async () => {
    const { one } = await shared(143);
    const before = await figures(one);
    await teaching.isolations(isolated(144, { causeIds: [causeId(144), one] }));
    expect(await figures(one)).toEqual(before);
  });
  it('count whole whichever colleges the officer sees', async () => {
    const cause = causeId(154);
    const sectionId = await teaching.section([154]);
    await teaching.section([155], { collegeId: ARTS });
    await teaching.schedule(sectionId, { firstDay: '2022-11-26', minutes: 45 });
    await teaching.isolations(isolated(154, { causeIds: [cause] }), isolated(155, { causeIds: [cause], collegeId: ARTS }));
    await teaching.mutate('setDelivery', { sectionId, mode: 'ON_SITE', reason: '实验课须到场' }, 'section { id }', teaching.as('teaching-admin', { scope: [LAW] }));
    expect(await figures(cause)).toEqual(['onlinePlaces 2 of 1']);
  });
});
