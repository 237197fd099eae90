import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, minute, NOW, openCommand, placeItem, report } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.reset());
const places = async () => (await command.current()).items.nodes;
const lines = async () => (await command.current()).log.nodes.map(({ textEnglish }: { textEnglish: string }) => textEnglish);

describe('What a department did', () => {
  it('shows in the incident: its step, its figures, what it touched, a line of the log', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [report({ figures: [{ code: 'places.closed', value: 2 }] })], [placeItem(), placeItem({ id: 'closure-2', placeCode: 'C02' })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE', doneAt: minute(5).toISOString(), figures: [{ code: 'places.closed', value: 2 }] });
    expect(await command.current()).toMatchObject({ kinds: [{ kind: 'PLACE', department: 'logistics', activeCount: 2, doneCount: 0, offeredCount: 0, undoneCount: 0 }] });
    expect(await places()).toMatchObject([{ state: 'ACTIVE', person: null }, { place: { code: expect.stringMatching(/C0[12]/) } }]);
    expect((await lines()).slice(0, 2)).toEqual(['Venues closed: done in 5 min', 'Closed places: 2 in force']);
  });
  it('is kept until the incident names its cause', async () => {
    await command.told('logistics', [report({ causeId: causeId(7) })], [placeItem({ causeIds: [causeId(7)] })]);
    await command.told('logistics', [report()]);
    await command.opened(1, NOW, 7);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE' });
    expect(await places()).toMatchObject([{ kind: 'PLACE', state: 'ACTIVE' }]);
  });
  it('changes nothing when said again, and the log says it once', async () => {
    await command.opened(1, NOW);
    for (let time = 0; time < 3; time++) await command.told('logistics', [report()], [placeItem()]);
    expect(await places()).toHaveLength(1);
    expect(await lines()).toHaveLength(3);
  });
  it('is its newest word, whichever comes first', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [report({ version: 2 })], [placeItem({ version: 2, state: 'DONE' })]);
    await command.told('logistics', [report({ version: 1, isDone: false })], [placeItem({ version: 1 })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE' });
    expect(await places()).toMatchObject([{ state: 'DONE' }]);
  });
  it('may come from every department at once', async () => {
    await command.opened(1, NOW);
    const items = (kind: string) => Array.from({ length: 100 }, (_, at) => placeItem({ kind, id: `${kind}-${at}`, at: minute(at) }));
    await Promise.all(['PLACE', 'POST', 'SESSION', 'INTERVIEW'].map(kind => command.told(kind, [], items(kind))));
    expect((await command.current()).kinds.map(({ activeCount }: { activeCount: number }) => activeCount)).toEqual([100, 100, 100, 100]);
  });
  it('is not heard of another department’s step', async () => {
    await command.opened(1, NOW);
    await command.told('teaching', [report()]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'RUNNING' });
  });
});

describe('A step', () => {
  it('runs again for a case that joins, by the clock of that case', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [report()]);
    await command.opened(2, minute(40));
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'RUNNING', startedAt: minute(40).toISOString(), doneAt: null });
    await command.told('logistics', [report({ causeId: causeId(2), at: minute(50) })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE', doneAt: minute(50).toISOString() });
  });
  it('that stays done was done when it first was, whatever is reported because of another case', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [report()]);
    await command.told('logistics', [report({ at: minute(70), version: 2 })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE', doneAt: minute(5).toISOString() });
    await command.told('logistics', [report({ at: minute(71), version: 3, isDone: false })]);
    await command.told('logistics', [report({ at: minute(72), version: 4 })]);
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'DONE_LATE', doneAt: minute(72).toISOString() });
  });
  it('adds the figures of its causes up', async () => {
    await command.opened(1, NOW);
    await command.opened(2, NOW);
    for (const number of [1, 2]) await command.told('logistics', [report({ causeId: causeId(number), figures: [{ code: 'places.closed', value: number }] })]);
    expect((await command.step('VENUE_CLOSURE')).figures).toEqual([{ code: 'places.closed', value: 3 }]);
  });
  it('counts once what two causes share, until one of them is withdrawn or has it no more', async () => {
    await command.opened(1, NOW);
    await command.opened(2, NOW);
    const [one, two] = [causeId(1), causeId(2)];
    const exposed = (value: number, ...causeIds: string[]) => ({ code: 'places.exposed', value, causeIds });
    const places = async () => (await command.step('VENUE_CLOSURE')).figures;
    await command.told('logistics', [report({ figures: [exposed(2, one), exposed(1, one, two)] }), report({ causeId: two, figures: [exposed(3, two), exposed(1, one, two)] })]);
    expect(await places()).toEqual([{ code: 'places.exposed', value: 6 }]);
    await command.told('logistics', [report({ causeId: two, version: 2, figures: [exposed(3, two)] })]);
    expect(await places()).toEqual([{ code: 'places.exposed', value: 5 }]);
    await command.told('logistics', [report({ version: 3, figures: [exposed(3, one)] })]);
    expect(await places()).toEqual([{ code: 'places.exposed', value: 6 }]);
    await command.withdrawn(2, minute(4));
    expect(await places()).toEqual([{ code: 'places.exposed', value: 3 }]);
  });
  it('counts a thing of two causes once, and what was undone only while nothing else is there', async () => {
    await command.opened(1, NOW);
    await command.opened(2, NOW);
    const closed = { step: 'VENUE_CLOSURE', figures: [{ code: 'places.exposed', value: 1 }, { code: 'places.closed', value: 1 }] };
    await command.told('logistics', [], [placeItem({ ...closed, causeIds: [causeId(1), causeId(2)] }), placeItem({ ...closed, id: 'closure-2' })]);
    expect((await command.step('VENUE_CLOSURE')).figures).toEqual([{ code: 'places.exposed', value: 2 }, { code: 'places.closed', value: 2 }]);
    const undone = { step: 'VENUE_CLOSURE', state: 'UNDONE' as const, figures: [{ code: 'places.exposed', value: 1 }, { code: 'places.closed', value: 0 }], version: 2 };
    await command.told('logistics', [], [placeItem(undone)]);
    expect((await command.step('VENUE_CLOSURE')).figures).toEqual([{ code: 'places.exposed', value: 1 }, { code: 'places.closed', value: 1 }]);
    await command.told('logistics', [], [placeItem({ ...undone, id: 'closure-2' })]);
    expect((await command.step('VENUE_CLOSURE')).figures).toEqual([{ code: 'places.exposed', value: 2 }, { code: 'places.closed', value: 0 }]);
  });
  it('is overdue a minute after its time, without any news', async () => {
    await command.opened(1, NOW);
    command.clock.set(minute(30));
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'RUNNING' });
    command.clock.set(minute(31));
    expect(await command.step('VENUE_CLOSURE')).toMatchObject({ state: 'OVERDUE' });
  });
});

describe('A false alarm', () => {
  it('leaves what was undone as history', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [], [placeItem(), placeItem({ id: 'closure-2' })]);
    await command.withdrawn(1, minute(4));
    await command.told('logistics', [], [placeItem({ version: 2, state: 'UNDONE', causeIds: [] }), placeItem({ id: 'closure-2', version: 2, state: 'OFFERED' })]);
    expect(await command.current()).toMatchObject({ kinds: [{ activeCount: 0, offeredCount: 1, undoneCount: 1 }] });
    expect((await lines()).slice(0, 2).sort()).toEqual(['Closed places: 1 offered for undoing', 'Closed places: 1 undone']);
  });
});

describe('Whoever may see only some colleges', () => {
  it('sees no item of a person', async () => {
    await command.opened(1, NOW);
    await command.told('health', [], [placeItem({ kind: 'PERSON', personId: causeId(900) }), placeItem()]);
    const asker = command.as('health-admin', { scope: [causeId(901)] });
    expect((await command.ask('{ currentIncident { items { nodes { kind } } } }', {}, asker)).currentIncident.items.nodes).toEqual([{ kind: 'PLACE' }]);
    expect((await command.ask('{ currentIncident { items { totalCount } } }')).currentIncident.items.totalCount).toBe(2);
  });
});
