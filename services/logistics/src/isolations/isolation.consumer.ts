import { on, timed, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Dispatch } from '../dispatches/dispatch.entity.ts';
import { announceDispatches } from '../dispatches/dispatch.store.ts';
import { afterIsolation } from '../dispatches/dispatch.ts';
import { lockDispatches, orderFor } from '../dispatches/ordering.store.ts';
import { nextVersion } from '../moment.ts';
import type { IsolationRow, Tables } from '../tables.ts';

type IsolationNews = {
  readonly personId: string; readonly collegeId: string | null; readonly isIsolated: boolean; readonly mode: string | null; readonly roomCode: string | null;
  readonly since: string | null; readonly until: string | null; readonly causeIds: readonly string[]; readonly version: number;
};

/** Keeps who is isolated where; sends each of them a set and meals, and takes back what is no longer needed. */
export const supplyIsolated: Consumer = on<{ people: readonly IsolationNews[] }, Tables>('isolation.changed', 'supply-isolated', async ({ people }, context) => {
  await lockDispatches(context);
  const before = await causesOf(context, people.map(person => person.personId));
  const changed = await keep(context, newest(people));
  if (changed.length === 0) return;
  const touched = [...(await adjust(context, changed)), ...(await orderFor(context, changed))];
  await context.em.flush();
  const causeIds = changed.flatMap(person => [...person.causeIds, ...(before.get(person.personId) ?? [])]);
  await context.audit({ action: 'isolation.heard', entity: 'Isolation', entityId: changed[0]!.personId, detail: { people: changed.length, dispatches: touched.length } });
  await announceDispatches(context, touched, causeIds);
});

/** Orders the meals of the day for everybody who is isolated, before breakfast. */
export const orderMeals: Consumer = timed<Tables>('0 5 * * *', 'order-meals', async context => {
  await lockDispatches(context);
  const isolated = await context.db.selectFrom('isolation').selectAll().where('isIsolated', '=', true).where('roomCode', 'is not', null).orderBy('personId').execute();
  const ordered = await orderFor(context, isolated);
  await context.em.flush();
  if (ordered.length > 0) await announceDispatches(context, ordered);
});

const newest = (people: readonly IsolationNews[]) => [...new Map([...people].sort((a, b) => a.version - b.version).map(person => [person.personId, person])).values()];

async function causesOf({ db }: Context<Tables>, personIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('isolation').select(['personId', 'causeIds']).where(sql<boolean>`person_id = any(${personIds}::uuid[])`).execute();
  return new Map(rows.map(row => [row.personId, row.causeIds]));
}

async function keep(context: Context<Tables>, people: readonly IsolationNews[]): Promise<IsolationRow[]> {
  const { db } = context;
  const rows = people.map(person => ({
    person_id: person.personId, college_id: person.collegeId, is_isolated: person.isIsolated, mode: person.mode, room_code: person.roomCode, since: person.since, until_day: person.until,
    cause_ids: person.causeIds, version: person.version, heard_at: context.now(),
  }));
  const kept = await sql<IsolationRow>`
    insert into isolation (person_id, college_id, is_isolated, mode, room_code, since, until_day, cause_ids, version, heard_at)
    select person_id, college_id, is_isolated, mode, room_code, since, until_day, cause_ids, version, heard_at from jsonb_populate_recordset(null::isolation, ${JSON.stringify(rows)}::jsonb)
    on conflict (person_id) do update set college_id = excluded.college_id, is_isolated = excluded.is_isolated, mode = excluded.mode, room_code = excluded.room_code, since = excluded.since,
      until_day = excluded.until_day, cause_ids = excluded.cause_ids, version = excluded.version, heard_at = excluded.heard_at where isolation.version < excluded.version
    returning *`.execute(db);
  return kept.rows;
}

/** Brings the dispatches that are under way in line with where their people are now. */
async function adjust(context: Context<Tables>, people: readonly IsolationRow[]): Promise<Dispatch[]> {
  const byId = new Map(people.map(person => [person.personId, person]));
  const open = await context.em.find(Dispatch, { personId: { $in: [...byId.keys()] }, state: { $in: ['ORDERED', 'SHORT', 'SENT'] } }, { orderBy: { id: 'asc' } });
  const touched = open.filter(dispatch => follow(context, dispatch, byId.get(dispatch.personId!)!));
  await context.em.flush();
  return touched;
}

/** Whether anything changed about the dispatch. */
function follow(context: Context<Tables>, dispatch: Dispatch, { isIsolated, roomCode, causeIds }: IsolationRow): boolean {
  const change = isIsolated && roomCode ? followRoom(dispatch, roomCode, causeIds) : ending(dispatch, context.now());
  if (!change) return false;
  Object.assign(dispatch, change, { version: nextVersion(dispatch.version, context.now()) });
  return true;
}

function followRoom(dispatch: Dispatch, roomCode: string, causeIds: readonly string[]): Partial<Dispatch> | null {
  const placeCode = dispatch.state === 'SENT' ? dispatch.placeCode : roomCode;
  const isSame = placeCode === dispatch.placeCode && !dispatch.isOffered && causeIds.join() === dispatch.causeIds.join();
  return isSame ? null : { placeCode, isOffered: false, causeIds: [...causeIds] };
}

function ending({ state, isOffered }: Dispatch, now: Date): Partial<Dispatch> | null {
  const step = afterIsolation(state);
  if (step === 'CANCEL') return { state: 'CANCELLED', endedAt: now, missing: [] };
  return step === 'OFFER' && !isOffered ? { isOffered: true } : null;
}
