import { isAbstractType, isInterfaceType, isObjectType, getNamedType, type GraphQLCompositeType, type SelectionSetNode } from 'graphql';
import type { RequiredScopes, Scopes } from '../composition/scopes.ts';
import { fieldsOf, selectionsUnder, type Reading } from '../execution/selection.ts';
import { compositeUnder } from '../execution/projection.ts';

/** A field of an operation that not everybody may read, and which permissions open it. */
export interface Demand {
  readonly field: string;
  readonly scopes: Scopes;
}

/** Every demand of a selection; a field of an interface demands what any type behind the interface demands for it. */
export function demandsOf(root: GraphQLCompositeType, selections: SelectionSetNode, reading: Reading, required: RequiredScopes): Demand[] {
  const found = new Map<string, Demand>();
  const visited = new Map<string, Set<SelectionSetNode>>();
  const note = (field: string, coordinate: string) => {
    const scopes = required.get(coordinate);
    if (scopes) found.set(`${field} ${coordinate}`, { field, scopes });
  };
  const visit = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): void => {
    const fresh = sets.filter(set => firstVisit(visited, type.name, set));
    if (!fresh.length) return;
    const possible = isAbstractType(type) ? reading.schema.getPossibleTypes(type) : [];
    for (const member of possible) visit(member, fresh);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const nodes of fieldsOf(type, fresh, reading).values()) {
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      if (!field) continue;
      const coordinate = `${type.name}.${field.name}`;
      note(coordinate, coordinate);
      note(coordinate, getNamedType(field.type).name);
      const under = compositeUnder(field.type);
      if (under) visit(under, selectionsUnder(nodes));
    }
  };
  visit(root, [selections]);
  return [...found.values()];
}

function firstVisit(visited: Map<string, Set<SelectionSetNode>>, type: string, set: SelectionSetNode): boolean {
  const sets = visited.get(type) ?? new Set();
  if (sets.has(set)) return false;
  visited.set(type, sets.add(set));
  return true;
}
