import type { RequiresSelection } from './plan.ts';
import { isJson, type Json } from './json.ts';

export type Represent = (entity: Json) => Json | null;

/** Compiles what another department needs to recognise an entity; null for an object from which it cannot be told. */
export function representation(selections: readonly RequiresSelection[], concrete: (type: string) => readonly string[]): Represent {
  const writers = selections.map(selection => writer(selection, concrete));
  return entity => {
    const found: Json = {};
    for (const write of writers) write(entity, found);
    for (const key in found) if (key !== '__typename') return found;
    return null;
  };
}

function writer(selection: RequiresSelection, concrete: (type: string) => readonly string[]): (entity: Json, into: Json) => void {
  if (selection.kind === 'FragmentSpread') throw new Error(`The plan names a fragment (${selection.value}) in what an entity needs.`);
  if (selection.kind === 'InlineFragment') {
    const types = new Set(concrete(selection.typeCondition));
    const writers = selection.selections.map(inner => writer(inner, concrete));
    return (entity, into) => {
      if (typeof entity['__typename'] === 'string' && types.has(entity['__typename'])) for (const write of writers) write(entity, into);
    };
  }
  const { name } = selection;
  const key = selection.alias ?? name;
  const nested = selection.selections ? representation(selection.selections, concrete) : null;
  return (entity, into) => {
    const value = entity[name] === undefined ? entity[key] : entity[name];
    if (value === null || value === undefined) return;
    into[key] = nested ? each(value, nested) : value;
  };
}

const each = (value: unknown, represent: Represent): unknown =>
  Array.isArray(value) ? value.map(item => each(item, represent)) : isJson(value) ? represent(value) : value;
