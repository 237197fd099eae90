import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { sealKey } from './audit/key.ts';
import { migrate } from './database/migrate.ts';
import { provision, serviceUrl } from './database/provision.ts';
import { prepareBus } from './events/bus.ts';
import { library } from './example/library.ts';
import { createLog } from './operation/log.ts';
import { sealActor, type Actor } from './request/actor.ts';
import { serve } from './runtime/serve.ts';
import { SECRET, type Loose } from './testing.ts';

export const LAW = '01930000-0000-7000-8000-000000000001';
export const librarian: Actor = { id: 'ada', name: 'Ada', kind: 'PERSON', roles: ['librarian'], permissions: new Set(library.roles['librarian']), scope: 'ALL' };
export const log = createLog('library').child({}, { level: process.env['LOG_LEVEL'] ?? 'silent' });
export const BUY = `mutation { buyBook(input: { title: "Sent", copies: 1, collegeId: "${LAW}" }) { ... on BuyBookSuccess { book { id } } } }`;

async function inDatabase(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}

/** The example department as a server on a database of its own, beside a schema of a second one, the archive. */
export async function openLibrarySystem() {
  const admin = new URL(process.env['CAMPUS_TEST_DATABASE']!);
  const database = `system_${randomBytes(6).toString('hex')}`;
  await inDatabase(admin.href, `create database ${database}`);
  admin.pathname = `/${database}`;
  const databaseUrl = (login: 'app' | 'migrate') => serviceUrl(admin.href, 'library', login, SECRET);
  await provision(admin.href, ['library', 'archive'], SECRET);
  await migrate('library', databaseUrl('migrate'), library.migrations);
  await prepareBus(admin.href, [library]);
  const served = await serve(library, { databaseUrl: databaseUrl('app'), port: 0, internalSecret: SECRET, audit: { key: sealKey(SECRET) }, log });
  return {
    ...served, databaseUrl, adminUrl: admin.href,
    query: (text: string) => inDatabase(admin.href, text),
    async ask(body: object, headers: Record<string, string> = { 'x-campusloop-actor': sealActor(librarian, SECRET) }) {
      const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
      return { status: response.status, answer: (await response.json()) as Loose };
    },
  };
}

export type LibrarySystem = Awaited<ReturnType<typeof openLibrarySystem>>;
