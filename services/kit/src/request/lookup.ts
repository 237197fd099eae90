import type { Kysely } from 'kysely';
import { lineOf, type Question } from '../database/line.ts';
import { compiling, type Build, type Filling } from '../database/statement.ts';
import { align, batch, type Batch } from './loaders.ts';

/**
 * A {@link Batch} of rows by a key that an index finds. Nothing but the keys and the asker's row scope decides what is found, so that all requests of one moment
 * ask in one statement; rows are not to be changed.
 * @param build selects the rows of any number of keys (`id = any(${keys}::uuid[])`).
 */
export function lookup<Tables, Row>(build: Build<Tables, [keys: readonly string[]], Row>, keyOf: (row: Row) => string): Batch<string, Row, Tables> {
  const fill = compiling(build);
  let question: Question<readonly string[], Row, (Row | null)[]> | null = null;
  return batch(async (keys, { db }) => {
    const line = lineOf(db);
    return line ? line.ask((question ??= questionOf(fill, keyOf, db)), keys) : align(keys, (await db.executeQuery(fill(db, [keys]))).rows, keyOf);
  });
}

function questionOf<Tables, Row>(fill: Filling<Tables, [readonly string[]], Row>, keyOf: (row: Row) => string, db: Kysely<Tables>): Question<readonly string[], Row, (Row | null)[]> {
  const { sql } = fill(db, [[]]);
  return {
    key: '',
    text: sql,
    values: asks => fill(db, [[...new Set(asks.flat())]]).parameters,
    answers(rows, asks) {
      const byKey = new Map(rows.map(row => [keyOf(row), row]));
      return asks.map(keys => keys.map(key => byKey.get(key) ?? null));
    },
  };
}
