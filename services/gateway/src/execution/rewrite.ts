import type { FetchRewrite } from './plan.ts';
import { isJson, type Json } from './json.ts';

type Segment = string | ReadonlySet<string>;

/** Compiles the renamings that a plan asks for where two departments' names or types would collide; null when there are none. */
export function rewriter(rewrites: readonly FetchRewrite[] | undefined, concrete: (type: string) => readonly string[]): ((value: unknown) => void) | null {
  if (!rewrites?.length) return null;
  const all = rewrites.map(rewrite => compiled(rewrite, concrete));
  return value => {
    for (const apply of all) apply(value);
  };
}

function compiled(rewrite: FetchRewrite, concrete: (type: string) => readonly string[]): (value: unknown) => void {
  const { path, change } = parts(rewrite);
  const segments = path.map((segment): Segment => ('Key' in segment ? segment.Key : new Set(segment.TypenameEquals.flatMap(concrete))));
  const last = segments.pop();
  if (typeof last !== 'string') throw new Error('The plan rewrites something without a name.');
  return value => descend(value, segments, 0, object => change(object, last));
}

function parts(rewrite: FetchRewrite) {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return { path, change: (object: Json, key: string) => rename(object, key, renameKeyTo) };
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return { path, change: (object: Json, key: string) => void (object[key] = setValueTo) };
}

function rename(object: Json, from: string, to: string): void {
  if (!(from in object)) return;
  object[to] = object[from];
  delete object[from];
}

function descend(value: unknown, path: readonly Segment[], depth: number, visit: (object: Json) => void): void {
  if (Array.isArray(value)) return value.forEach(item => descend(item, path, depth, visit));
  if (!isJson(value)) return;
  const segment = path[depth];
  if (segment === undefined) visit(value);
  else if (typeof segment === 'string') descend(value[segment], path, depth + 1, visit);
  else if (typeof value['__typename'] !== 'string' || segment.has(value['__typename'])) descend(value, path, depth + 1, visit);
}
