import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import { requiredScopes, type RequiredScopes } from './scopes.ts';

/** What the gateway knows of the graph: the supergraph text for the planner, the schema as clients see it, and what each field demands. */
export interface Supergraph {
  readonly sdl: string;
  readonly api: GraphQLSchema;
  readonly scopes: RequiredScopes;
}

/** Reads a supergraph; schema and demands come from the same text, so they cannot disagree. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const api = buildASTSchema(transformSupergraphToPublicSchema(document), { assumeValidSDL: true });
  return { sdl, api, scopes: requiredScopes(document) };
}
