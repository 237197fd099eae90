import { insertAll, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { calendarOf } from '../regime/plan.ts';
import type { Regime } from '../regime/regime.ts';
import type { Tables } from '../tables.ts';
import type { PersonFacts } from './facts.store.ts';
import type { OrderRow, TestRow } from './isolation.rows.ts';
import type { Ending, Ground } from './order.ts';

/** An order as the regime of its day has it; the plan is written into it, so that a later policy changes nothing of it. */
export const orderOf = ({ personId, collegeId }: PersonFacts, ground: Ground, isolationId: string, regime: Regime, today: string, orderedAt: Date): OrderRow => ({
  ...ground, id: uuid7(), isolationId, personId, collegeId, beginsOn: today, regimeVersion: regime.version, plan: regime.plans[ground.reason], orderedAt, endedAt: null, ending: null,
});

const testsOf = ({ id, isolationId, personId, collegeId, plan, beginsOn }: OrderRow): TestRow[] =>
  calendarOf(plan, beginsOn).map(test => ({ ...test, orderId: id, isolationId, personId, collegeId, resultId: null, reading: null, takenAt: null }));

/** Gives orders with their test calendars. Call it after their isolations are written. */
export async function giveOrders(db: Kysely<Tables>, orders: readonly OrderRow[]): Promise<void> {
  await insertAll(db, 'isolationOrder', orders);
  await insertAll(db, 'isolationTest', orders.flatMap(testsOf));
}

/** Ends orders, each for its own reason; they are kept. */
export async function endOrders(db: Kysely<Tables>, endings: readonly { readonly id: string; readonly ending: Ending }[], endedAt: Date): Promise<void> {
  if (endings.length === 0) return;
  await sql`update isolation_order set ended_at = ${endedAt}, ending = ended.ending
    from jsonb_to_recordset(${JSON.stringify(endings)}::jsonb) as ended (id uuid, ending text) where isolation_order.id = ended.id`.execute(db);
}
