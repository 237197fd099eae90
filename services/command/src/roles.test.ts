import { openWorld } from '@campus/kit/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from './main.ts';
import { roles } from './roles.ts';

/** Who may do what: the regulation, operation by operation. */
const OFFICERS = ['command-admin'];
const READERS = [...OFFICERS, 'command-admin'];
const MAY: Record<string, { roles: string[]; ask: string }> = {
  commandMatter: { roles: READERS, ask: '{ commandMatter(id: "x") { id } }' },
  commandMatters: { roles: READERS, ask: '{ commandMatters { nodes { id } } }' },
  recordCommandMatter: { roles: OFFICERS, ask: 'mutation { recordCommandMatter(input: { title: "" }) { __typename } }' },
};
const OTHERS = ['personnel-admin', 'health-admin', 'logistics-admin', 'teaching-admin', 'employment-admin', 'registrar', 'laboratory', 'gates'];
const EVERYBODY = [...new Set([...READERS, ...OTHERS])];

const world = await openWorld(command);
afterAll(() => world.close());

describe('The regulation', () => {
  it('speaks of every operation and every role', () => {
    const { schema } = world.runtime;
    const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(type => Object.keys(type?.getFields() ?? {}));
    expect(operations.filter(name => !name.startsWith('_')).sort()).toEqual(Object.keys(MAY).sort());
    expect(Object.keys(roles).sort()).toEqual([...new Set(READERS)].sort());
  });
});

describe.each(Object.entries(MAY))('%s', (_operation, { roles: allowed, ask }) => {
  it.each(EVERYBODY)('is open to %s only if the regulation says so', async role => {
    const { errors } = await world.as(role).run(ask);
    if (allowed.includes(role)) expect(errors).toBeUndefined();
    else expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
