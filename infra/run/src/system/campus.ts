import { writeSampleCampus } from '@campus/campus';
import { createDemoAccounts, createFirstAdministrator, openDirectory, type Directory } from '@campus/identity';
import { createLog, serviceUrl } from '@campus/kit';
import pg from 'pg';
import type { Plan } from './options.ts';

/** What the database was begun with: decided by the first start and kept, so that a campus in use never gets invented people. */
export type Beginning = 'sample' | 'empty';

/** Who can sign in to a campus that began now. */
export interface Begun {
  readonly beginning: Beginning;
  /** Returned once, by the start that made it. */
  readonly administrator: { readonly login: string; readonly password: string } | null;
}

/** Begins a database that was never used with a sample campus or with nobody, and ends an interrupted beginning; leaves any other as it is. */
export async function beginCampus(plan: Plan, size: number, onProgress: (line: string) => void): Promise<Begun> {
  const client = new pg.Client({ connectionString: plan.adminUrl });
  await client.connect();
  try {
    const begun = (await readBeginning(client)) ?? (await decide(client, size));
    if (!begun.isComplete) await complete(client, plan.adminUrl, begun.size, onProgress);
    const beginning = begun.size > 0 ? 'sample' : 'empty';
    return { beginning, administrator: await admit(plan, beginning) };
  } finally {
    await client.end();
  }
}

/** How the database was begun; people on the sample campus, 0 for none. */
interface Installation {
  readonly size: number;
  readonly isComplete: boolean;
}

async function readBeginning(client: pg.Client): Promise<Installation | null> {
  await client.query(`
    create table if not exists public.installation (
      id boolean primary key default true check (id), size integer not null, is_complete boolean not null, began_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<Installation>('select size, is_complete as "isComplete" from public.installation');
  return rows[0] ?? null;
}

async function decide(client: pg.Client, size: number): Promise<Installation> {
  await client.query('insert into public.installation (size, is_complete) values ($1, false)', [size]);
  return { size, isComplete: false };
}

async function complete(client: pg.Client, adminUrl: string, size: number, onProgress: (line: string) => void): Promise<void> {
  if (size > 0) {
    onProgress(`Writing a sample campus of ${size.toLocaleString('en')} people.`);
    await writeSampleCampus({ databaseUrl: adminUrl, size });
  }
  await client.query('update public.installation set is_complete = true');
}

/** The accounts that a campus begins with; another issuer brings its own. */
async function admit(plan: Plan, beginning: Beginning): Promise<Begun['administrator']> {
  if (plan.issuer) return null;
  return withDirectory(plan, async directory => {
    if (beginning === 'empty') return createFirstAdministrator(directory);
    await createDemoAccounts(directory);
    return null;
  });
}

async function withDirectory<T>({ adminUrl, secret }: Plan, work: (directory: Directory) => Promise<T>): Promise<T> {
  const directory = openDirectory({ databaseUrl: serviceUrl(adminUrl, 'identity', 'app', secret), log: createLog('identity') });
  try {
    return await work(directory);
  } finally {
    await directory.close();
  }
}
