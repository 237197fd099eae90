import { migrate, serviceUrl } from '@campus/kit';
import { openWorld, SECRET } from '@campus/kit/testing';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { health } from '../main.ts';
import { M0008SharedParts } from './m0008-shared-parts.ts';

const before = health.migrations.slice(0, health.migrations.indexOf(M0008SharedParts));
const id = (number: number) => `01930000-0000-7000-8000-00000000000${number}`;

it('lets what is reported of any case from now on be newer than all that was', async () => {
  const world = await openWorld({ ...health, migrations: before });
  try {
    for (const [number, version] of [[1, 3], [2, 41]] as const) {
      await sql`insert into case_file (id, person_id, status, sampled_at, trace_from, trace_until, opened_at, cause_ids, policy, policy_version, is_trace_due, record_count, places, close_count, secondary_count, version)
        values (${id(number)}, ${id(number)}, 'OPEN', now(), now(), now(), now(), '{}', '{}', '2020-01-01', false, 0, '[]', 0, 0, ${version})`.execute(world.db);
    }
    await migrate('health', serviceUrl(world.adminUrl, 'health', 'migrate', SECRET), health.migrations);
    const { rows } = await sql<{ version: number }>`select nextval('case_news')::int as version`.execute(world.db);
    expect(rows[0]!.version).toBeGreaterThan(41);
  } finally {
    await world.close();
  }
});
