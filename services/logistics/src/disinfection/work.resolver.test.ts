import { afterAll, describe, expect, it } from 'vitest';
import { openLogistics } from '../logistics.testing.ts';

const logistics = await openLogistics();
afterAll(() => logistics.close());

const ORDER = 'disinfection { id state isOverdue startedByName doneByName concentration workers checkedByName checkNote evidence { name mediaType base64 } closure { state endReason } }';
const good = { agent: '84 消毒液', concentration: 300, contactMinutes: 45, ventilationMinutes: 30, workers: '张伟、刘洋' };
const { mutate, colleague } = logistics;
const finish = (id: string, facts: object = {}) => mutate('finishDisinfection', { id, ...good, ...facts }, ORDER);
const check = (id: string, facts: object = {}, asker = colleague) => mutate('checkDisinfection', { id, isAccepted: true, ...facts }, ORDER, asker);
let cause = 0;

/** A closed hall whose disinfection is ordered; answers the id of the order. */
async function ordered(): Promise<string> {
  await logistics.exposed((cause += 1), ['C01-H1']);
  const { disinfections } = await logistics.query('{ disinfections(filter: { states: [ORDERED] }) { nodes { id } } }');
  return disinfections.nodes[0].id;
}

describe('A terminal disinfection', () => {
  it('goes from the order over evidence to the check, and the place is open again', async () => {
    const id = await ordered();
    expect(await mutate('startDisinfection', { id }, ORDER)).toMatchObject({ disinfection: { state: 'STARTED', startedByName: '王敏' } });
    const file = { name: 'photo.png', base64: Buffer.from('pixels').toString('base64') };
    expect(await finish(id, { file })).toMatchObject({ disinfection: { state: 'DONE', concentration: 300, workers: '张伟、刘洋', evidence: { ...file, mediaType: 'image/png' } } });
    expect(await logistics.step(cause, 'TERMINAL_DISINFECTION')).toMatchObject({ isDone: true, 'disinfections.done': 1 });
    expect(await check(id)).toMatchObject({ disinfection: { state: 'CHECKED', checkedByName: '李强', closure: { state: 'ENDED', endReason: 'CHECKED' } } });
    expect((await logistics.told('place.closure.changed')).at(-1).closures).toMatchObject([{ placeCode: 'C01-H1', isClosed: false }]);
    expect(await logistics.items('DISINFECTION')).toEqual({ 'C01-H1': 'DONE' });
    expect((await logistics.audit()).map(entry => entry.action)).toEqual(expect.arrayContaining(['disinfection.started', 'disinfection.done', 'disinfection.checked', 'place.reopened']));
  });
  it('begins again after a rejected check', async () => {
    const id = await ordered();
    await mutate('startDisinfection', { id }, ORDER);
    await finish(id);
    expect(await check(id, { isAccepted: false, note: '窗台未擦拭' })).toMatchObject({ disinfection: { state: 'ORDERED', checkNote: '窗台未擦拭', closure: { state: 'CLOSED' } } });
    await mutate('startDisinfection', { id }, ORDER);
    await finish(id);
    await check(id);
  });
  it('is refused when weak, short, unproved, or checked by one pair of eyes', async () => {
    const id = await ordered();
    expect(await finish(id)).toMatchObject({ problems: [{ code: 'DISINFECTION_NOT_STARTED' }] });
    await mutate('startDisinfection', { id }, ORDER);
    expect(await finish(id, { concentration: 100, contactMinutes: 5 })).toMatchObject({ problems: [{ code: 'CONCENTRATION_OUT_OF_RANGE', path: ['input', 'concentration'] }, { code: 'CONTACT_TOO_SHORT' }] });
    expect(await finish(id, { file: { name: 'page.html', base64: 'aGk=' } })).toMatchObject({ problems: [{ code: 'EVIDENCE_TYPE' }] });
    expect(await check(id)).toMatchObject({ problems: [{ code: 'DISINFECTION_NOT_DONE' }] });
    await finish(id);
    expect(await check(id, {}, logistics.officer)).toMatchObject({ problems: [{ code: 'CHECKED_BY_SAME_PERSON' }] });
    await check(id);
    expect(await mutate('startDisinfection', { id }, ORDER)).toMatchObject({ problems: [{ code: 'DISINFECTION_NOT_ORDERED' }] });
    expect(await mutate('startDisinfection', { id: 'x' }, ORDER)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  });
  it('is late once its time is over, and counts as missing', async () => {
    logistics.clock.set('2022-12-20T00:00:00Z');
    await ordered();
    logistics.clock.set('2022-12-20T09:00:00Z');
    const { disinfections } = await logistics.query('{ disinfections(filter: { isOverdue: true }) { nodes { isOverdue place { code } } } }');
    expect(disinfections.nodes).toEqual([{ isOverdue: true, place: { code: 'C01-H1' } }]);
    await logistics.turn('announce-indicators');
    const [, , rounds] = (await logistics.told('indicator.announced')).at(-1).readings;
    expect(rounds).toMatchObject({ code: 'disinfection.rounds-done', numerator: 3, denominator: 4, value: 75, proofPath: '/logistics/disinfections' });
  });
});
