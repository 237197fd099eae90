export { PostgresProblem, type PostgresProblemCode } from './problem.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './start.ts';
