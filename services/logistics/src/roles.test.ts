import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { logistics } from './main.ts';
import { roles } from './roles.ts';

/** Who may do what: the regulation, operation by operation. */
const OFFICERS = ['logistics-admin', 'personnel-admin', 'health-admin', 'teaching-admin', 'employment-admin', 'command-admin'];
const READERS = [...OFFICERS, 'registrar', 'gates'];
const MAY: Record<string, { roles: string[]; ask: string }> = {
  place: { roles: READERS, ask: '{ place(id: "x") { id } }' },
  placeByCode: { roles: READERS, ask: '{ placeByCode(code: "x") { id } }' },
  places: { roles: READERS, ask: '{ places { nodes { id } } }' },
  registerPlace: { roles: ['logistics-admin'], ask: 'mutation { registerPlace(input: { code: "", name: "", kind: ROOM }) { __typename } }' },
  confirmPlace: { roles: ['logistics-admin'], ask: 'mutation { confirmPlace(input: { id: "x", name: "x", use: OTHER, capacity: 1 }) { __typename } }' },
  movePlace: { roles: ['logistics-admin'], ask: 'mutation { movePlace(input: { id: "x" }) { __typename } }' },
  renamePlace: { roles: ['logistics-admin'], ask: 'mutation { renamePlace(input: { id: "x", name: "x" }) { __typename } }' },
  resizePlace: { roles: ['logistics-admin'], ask: 'mutation { resizePlace(input: { id: "x", capacity: 1 }) { __typename } }' },
};
const EVERYBODY = [...READERS, 'laboratory'];

const world = await openWorld(logistics);
afterAll(() => world.close());

describe('The regulation', () => {
  it('speaks of every operation and every role', () => {
    const { schema } = world.runtime;
    const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(type => Object.keys(type?.getFields() ?? {}));
    expect(operations.filter(name => !name.startsWith('_')).sort()).toEqual(Object.keys(MAY).sort());
    expect(Object.keys(roles).sort()).toEqual([...EVERYBODY].sort());
  });
});

describe.each(Object.entries(MAY))('%s', (_operation, { roles: allowed, ask }) => {
  it.each(EVERYBODY)(`is open to %s only if the regulation says so`, async role => {
    const { errors } = await world.as(role).run(ask);
    if (allowed.includes(role)) expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
