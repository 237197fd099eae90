import { buildSchema, execute, NoUnusedVariablesRule, parse, specifiedRules, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSupergraph } from '../composition/supergraph.ts';
import { operationOf } from '../documents/operation.ts';
import { nobody } from '../permissions/actors.ts';
import { departments } from '../testing/departments.ts';
import { api, supergraph } from '../testing/gateway.ts';
import { oneSchema } from '../testing/one-schema.ts';
import { numbersFrom, randomOperation } from '../testing/random-operation.ts';
import { createEngine } from './engine.ts';

const OPERATIONS = 400;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] }[];
}

const facts = ({ data, errors = [] }: Answered): object => ({ data: JSON.parse(JSON.stringify(data)) as unknown, places: errors.map(error => error.path?.join('.')).toSorted() });

describe('The gateway over departments', () => {
  it('answers any query as one schema without federation would: the same data, errors at the same places', async () => {
    const graph = readSupergraph(supergraph);
    const engine = createEngine(graph, { subgraphs: new Map(Object.entries(departments().subgraphs)), log: silent, observe() {} });
    const one = oneSchema(api);
    const random = numbersFrom(20_260_301);
    const rules = specifiedRules.filter(rule => rule !== NoUnusedVariablesRule);
    let compared = 0;
    let failed = 0;
    for (let count = 0; count < OPERATIONS; count++) {
      const text = randomOperation(buildSchema(api), random);
      const document = parse(text);
      if (validate(graph.api, document, rules).length) continue;
      const variables = { a: random() < 0.5, b: random() < 0.5 };
      const operation = operationOf(document, document.definitions[0] as OperationDefinitionNode, graph);
      const ours = await engine.execute(operation.shape(variables), variables, { actor: nobody, requestId: 'x' });
      const theirs = await execute({ schema: one, document, variableValues: variables });
      expect({ text, ...facts(ours) }).toEqual({ text, ...facts(theirs) });
      compared += 1;
      failed += theirs.errors ? 1 : 0;
    }
    expect(compared).toBeGreaterThan(OPERATIONS / 2);
    expect(failed).toBeGreaterThan(5);
  });
});
