import { afterAll, describe, expect, it } from 'vitest';
import { openLogistics } from '../logistics.testing.ts';

const logistics = await openLogistics();
afterAll(() => logistics.close());

const CLOSURE = 'closure { id state isByHand reason closedByName endReason endNote approvedBy disinfection { state } }';
const close = (code: string, facts: object = {}) => logistics.mutate('closePlace', { placeId: logistics.idOf(code), reason: '整栋管控', ...facts }, CLOSURE);
const reopen = (closureId: string, facts: object = {}) => logistics.mutate('reopenPlace', { closureId, ...facts }, CLOSURE);
const place = async (code: string) => (await logistics.query('query ($code: String!) { placeByCode(code: $code) { isClosed closure { place { code } } } }', { code })).placeByCode;

describe('closePlace', () => {
  it('closes a building with everything inside, writes it down and tells the others', async () => {
    const { closure } = await close('C01');
    expect(closure).toMatchObject({ state: 'CLOSED', isByHand: true, reason: '整栋管控', closedByName: '王敏', disinfection: null });
    expect(await place('C01-H1')).toEqual({ isClosed: true, closure: { place: { code: 'C01' } } });
    expect((await logistics.told('place.closure.changed')).at(-1).closures).toMatchObject([{ placeCode: 'C01', codes: ['C01', 'C01-H1', 'C01-H2'], isClosed: true, causeIds: [] }]);
    expect((await logistics.audit()).at(-1)).toMatchObject({ actor: 'officer', action: 'place.closed', entity: 'Place' });
    expect(await close('C01')).toMatchObject({ problems: [{ code: 'PLACE_CLOSED_ALREADY' }] });
    await reopen(closure.id);
    expect(await place('C01-H1')).toEqual({ isClosed: false, closure: null });
  });
  it('shows the nearest of two closures', async () => {
    const outer = await close('C01');
    const inner = await close('C01-H1');
    expect((await place('C01-H1')).closure.place.code).toBe('C01-H1');
    await reopen(inner.closure.id);
    expect((await place('C01-H1')).closure.place.code).toBe('C01');
    await reopen(outer.closure.id);
  });
  it.each([['a gate', 'G01', {}, 'PLACE_NOT_CLOSABLE'], ['a monitoring room', 'H01-0101', {}, 'PLACE_NOT_CLOSABLE'], ['no reason', 'C01', { reason: '' }, 'REASON_MISSING'], ['a place that is not there', 'C01', { placeId: 'x' }, 'NOT_FOUND']])(
    'refuses %s', async (_, code, facts, problem) => {
      expect(await close(code, facts)).toMatchObject({ problems: [{ code: problem }] });
    });
  it('lets one of two who close at once do it', async () => {
    const answers = await Promise.all([close('T01'), close('T01')]);
    expect(answers.map(answer => answer.__typename).sort()).toEqual(['ClosePlaceSuccess', 'Refused']);
  });
});

describe('reopenPlace', () => {
  it('is refused while a terminal disinfection is open, unless somebody answers for it', async () => {
    const { closure } = await close('C01-H2', { needsDisinfection: true });
    expect(await reopen(closure.id)).toMatchObject({ problems: [{ code: 'DISINFECTION_OPEN' }] });
    expect(await reopen(closure.id, { override: { reason: '考试急用', approvedBy: '赵刚' } })).toMatchObject({
      closure: { state: 'ENDED', endReason: 'OVERRIDDEN', endNote: '考试急用', approvedBy: '赵刚', disinfection: { state: 'CANCELLED' } },
    });
    expect((await logistics.audit()).at(-1)).toMatchObject({ action: 'place.reopened', detail: { approvedBy: '赵刚' } });
    expect(await reopen(closure.id)).toMatchObject({ problems: [{ code: 'PLACE_NOT_CLOSED' }] });
  });
  it('ends a closure of the chain when overridden, and the visit does not close it again', async () => {
    await logistics.exposed(9, ['C01-H2']);
    const { closures } = await logistics.query('{ closures(filter: { states: [CLOSED], search: "H2" }) { nodes { id } } }');
    await reopen(closures.nodes[0].id, { override: { reason: '考试急用', approvedBy: '赵刚' } });
    await logistics.exposed(9, ['C01-H2'], { version: 2 });
    expect((await place('C01-H2')).isClosed).toBe(false);
    expect(await logistics.step(9, 'VENUE_CLOSURE')).toMatchObject({ isDone: true, 'places.closed': 0, 'places.reopened': 1 });
  });
});

describe('closureSummary', () => {
  it('counts what is closed, waits and is on its way', async () => {
    await logistics.exposed(8, ['T01-0101', 'D01-0101']);
    const { closureSummary } = await logistics.query('{ closureSummary { closedCount awaitingDisinfectionCount openDispatchCount } }');
    expect(closureSummary).toEqual({ closedCount: 2, awaitingDisinfectionCount: 2, openDispatchCount: 0 });
  });
});

