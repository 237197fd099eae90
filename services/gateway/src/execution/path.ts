import type { FlattenNode } from './plan.ts';
import { isJson, type Json } from './json.ts';

export type Place = readonly (string | number)[];

/** One step down an answer: into a field, or only on if the object is of one of these types. Lists are walked through by themselves. */
type Segment = string | ReadonlySet<string>;
export type Path = readonly Segment[];

/** Reads a plan's path; `concrete` gives the object types behind an interface or union. */
export function pathOf(segments: FlattenNode['path'], concrete: (type: string) => readonly string[]): Path {
  return segments.flatMap((segment): Segment[] => {
    if (segment === '@') return [];
    return 'Field' in segment ? [segment.Field] : [new Set(segment.TypeCondition.flatMap(concrete))];
  });
}

/** Every object at the end of a path, in the order of the answer. */
export function objectsAt(root: Json, path: Path): Json[] {
  const found: Json[] = [];
  walk(root, path, 0, object => void found.push(object));
  return found;
}

/** Where the objects of {@link objectsAt} lie; walked again only when an error must say so. */
export function placesAt(root: Json, path: Path): Place[] {
  const found: Place[] = [];
  walk(root, path, 0, (_, place) => void found.push([...place]), []);
  return found;
}

function walk(value: unknown, path: Path, depth: number, visit: (object: Json, place: Place) => void, place: (string | number)[] = NOWHERE): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) step(value[index], path, depth, visit, place, index);
    return;
  }
  if (!isJson(value)) return;
  const segment = path[depth];
  if (segment === undefined) visit(value, place);
  else if (typeof segment === 'string') step(value[segment], path, depth + 1, visit, place, segment);
  else if (typeof value['__typename'] !== 'string' || segment.has(value['__typename'])) walk(value, path, depth + 1, visit, place);
}

function step(value: unknown, path: Path, depth: number, visit: (object: Json, place: Place) => void, place: (string | number)[], name: string | number): void {
  if (place === NOWHERE) return walk(value, path, depth, visit, place);
  place.push(name);
  walk(value, path, depth, visit, place);
  place.pop();
}

const NOWHERE: (string | number)[] = [];
