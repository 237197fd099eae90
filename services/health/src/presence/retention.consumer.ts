import { campusDay, campusZone, timed, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { retentionDaysOn } from '../tracing/policy.ts';
import type { Tables } from '../tables.ts';
import { openDays } from './presence.store.ts';
import { dayAfter } from './stay.ts';

async function turn({ db, now, audit }: Pick<Context<Tables>, 'db' | 'now' | 'audit'>): Promise<void> {
  const today = campusDay(now());
  const policy = await db.selectFrom('policy').selectAll().where('key', '=', 'presence.retention').execute();
  const oldest = dayAfter(today, -retentionDaysOn(policy, today));
  await openDays(db, [today, dayAfter(today)], campusZone());
  const { rows } = await sql<{ day: string }>`
    select day::text as day, drop_presence_day(day) from presence_day where day < ${oldest}::date and not exists (
      select from case_file where status = 'OPEN' and to_timestamp(presence_day.t1 * 60.0) > trace_from and to_timestamp(presence_day.t0 * 60.0) < trace_until)`.execute(db);
  if (rows.length > 0) await audit({ action: 'presence.forgotten', entity: 'Presence', entityId: oldest, detail: { days: rows.map(row => row.day) } });
}

/** Each night: opens tomorrow and forgets the days beyond the retention, unless an open case holds them. */
export const keepPresenceDays: Consumer = timed<Tables>('10 0 * * *', 'keep-presence-days', context => turn({ db: context.db, now: () => context.now(), audit: entry => context.audit(entry) }));
