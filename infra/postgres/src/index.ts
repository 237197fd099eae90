export { freePort, probe } from './free-port.ts';
export { keepPostgres, type KeptPostgres } from './keep.ts';
export { PostgresProblem, type PostgresProblemCode } from './problem.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './start.ts';
