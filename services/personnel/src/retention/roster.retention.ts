import { keepRetention, type Consumer, type RetentionRule } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

const removed = async (result: Promise<{ numAffectedRows?: bigint }>): Promise<number> => Number((await result).numAffectedRows ?? 0);

/** The rejected rows of an import that is over, with what was wrong in them: names, identity numbers and telephone numbers as sent. Its report stays. */
const rosterRows: RetentionRule<Tables> = {
  what: 'roster-rows',
  async forget(db, before, limit) {
    const of = (table: string) => sql`delete from ${sql.table(table)} where ctid = any(array(select kept.ctid from ${sql.table(table)} kept join roster_import on roster_import.id = kept.import_id
      where roster_import.status in ('DONE', 'CANCELLED', 'FAILED') and roster_import.finished_at < ${before} limit ${limit}))`;
    return { files: await removed(of('roster_file').execute(db)), rows: await removed(of('roster_row').execute(db)), problems: await removed(of('roster_problem').execute(db)) };
  },
};

/** An import that nobody confirmed is cancelled as an officer would: its right rows go at once, the rejected ones by the rule above. */
const rosterWaiting: RetentionRule<Tables> = {
  what: 'roster-waiting',
  async forget(db, before, limit) {
    const { rows } = await sql<{ id: string }>`update roster_import set status = 'CANCELLED', finished_at = started_at
      where id in (select id from roster_import where status = 'READY' and started_at < ${before} order by started_at limit ${limit} for update skip locked) returning id`.execute(db);
    const ids = rows.map(({ id }) => id);
    await sql`delete from roster_file where import_id = any(${ids}::uuid[])`.execute(db);
    return { imports: ids.length, rows: await removed(sql`delete from roster_row where import_id = any(${ids}::uuid[]) and not is_wrong`.execute(db)) };
  },
};

/** Forgets what rosters leave behind. */
export const forgetRosters: Consumer = keepRetention<Tables>([rosterWaiting, rosterRows]);
