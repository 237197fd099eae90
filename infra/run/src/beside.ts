import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startPostgres } from '@campus/postgres';
import pg from 'pg';
import { RunProblem } from './problem.ts';
import { installationSecret } from './system/secret.ts';

/** Where a command finds the database: the settings that `npm start` was given. */
export interface Place {
  readonly dataDir: string;
  /** Admin address of a PostgreSQL that replaces the embedded one. */
  readonly databaseUrl?: string;
}

export interface Reached {
  readonly adminUrl: string;
  readonly secret: string;
}

/** Where the embedded server says it listens, and the line of that file which holds the port. */
const LOCK = 'postmaster.pid';
const PORT_LINE = 3;

/** Works on the database of CampusLoop, whether it runs just now or not; what was stopped before is stopped after. */
export async function beside<T>({ dataDir, databaseUrl }: Place, work: (reached: Reached) => Promise<T>): Promise<T> {
  if (!existsSync(path.join(dataDir, 'secrets', 'installation'))) throw new RunProblem(`CampusLoop was never started with the data folder ${dataDir}: run npm start first, or set DATA_DIR to the folder it was started with.`);
  const secret = await installationSecret(dataDir);
  if (databaseUrl) return work({ adminUrl: databaseUrl, secret });

  const running = await runningServer(dataDir);
  if (running) return work({ adminUrl: running, secret });
  const postgres = await startPostgres({ dataDir });
  try {
    return await work({ adminUrl: postgres.url, secret });
  } finally {
    await postgres.stop();
  }
}

/** The address of the embedded server if one answers there. */
async function runningServer(dataDir: string): Promise<string | null> {
  const lock = path.join(dataDir, 'postgres', LOCK);
  if (!existsSync(lock)) return null;
  const port = (await readFile(lock, 'utf8')).split('\n')[PORT_LINE]?.trim();
  const password = (await readFile(path.join(dataDir, 'secrets', 'postgres'), 'utf8')).trim();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return (await answers(url)) ? url : null;
}

/** A server that is gone leaves its lock behind; one that starts or ends refuses for a moment and is waited for by whoever starts it. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && (problem.code === 'ECONNREFUSED' || problem.code === '57P03')) return false;
    throw problem;
  }
  await client.end();
  return true;
}
