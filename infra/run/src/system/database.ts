import { migrateIdentity } from '@campus/identity';
import { migrations as gatewaySteps } from '@campus/gateway';
import { migrate, prepareBus, provision, provisionReader, serviceUrl } from '@campus/kit';
import { keepPostgres } from '@campus/postgres';
import pg from 'pg';
import { RunProblem } from '../problem.ts';
import { departments } from './departments.ts';
import type { SystemOptions } from './options.ts';

/** The admin address of the database, and what ends it if it is ours. */
export interface OpenDatabase {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** The database of the settings, or the embedded one, which is started again when it ends by itself. */
export async function openDatabase({ databaseUrl, databaseSettings, dataDir, onProgress, onTrouble }: SystemOptions): Promise<OpenDatabase> {
  if (databaseUrl) {
    await reach(databaseUrl);
    return { adminUrl: databaseUrl, stop: async () => undefined };
  }
  const postgres = await keepPostgres({ dataDir, settings: databaseSettings, onProgress }, onTrouble ?? (() => undefined));
  return { adminUrl: postgres.url, stop: () => postgres.stop() };
}

async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new RunProblem(`The database ${pathname.slice(1)} at ${host} does not let us in (${cause instanceof Error ? cause.message : cause}): start it, or correct DATABASE_URL.`, cause);
  }
}

/** Gives every service its roles and its schema, brought up to date, and the events between them their queues. */
export async function prepareDatabase(adminUrl: string, secret: string): Promise<void> {
  const names = departments.map(({ name }) => name);
  await provision(adminUrl, [...names, 'identity', 'gateway'], secret);
  await provisionReader(adminUrl, names, secret);
  const migrationUrl = (service: string) => serviceUrl(adminUrl, service, 'migrate', secret);
  await Promise.all([
    ...departments.map(({ name, migrations }) => migrate(name, migrationUrl(name), migrations)),
    migrate('gateway', migrationUrl('gateway'), gatewaySteps),
    migrateIdentity(migrationUrl('identity')),
  ]);
  await prepareBus(adminUrl, departments);
}
