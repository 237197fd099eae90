import type { CompiledQuery, Kysely, QueryExecutorProvider } from 'kysely';
import { lineOf, type Question } from './line.ts';

/** Stands for a parameter while its statement is built. */
class Hole {
  constructor(readonly index: number) {}
}

/** A statement as it is built, once. */
export type Build<Tables, Given extends readonly unknown[], Row> = (db: Kysely<Tables>, ...given: Given) => { compile(on: QueryExecutorProvider): CompiledQuery<Row> };

/** A built statement, to be filled. */
export type Filling<Tables, Given extends readonly unknown[], Row> = (db: Kysely<Tables>, given: Given) => CompiledQuery<Row>;

/** Builds a statement whose text never depends on its parameters and compiles it once a process: building took longer than sending. */
export function compiling<Tables, Given extends readonly unknown[], Row>(build: Build<Tables, Given, Row>): Filling<Tables, Given, Row> {
  let compiled: CompiledQuery<Row> | null = null;
  return (db, given) => {
    compiled ??= build(db, ...(given.map((_, index) => new Hole(index)) as readonly unknown[] as Given)).compile(db);
    return { ...compiled, parameters: compiled.parameters.map(parameter => (parameter instanceof Hole ? given[parameter.index] : parameter)) };
  };
}

/**
 * A read built once a process, afterwards only filled. Give lists as one array parameter (`id = any(${ids}::uuid[])`) and do not look at the parameters in
 * `build`, which sees placeholders. Outside transactions it travels by the line, and who asks the same at the same moment is given the same rows: they are not to
 * be changed, and it must be quick (few rows, found by an index) and write nothing.
 */
export function statement<Tables, Given extends readonly unknown[], Row>(build: Build<Tables, Given, Row>) {
  const fill = compiling(build);
  return async (db: Kysely<Tables>, ...given: Given): Promise<readonly Row[]> => {
    const filled = fill(db, given);
    const line = lineOf(db);
    return line ? line.ask(sameFor(filled), null) : (await db.executeQuery(filled)).rows;
  };
}

/** A compiled read that gives everybody who asks it the same rows. */
export const sameFor = <Row>({ sql, parameters }: CompiledQuery<Row>): Question<null, Row, readonly Row[]> => ({
  key: JSON.stringify(parameters),
  text: sql,
  values: () => parameters,
  answers: (rows, asks) => asks.map(() => rows),
});
