import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sdls } from '../testing/departments.ts';
import { compose, CompositionRefused } from './compose.ts';
import { readSupergraph } from './supergraph.ts';

describe('The departments’ schemas', () => {
  it('become one, which clients see without machinery', () => {
    const { api } = compose(sdls);
    expect(api).not.toMatch(/join__|link__|requiresScopes|@key/);
    expect(Object.keys(buildSchema(api).getType('Person')?.toConfig() ?? {})).toContain('fields');
    expect(api).toMatch(/enum ProblemCode \{\s+NOT_FOUND\s+TUBE_SEALED\s+NAME_EMPTY\s+\}/);
  });

  it('give the same whatever their order', () => {
    expect(compose(sdls.toReversed())).toEqual(compose(sdls));
  });

  it('that contradict each other are refused, with every reason', () => {
    const [personnel, health] = sdls;
    if (!personnel || !health) throw new Error('The departments of the tests are gone.');
    const bent = { ...health, sdl: health.sdl.replace('kind: Kind! @external', 'kind: Int @external') };
    expect(() => compose([personnel, bent])).toThrow(CompositionRefused);
    expect(() => compose([personnel, bent])).toThrow(/Person\.kind/);
  });

  it('say what each field demands', () => {
    const { scopes } = readSupergraph(compose(sdls).supergraph);
    expect(scopes.get('Person.healthState')).toEqual([['health.state.read']]);
    expect(scopes.get('Mutation.sealTube')).toEqual([['health.tube.seal']]);
    expect(scopes.has('Person.name')).toBe(false);
  });
});
