import { Kind, type DirectiveNode, type DocumentNode } from 'graphql';

/** Alternatives of permissions that must be held together: `[['a', 'b'], ['c']]` is (a and b) or c. */
export type Scopes = readonly (readonly string[])[];

/** What a type (`HealthState`) or field (`Person.healthState`) demands, by its coordinate; absent means nothing. */
export type RequiredScopes = ReadonlyMap<string, Scopes>;

/** Reads every `@requiresScopes` of a supergraph. */
export function requiredScopes(supergraph: DocumentNode): RequiredScopes {
  const found = new Map<string, Scopes>();
  const note = (coordinate: string, directives: readonly DirectiveNode[] | undefined) => {
    const scopes = scopesOf(directives);
    if (scopes) found.set(coordinate, scopes);
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    note(definition.name.value, definition.directives);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) note(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return found;
}

function scopesOf(directives: readonly DirectiveNode[] = []): Scopes | null {
  const value = directives.find(directive => directive.name.value === 'requiresScopes')?.arguments?.find(argument => argument.name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return null;
  return value.values.map(all => (all.kind === Kind.LIST ? all.values.flatMap(scope => (scope.kind === Kind.STRING ? [scope.value] : [])) : []));
}
