import { migrate, serviceUrl } from '@campus/kit';
import { openWorld, SECRET } from '@campus/kit/testing';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { logistics } from '../main.ts';
import { M0006SharedParts } from './m0006-shared-parts.ts';

const before = logistics.migrations.slice(0, logistics.migrations.indexOf(M0006SharedParts));

it.each([
  ['the clock, which versions were until now', 1_669_168_800_000],
  ['a version that ran ahead of it', 9_000_000_000_000],
])('lets reports from now on be newer than %s', async (_, version) => {
  const world = await openWorld({ ...logistics, migrations: before });
  try {
    await sql`insert into part_report (cause_id, step, version) values (gen_random_uuid(), 'SUPPLIES', ${version})`.execute(world.db);
    await migrate('logistics', serviceUrl(world.adminUrl, 'logistics', 'migrate', SECRET), logistics.migrations);
    const { rows } = await sql<{ version: string }>`select nextval('report_version') as version`.execute(world.db);
    expect(Number(rows[0]!.version)).toBeGreaterThan(version);
  } finally {
    await world.close();
  }
});
