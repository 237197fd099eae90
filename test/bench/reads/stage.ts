import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@campus/postgres';
import pg from 'pg';

/** A database of its own for the bench, with the counters of pg_stat_statements. */
export interface Stage { databaseUrl: string; dataDir: string; client: pg.Client; strike(): Promise<void> }

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'campusloop-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'database'), settings: { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track_utility': 'off' } });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('create extension pg_stat_statements');
  return {
    databaseUrl: postgres.url,
    dataDir: join(folder, 'system'),
    client,
    async strike() {
      await client.end();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sets up what the contestants other than CampusLoop see, once its tables are there. */
export async function setViews(client: pg.Client): Promise<void> {
  const statements = await readFile(new URL('stage.sql', import.meta.url), 'utf8');
  for (const statement of statements.split(/;\n/).filter(text => text.trim())) await client.query(statement);
}
