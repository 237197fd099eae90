import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provision } from './provision.ts';

const CAMPUSES = 6;
const admin = process.env['CAMPUS_TEST_DATABASE']!;
const service = `twin_${randomBytes(4).toString('hex')}`;
const databases = Array.from({ length: CAMPUSES }, (_, number) => `${service}_${number}`);
const addressOf = (database: string) => Object.assign(new URL(admin), { pathname: `/${database}` }).href;

describe('Campuses on one server', () => {
  const client = new pg.Client({ connectionString: admin });
  beforeAll(async () => {
    await client.connect();
    for (const database of databases) await client.query(`create database ${database}`);
  });
  afterAll(async () => {
    for (const database of databases) await client.query(`drop database ${database} with (force)`);
    await client.end();
  });

  it('may be provisioned at once, though they share the roles', async () => {
    await Promise.all(databases.map(database => provision(addressOf(database), [service], 'one secret')));
    await Promise.all(databases.map(database => provision(addressOf(database), [service], 'another secret')));
    const { rows } = await client.query<{ roles: number }>('select count(*)::int as roles from pg_roles where starts_with(rolname, $1)', [service]);
    expect(rows).toEqual([{ roles: 5 }]);
  }, 90_000);
});
