import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** Fetches the values of many keys in one statement, aligned with the keys; null where there is none. */
export interface Batch<Key, Value, Tables = unknown> {
  readonly fetch: (keys: readonly Key[], context: Context<Tables>) => Promise<readonly (Value | null)[]>;
}

/** Declares a batch once; `context.load(batch, key)` then joins the loads of one tick. Keys are strings or numbers. */
export const batch = <Key, Value, Tables = unknown>(fetch: Batch<Key, Value, Tables>['fetch']): Batch<Key, Value, Tables> => ({ fetch });

/** Puts rows into the order of the keys; null for a key without a row. */
export function align<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map(row => [keyOf(row), row]));
  return keys.map(key => byKey.get(key) ?? null);
}

/** Like {@link align} for one-to-many: the rows of each key, empty where there are none. */
export function group<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map(key => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map(key => byKey.get(key)!);
}

type AnyLoader = DataLoader<unknown, unknown>;
const MOST_KEYS = 1_000;

/** One loader for each batch and request; a mutation empties them, or it would answer with what was before. */
export class Loaders {
  private readonly loaders = new Map<object, AnyLoader>();

  load<Key, Value, Tables>(declared: Batch<Key, Value, Tables>, key: Key, context: Context<Tables>): Promise<Value | null> {
    let loader = this.loaders.get(declared) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(keys => declared.fetch(keys, context), { maxBatchSize: MOST_KEYS });
      this.loaders.set(declared, loader as AnyLoader);
    }
    return loader.load(key);
  }

  clear(): void {
    this.loaders.clear();
  }
}
