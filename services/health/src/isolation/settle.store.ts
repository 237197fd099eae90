import { campusDay, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Regime } from '../regime/regime.ts';
import { regimeAt } from '../regime/regime.store.ts';
import { allotRooms, leave } from '../room/allot.store.ts';
import type { Tables } from '../tables.ts';
import { factsOf, isolationsOf, ordersOf, type PersonFacts } from './facts.store.ts';
import type { IsolationRow, OrderRow } from './isolation.rows.ts';
import { changesOf, type Ending } from './order.ts';
import { endOrders, giveOrders, orderOf } from './order.store.ts';
import { publish } from './publish.store.ts';
import { standingOf } from './standing.ts';
import { markTests } from './test.store.ts';

/** One person's isolation before and after, with the orders that make the difference. */
interface Turn {
  readonly before: IsolationRow | null;
  readonly after: IsolationRow | null;
  readonly begun: readonly OrderRow[];
  readonly ended: readonly { readonly id: string; readonly ending: Ending; readonly causeId: string }[];
}

interface Known { readonly orders: readonly OrderRow[]; readonly latest: IsolationRow | undefined }

const STATUS_OF_END = (endings: readonly (Ending | null)[]) => (endings.every(ending => ending === 'WITHDRAWN') ? 'WITHDRAWN' : 'ENDED') as IsolationRow['status'];

function after(facts: PersonFacts, id: string, orders: readonly OrderRow[], { before, version, now }: { before: IsolationRow | null; version: number; now: Date }): IsolationRow | null {
  const standing = standingOf(orders.filter(order => order.ending === null), campusDay(now), facts.residenceCode !== null);
  if (!standing) return before && { ...before, status: STATUS_OF_END(orders.map(order => order.ending)), roomId: null, turnsOn: null, nextTestOn: null, endedAt: now };
  const { mode, reason, severity, until, turnsOn, isDue } = standing;
  const roomId = mode === 'CENTRAL' ? before?.roomId ?? null : null;
  const isWaiting = mode === 'CENTRAL' && !roomId;
  return {
    id, personId: facts.personId, collegeId: facts.collegeId, reason, mode, severity, until, turnsOn, roomId, status: isDue ? 'DUE_TO_END' : isWaiting ? 'WAITING_FOR_ROOM' : 'ISOLATED',
    residenceCode: mode === 'HOME' ? facts.residenceCode : null, since: before?.since ?? now, nextTestOn: before?.nextTestOn ?? null, endedAt: null, endedBy: null, note: null, version, changedAt: now,
  };
}

function turnOf(facts: PersonFacts, { orders, latest }: Known, regime: Regime, now: Date): Turn {
  const before = latest?.endedAt === null ? latest : null;
  const { begun, ended } = changesOf(facts, orders);
  const id = before?.id ?? uuid7();
  const given = begun.map(ground => orderOf(facts, ground, id, regime, campusDay(now), now));
  const endings = ended.map(({ order, ending }) => ({ id: order.id, ending, causeId: order.causeId }));
  const ending = new Map(endings.map(one => [one.id, one.ending]));
  const all = [...orders.filter(order => order.isolationId === id).map(order => ({ ...order, ending: ending.get(order.id) ?? order.ending })), ...given];
  return { before, after: after(facts, id, all, { before, version: latest?.version ?? 0, now }), begun: given, ended: endings };
}

const shown = (row: IsolationRow) => JSON.stringify([row.mode, row.status, row.reason, row.roomId, row.residenceCode, row.until, row.turnsOn, row.endedAt !== null]);
const isChanged = ({ before, after: next, begun, ended }: Turn) => begun.length > 0 || ended.length > 0 || (next !== null && (before === null || shown(before) !== shown(next)));

const snake = (row: IsolationRow) => ({
  id: row.id, person_id: row.personId, college_id: row.collegeId, reason: row.reason, mode: row.mode, status: row.status, room_id: row.roomId, residence_code: row.residenceCode, severity: row.severity,
  since: row.since, until: row.until, turns_on: row.turnsOn, next_test_on: row.nextTestOn, ended_at: row.endedAt, ended_by: row.endedBy, note: row.note, version: row.version, changed_at: row.changedAt,
});

async function keep({ db }: Context<Tables>, rows: readonly IsolationRow[]): Promise<void> {
  await sql`
    insert into isolation select * from jsonb_populate_recordset(null::isolation, ${JSON.stringify(rows.map(snake))}::jsonb)
    on conflict (id) do update set reason = excluded.reason, mode = excluded.mode, status = excluded.status, room_id = excluded.room_id, residence_code = excluded.residence_code,
      severity = excluded.severity, until = excluded.until, turns_on = excluded.turns_on, next_test_on = excluded.next_test_on, ended_at = excluded.ended_at`.execute(db);
}

const leaving = ({ before, after: next }: Turn) => {
  if (!before?.roomId || next?.roomId === before.roomId) return [];
  return [{ isolationId: before.id, roomId: before.roomId, ending: next?.status === 'WITHDRAWN' ? ('WITHDRAWN' as const) : ('LEFT' as const) }];
};

async function write(context: Context<Tables>, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  await leave(context, turns.flatMap(leaving));
  await keep(context, turns.flatMap(turn => turn.after ?? []));
  await endOrders(context.db, turns.flatMap(turn => turn.ended), context.now());
  await giveOrders(context.db, turns.flatMap(turn => turn.begun));
}

/**
 * Brings the isolation of these people to what their states, cases and contacts ask for now, gives rooms, and tells the other departments what changed.
 * The same facts change nothing, so that news may come twice and in any order. Call it under `oneAtATime`.
 * @param causes cases and tubes whose standing is to be reported even if nobody's isolation changed.
 */
export async function settle(context: Context<Tables>, people: Iterable<string>, causes: readonly string[] = []): Promise<void> {
  const { db } = context;
  const ids = [...new Set(people)];
  if (ids.length === 0 && causes.length === 0) return;
  const now = context.now();
  const facts = await factsOf(db, ids);
  const orders = Map.groupBy(await ordersOf(db, ids), order => order.personId);
  const latest = new Map((await isolationsOf(db, ids)).map(row => [row.personId, row]));
  const regime = await regimeAt(db, now);
  const turns = facts.map(one => turnOf(one, { orders: orders.get(one.personId) ?? [], latest: latest.get(one.personId) }, regime, now)).filter(isChanged);
  await write(context, turns);
  const tested = await markTests(db, ids, now);
  // An officer of one college sees only its people: who is next is for the whole campus to say.
  const placed = context.actor.scope === 'ALL' ? await allotRooms(context) : [];
  await publish(context, { isolations: [...turns.flatMap(turn => turn.after?.id ?? []), ...placed], tested, causes: [...causes, ...turns.flatMap(turn => turn.ended.map(order => order.causeId))] });
}
