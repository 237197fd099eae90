import { campusDay, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { instantOf, nextVersion } from '../moment.ts';
import { minutesAfter } from '../policy/policy.ts';
import { policyAt } from '../policy/policy.store.ts';
import type { IsolationRow, Tables } from '../tables.ts';
import { Dispatch } from './dispatch.entity.ts';
import { linesOf, needOf } from './dispatch.ts';

/** Whoever decides about dispatches of people decides alone, until the transaction ends. */
export const lockDispatches = ({ db }: Context<Tables>) => sql`select pg_advisory_xact_lock(hashtext('logistics.dispatch'))`.execute(db);

type Had = { personId: string; isWaiting: boolean; hadToday: boolean; firstSetAt: Date | string | null };

/** Orders what these isolated people need today and have not been ordered. Call it under `lockDispatches`. */
export async function orderFor(context: Context<Tables>, isolated: readonly IsolationRow[]): Promise<Dispatch[]> {
  if (isolated.length === 0) return [];
  const { em, db } = context;
  const at = context.now();
  const { dispatch: norms, version: policyVersion } = await policyAt(db, at);
  const items = new Map((await db.selectFrom('item').select(['id', 'code']).execute()).map(item => [item.code, item.id]));
  const had = await whatTheyHad(context, isolated.map(person => person.personId));
  return isolated.flatMap(person => {
    const need = needOf(person, factsOf(person, had.get(person.personId)));
    if (!need || !person.roomCode) return [];
    return em.create(Dispatch, {
      id: uuid7(), kind: need, personId: person.personId, collegeId: person.collegeId, placeCode: person.roomCode, causeIds: person.causeIds, state: 'ORDERED', isOffered: false,
      campusDay: campusDay(at), lines: linesOf(need, norms, items), missing: [], orderedAt: at, dueAt: minutesAfter(at, norms.minutes), policyVersion, version: nextVersion(0, at),
    });
  });
}

/** A protective set counts for the isolation in which it was ordered. */
function factsOf({ since }: IsolationRow, had: Had | undefined) {
  const firstSetAt = had?.firstSetAt ? instantOf(had.firstSetAt) : null;
  return { isWaiting: had?.isWaiting ?? false, hadToday: had?.hadToday ?? false, hadFirstSet: firstSetAt !== null && (since === null || firstSetAt >= startOf(since)) };
}

/** News of an isolation may come before its hour: its first day counts whole. */
const startOf = (since: Date | string) => new Date(instantOf(since).getTime() - 24 * 3_600_000);

async function whatTheyHad(context: Context<Tables>, personIds: readonly string[]): Promise<Map<string, Had>> {
  const { db } = context;
  const { rows } = await sql<Had>`
    select person_id, bool_or(state in ('ORDERED', 'SHORT')) as is_waiting, bool_or(campus_day = ${campusDay(context.now())}::date) as had_today, max(ordered_at) filter (where kind = 'FIRST_SET') as first_set_at
    from dispatch where person_id = any(${personIds}::uuid[]) and state not in ('CANCELLED', 'RETURNED') and kind <> 'BY_HAND' group by person_id`.execute(db);
  return new Map(rows.map(row => [row.personId, row]));
}
