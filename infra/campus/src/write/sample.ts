import pg from 'pg';
import { generateCampus, type Campus, type CampusOptions } from '../campus.ts';
import { fill, type Filling } from './copy.ts';
import { fillings, type SampleService } from './fillings/index.ts';

export interface SampleOptions extends CampusOptions {
  /** The administrator's address of the database that holds the services' schemas; a function where each has a database of its own. */
  databaseUrl: string | ((service: SampleService) => string);
  /** Told what is being written, in a sentence. */
  onProgress?: (line: string) => void;
}
export interface SampleReport { people: number; places: number; units: number; milliseconds: number }

/** Thrown when a database holds something that is not this sample campus; nothing was written. */
export class NotEmpty extends Error {
  constructor(service: string, table: string) {
    super(`The ${table} table of ${service} holds other data already. Write the sample campus into an empty database, or choose another data folder.`);
  }
}

/**
 * Writes the sample campus into the services' empty tables, one transaction each, health's copy of the people included.
 * Run again after it was interrupted, it writes the services that are missing.
 */
export async function writeSampleCampus({ databaseUrl, onProgress = () => undefined, ...options }: SampleOptions): Promise<SampleReport> {
  const started = performance.now();
  const campus = generateCampus(options);
  const byService = (Object.entries(fillings(campus)) as [SampleService, Filling[]][]).filter(([, tables]) => tables.length > 0);
  const urlOf = typeof databaseUrl === 'string' ? () => databaseUrl : databaseUrl;
  const missing: typeof byService = [];
  for (const [service, tables] of byService)
    if (await connected(urlOf(service), service, client => isMissing(client, service, tables[0]!))) missing.push([service, tables]);
  for (const [service, tables] of missing) await connected(urlOf(service), service, client => writeService(client, service, tables, campus, onProgress));
  return { people: campus.people.length, places: campus.plan.places.length, units: campus.organisation.units.length, milliseconds: Math.round(performance.now() - started) };
}

/** False when the service holds this campus already: the first row of its first table is there. */
async function isMissing(client: pg.Client, service: string, { table, columns, rows }: Filling): Promise<boolean> {
  const [row] = rows;
  const first = row![columns.indexOf('id')];
  const { rows: found } = await client.query<{ holds: boolean; sample: boolean }>(`select exists (select from ${table}) as holds, exists (select from ${table} where id = $1) as sample`, [first]);
  if (found[0]!.holds && !found[0]!.sample) throw new NotEmpty(service, table);
  return !found[0]!.holds;
}

async function writeService(client: pg.Client, service: SampleService, tables: readonly Filling[], { size, seed }: Campus, onProgress: (line: string) => void): Promise<void> {
  await client.query('begin');
  for (const filling of tables) {
    onProgress(`Writing the sample campus into ${service}.${filling.table}.`);
    await fill(client, filling);
  }
  await client.query(`insert into audit_entry (actor, action, entity, entity_id, detail) values ('system:sample-campus', 'campus.written', 'Campus', $1, $2)`, [seed, { size }]);
  await client.query('commit');
  await client.query(`analyze ${tables.map(({ table }) => table).join(', ')}`);
}

/** A connection that owns the service's schema. */
async function connected<T>(url: string, service: SampleService, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set role ${service}_owner; set search_path = ${service}`);
    return await work(client);
  } finally {
    await client.end();
  }
}
