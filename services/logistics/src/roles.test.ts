import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { logistics } from './main.ts';
import { roles } from './roles.ts';

/** Who may do what: the regulation, operation by operation. */
const OFFICERS = ['logistics-admin', 'personnel-admin', 'health-admin', 'teaching-admin', 'employment-admin', 'command-admin'];
const READERS = [...OFFICERS, 'registrar', 'gates'];
const OWN = ['logistics-admin'];
const LEADERS = [...OWN, 'command-admin'];
const mutation = (field: string, input: string) => `mutation { ${field}(input: { ${input} }) { __typename } }`;
const MAY: Record<string, { roles: string[]; ask: string }> = {
  'Person.heldByLogistics': { roles: ['privacy-admin'], ask: '{ _entities(representations: [{ __typename: "Person", id: "01930000-0000-7000-8000-000000000001" }]) { ... on Person { heldByLogistics(purpose: "none of mine") { department } } } }' },
  place: { roles: READERS, ask: '{ place(id: "x") { id } }' },
  placeByCode: { roles: READERS, ask: '{ placeByCode(code: "x") { id } }' },
  places: { roles: READERS, ask: '{ places { nodes { id } } }' },
  registerPlace: { roles: ['logistics-admin'], ask: 'mutation { registerPlace(input: { code: "", name: "", kind: ROOM }) { __typename } }' },
  confirmPlace: { roles: ['logistics-admin'], ask: 'mutation { confirmPlace(input: { id: "x", name: "x", use: OTHER, capacity: 1 }) { __typename } }' },
  movePlace: { roles: ['logistics-admin'], ask: 'mutation { movePlace(input: { id: "x" }) { __typename } }' },
  renamePlace: { roles: ['logistics-admin'], ask: 'mutation { renamePlace(input: { id: "x", name: "x" }) { __typename } }' },
  resizePlace: { roles: ['logistics-admin'], ask: 'mutation { resizePlace(input: { id: "x", capacity: 1 }) { __typename } }' },
  closePlace: { roles: OWN, ask: mutation('closePlace', 'placeId: "x", reason: ""') },
  reopenPlace: { roles: OWN, ask: mutation('reopenPlace', 'closureId: "x"') },
  closure: { roles: READERS, ask: '{ closure(id: "x") { id } }' },
  closures: { roles: READERS, ask: '{ closures { nodes { id } } }' },
  closuresChanged: { roles: READERS, ask: 'subscription { closuresChanged { id } }' },
  closureSummary: { roles: LEADERS, ask: '{ closureSummary { closedCount } }' },
  disinfection: { roles: LEADERS, ask: '{ disinfection(id: "x") { id } }' },
  disinfections: { roles: LEADERS, ask: '{ disinfections { nodes { id } } }' },
  disinfectionsChanged: { roles: LEADERS, ask: 'subscription { disinfectionsChanged { id } }' },
  startDisinfection: { roles: OWN, ask: mutation('startDisinfection', 'id: "x"') },
  finishDisinfection: { roles: OWN, ask: mutation('finishDisinfection', 'id: "x", agent: "", concentration: 0, contactMinutes: 0, ventilationMinutes: 0, workers: ""') },
  checkDisinfection: { roles: OWN, ask: mutation('checkDisinfection', 'id: "x", isAccepted: true') },
  stockItem: { roles: LEADERS, ask: '{ stockItem(id: "x") { id } }' },
  stockItems: { roles: LEADERS, ask: '{ stockItems { id } }' },
  stockMovements: { roles: LEADERS, ask: '{ stockMovements { nodes { id } } }' },
  stockChanged: { roles: LEADERS, ask: 'subscription { stockChanged { id } }' },
  stores: { roles: LEADERS, ask: '{ stores { id } }' },
  openStore: { roles: OWN, ask: mutation('openStore', 'placeId: "x"') },
  receiveGoods: { roles: OWN, ask: mutation('receiveGoods', 'storeId: "x", lines: []') },
  countStock: { roles: OWN, ask: mutation('countStock', 'storeId: "x", itemId: "x", counted: 0') },
  dispatches: { roles: LEADERS, ask: '{ dispatches { nodes { id } } }' },
  dispatchesChanged: { roles: LEADERS, ask: 'subscription { dispatchesChanged { id } }' },
  dispatch: { roles: OWN, ask: mutation('dispatch', 'storeId: "x", placeCode: "x", lines: []') },
  sendDispatches: { roles: OWN, ask: mutation('sendDispatches', 'ids: []') },
  deliverDispatches: { roles: OWN, ask: mutation('deliverDispatches', 'ids: []') },
  recallDispatches: { roles: OWN, ask: mutation('recallDispatches', 'ids: []') },
};
const EVERYBODY = [...READERS, 'laboratory', 'privacy-admin'];

const world = await openWorld(logistics);
afterAll(() => world.close());

/** A subscription that is open answers with no error; it is closed at once. */
async function answer(role: string, ask: string): Promise<{ errors?: readonly { extensions?: object }[] }> {
  const asked = await world.as(role).listen(ask);
  if (!(Symbol.asyncIterator in asked)) return asked;
  await asked.return?.();
  return {};
}

describe('The regulation', () => {
  it('speaks of every operation and every role', () => {
    const { schema } = world.runtime;
    const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(type => Object.keys(type?.getFields() ?? {}));
    expect([...operations.filter(name => !name.startsWith('_')), 'Person.heldByLogistics'].sort()).toEqual(Object.keys(MAY).sort());
    expect(Object.keys(roles).sort()).toEqual([...EVERYBODY].sort());
  });
});

describe.each(Object.entries(MAY))('%s', (_operation, { roles: allowed, ask }) => {
  it.each(EVERYBODY)(`is open to %s only if the regulation says so`, async role => {
    const { errors } = await answer(role, ask);
    if (allowed.includes(role)) expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
