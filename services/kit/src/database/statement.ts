import type { CompiledQuery, Kysely, QueryExecutorProvider } from 'kysely';
import { lineOf } from './line.ts';

/** Stands for a parameter while its statement is built. */
class Hole {
  constructor(readonly index: number) {}
}

/**
 * A statement whose text never depends on its parameters: built and compiled once a process, afterwards only filled. Building took longer than
 * sending. Outside transactions it travels with others ({@link Line}), so it must be quick: few rows, found by an index. Give lists as one array parameter (`id = any(${ids}::uuid[])`) and do not look at the parameters in `build`, which sees placeholders.
 */
export function statement<Tables, Given extends readonly unknown[], Row>(build: (db: Kysely<Tables>, ...given: Given) => { compile(on: QueryExecutorProvider): CompiledQuery<Row> }) {
  let compiled: CompiledQuery<Row> | null = null;
  return async (db: Kysely<Tables>, ...given: Given): Promise<Row[]> => {
    compiled ??= build(db, ...(given.map((_, index) => new Hole(index)) as readonly unknown[] as Given)).compile(db);
    const parameters = compiled.parameters.map(parameter => (parameter instanceof Hole ? given[parameter.index] : parameter));
    const line = lineOf(db);
    return line ? line.read<Row>(compiled.sql, parameters) : (await db.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}
