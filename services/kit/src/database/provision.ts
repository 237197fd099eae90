import { createHmac } from 'node:crypto';
import pg from 'pg';

/** `app` answers requests and owns nothing; `migrate` changes the schema and answers nobody. */
export type Login = 'app' | 'migrate';

const loginName = (service: string, login: Login) => `${service}_${login === 'app' ? 'app' : 'mig'}`;
const password = (role: string, secret: string) => createHmac('sha256', secret).update(`postgres role ${role}`).digest('base64url');

/** The address by which a service reaches its own schema; the password follows from the installation's secret, so none is written down. */
export function serviceUrl(adminUrl: string, service: string, login: Login, secret: string): string {
  const url = new URL(adminUrl);
  url.username = loginName(service, login);
  url.password = password(loginName(service, login), secret);
  return url.href;
}

/**
 * A schema and five roles for each service, made or brought up to date: `_owner` holds the schema, `_mig` changes it, `_app` logs in and may only
 * step into `_all` (the whole view) or `_scoped` (some colleges). No role can read another service's schema.
 */
export const provision = (adminUrl: string, services: readonly string[], secret: string): Promise<void> =>
  provisioned(adminUrl, async client => {
    await client.query('revoke create on schema public from public');
    await role(client, 'bus', 'nologin');
    for (const service of services) await provisionService(client, service, secret);
  });

async function provisioned(adminUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await inOneGo(adminUrl, work);
    } catch (cause) {
      if (tries === MOST_TRIES || !(cause instanceof Error && CHANGED_MEANWHILE.test(cause.message))) throw cause;
    }
  }
}

/** Roles belong to the server and locks to a database: two campuses on one server may change a role at once, and Postgres turns one of them away. */
const CHANGED_MEANWHILE = /tuple concurrently (updated|deleted)|duplicate key value violates unique constraint "pg_(authid|auth_members)/;
const MOST_TRIES = 10;

async function inOneGo(adminUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('campusloop.provision'))");
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Who logs in where one process answers for several departments. */
const READER = 'reader';

/** The address by which quick reads of several departments travel together (see `openLine`). */
export const readerUrl = (adminUrl: string, secret: string): string => serviceUrl(adminUrl, READER, 'app', secret);

/** The login of {@link readerUrl}: it owns and sees nothing, and may step into the views of these departments, into one at a time. */
export const provisionReader = (adminUrl: string, departments: readonly string[], secret: string): Promise<void> =>
  provisioned(adminUrl, async client => {
    const name = loginName(READER, 'app');
    await role(client, name, `login password '${password(name, secret)}'`);
    for (const department of departments) await client.query(`grant ${department}_all, ${department}_scoped to ${name} with inherit false, set true`);
  });

async function provisionService(client: pg.Client, service: string, secret: string): Promise<void> {
  const [owner, mig, app, all, scoped] = ['owner', 'mig', 'app', 'all', 'scoped'].map(suffix => `${service}_${suffix}`) as [string, string, string, string, string];
  for (const name of [owner, all, scoped]) await role(client, name, 'nologin');
  for (const name of [mig, app]) await role(client, name, `login password '${password(name, secret)}'`);
  await client.query(`
    create schema if not exists ${service} authorization ${owner};
    grant ${owner} to ${mig} with inherit true, set true;
    grant ${all}, ${scoped} to ${app} with inherit false, set true;
    grant bus to ${app}, ${all} with inherit true, set false;
    grant usage on schema ${service} to ${all}, ${scoped}, ${app};
    alter default privileges for role ${owner} in schema ${service} grant select, insert, update, delete on tables to ${all}, ${scoped};
    alter default privileges for role ${owner} in schema ${service} grant usage on sequences to ${all}, ${scoped};
    alter role ${mig} set search_path = ${service};
    alter role ${mig} set role = ${owner};
    alter role ${app} set search_path = ${service};`);
}

async function role(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${name} ${attributes}`);
}
