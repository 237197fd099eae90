import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, parse, printSchema } from 'graphql';

/** What one department puts into the graph: its printed schema, with federation directives. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** The departments' schemas as one: `supergraph` for the planner, `api` as clients see it, without federation machinery. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
}

/** The departments' schemas contradict each other; `problems` has one sentence for each contradiction. */
export class CompositionRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The departments' schemas do not fit together:\n${problems.map(problem => `  - ${problem}`).join('\n')}`);
  }
}

/** Joins the departments' schemas, in the order of their names so that the result does not depend on who asks. */
export function compose(subgraphs: readonly SubgraphSdl[]): Composition {
  const services = subgraphs.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) throw new CompositionRefused(result.errors.map(error => error.message));
  return { supergraph: result.supergraphSdl, api: printSchema(buildASTSchema(result.publicDocumentNode)) };
}
