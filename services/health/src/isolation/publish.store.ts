import { type Context, insertAll, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { reportParts } from '../part/part.store.ts';
import type { Tables } from '../tables.ts';
import type { IsolationChangeRow, IsolationRow } from './isolation.rows.ts';

const LARGEST_MESSAGE = 500;

type Published = IsolationRow & { roomCode: string | null; causeIds: string[] };

/** What others learn of an isolation: that and where, until when, and because of what opaque cause; never why. */
const newsOf = ({ personId, collegeId, endedAt, mode, roomCode, residenceCode, since, until, causeIds, version, changedAt }: Published) => {
  const isIsolated = endedAt === null;
  return {
    personId, collegeId, isIsolated, mode: isIsolated ? mode : null, roomCode: isIsolated ? roomCode ?? residenceCode : null,
    since: isIsolated ? since : null, until: isIsolated ? until : null, causeIds, version, at: changedAt,
  };
};

const changeOf = ({ id, personId, collegeId, mode, status, reason, roomCode, until, note, version, changedAt }: Published, changedBy: string): IsolationChangeRow =>
  ({ id: uuid7(), isolationId: id, personId, collegeId, mode, status, reason, roomCode, until, note, changedBy, version, at: changedAt });

/** Every cause of the orders that stand; of an isolation that is over, of all it had. */
async function number({ db, now }: { db: Context<Tables>['db']; now: Date }, ids: readonly string[]): Promise<Published[]> {
  await sql`update isolation set version = version + 1, changed_at = ${now} where id = any(${ids}::uuid[])`.execute(db);
  const { rows } = await sql<Published>`
    select isolation.*, monitoring_room.code as room_code,
      array(select distinct cause_id from isolation_order where isolation_id = isolation.id and (ended_at is null or isolation.ended_at is not null)) as cause_ids
    from isolation left join monitoring_room on monitoring_room.id = isolation.room_id where isolation.id = any(${ids}::uuid[]) order by isolation.id`.execute(db);
  return rows;
}

interface Changed { readonly isolations: readonly string[]; /** People in whose test calendars something changed. */ readonly tested: readonly string[]; readonly causes: readonly string[] }

/** Counts the versions of changed isolations on, keeps their history, and tells the other departments and the incident room. */
export async function publish(context: Context<Tables>, { isolations, tested, causes }: Changed): Promise<void> {
  const ids = [...new Set(isolations)];
  const rows = ids.length > 0 ? await number({ db: context.db, now: context.now() }, ids) : [];
  await insertAll(context.db, 'isolationChange', rows.map(row => changeOf(row, context.actor.id)));
  for (let from = 0; from < rows.length; from += LARGEST_MESSAGE) await context.emit('isolation.changed', { people: rows.slice(from, from + LARGEST_MESSAGE).map(newsOf) });
  await reportParts(context, { isolations: ids, tested, causes: [...causes, ...rows.flatMap(row => row.causeIds)] });
}
