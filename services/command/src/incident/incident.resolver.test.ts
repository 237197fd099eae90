import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { causeId, minute, NOW, openCommand, placeItem } from '../command.testing.ts';

const command = await openCommand();
afterAll(() => command.close());
beforeEach(() => command.reset());

describe('An incident', () => {
  it('is null when none runs, and when there is none with an id', async () => {
    expect(await command.ask(`{ currentIncident { id } one: incident(id: "nonsense") { id } other: incident(id: "${causeId(1)}") { id } }`)).toEqual({ currentIncident: null, one: null, other: null });
  });
  it('is found by its id and by what another department refers to, with the plan it opened on', async () => {
    await command.opened(1, NOW);
    const { id } = await command.current();
    expect(await command.ask('query ($id: ID!, $of: [_Any!]!) { incident(id: $id) { number plan { version } } _entities(representations: $of) { ... on Incident { number } } }', { id, of: [{ __typename: 'Incident', id }] }))
      .toEqual({ incident: { number: '2022-001', plan: { version: 1 } }, _entities: [{ number: '2022-001' }] });
  });
  it('is listed by status, page by page, the newest first', async () => {
    for (const number of [1, 2, 3]) {
      command.clock.set(minute(number * 10));
      await command.opened(number, minute(number * 10));
      await command.withdrawn(number, minute(number * 10 + 1));
      await command.mutate('standDown', { incidentId: (await command.current()).id, reason: '结果已更正' }, 'incident { id }');
    }
    const page = async (after: string | null) => (await command.ask('query ($after: String) { incidents(first: 2, after: $after, filter: { status: STOOD_DOWN }) { nodes { number } pageInfo { endCursor hasNextPage } totalCount } }', { after })).incidents;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ number: '2022-003' }, { number: '2022-002' }], totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ number: '2022-001' }], pageInfo: { hasNextPage: false } });
    expect((await command.ask('{ incidents(filter: { status: OPEN }) { nodes { number } } }')).incidents.nodes).toEqual([]);
  });
});

describe('What an incident touches', () => {
  it('is listed by kind and state, page by page', async () => {
    await command.opened(1, NOW);
    await command.told('logistics', [], Array.from({ length: 5 }, (_, at) => placeItem({ id: `closure-${at}`, at: minute(at), placeCode: `C0${at}`, state: at === 4 ? 'DONE' : 'ACTIVE' })));
    await command.told('personnel', [], [placeItem({ kind: 'POST', id: 'post' })]);
    const page = async (after: string | null) =>
      (await command.ask('query ($after: String) { currentIncident { items(first: 3, after: $after, filter: { kind: "PLACE", state: ACTIVE }) { nodes { place { code } } pageInfo { endCursor } totalCount } } }', { after })).currentIncident.items;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ place: { code: 'C03' } }, { place: { code: 'C02' } }, { place: { code: 'C01' } }], totalCount: 4 });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ place: { code: 'C00' } }] });
  });
  it('is counted from an index, however much it is', async () => {
    await command.opened(1, NOW);
    const { id } = await command.current();
    expect(await command.statements(() => command.ask('query ($id: ID!) { incident(id: $id) { kinds { kind activeCount } } }', { id }))).toHaveLength(2);
  });
});

describe('incidentChanged', () => {
  const LISTEN = 'subscription ($id: ID) { incidentChanged(incidentId: $id) { at incident { number openCaseCount } } }';

  it('answers only the incident asked for, as it is by then', async () => {
    await command.opened(1, NOW);
    const { id } = await command.current();
    await command.openLive();
    const [own, other] = await Promise.all([command.officer.listen(LISTEN, { id }), command.officer.listen(LISTEN, { id: causeId(9) })]);
    const news = [own.next(), other.next()];
    await command.opened(2, minute(1));
    await command.tellLive();
    expect((await news[0]!).value.data).toEqual({ incidentChanged: { at: expect.any(String), incident: { number: '2022-001', openCaseCount: 2 } } });
    await other.return?.();
    expect(await news[1]).toMatchObject({ done: true });
    await own.return?.();
  });
});
