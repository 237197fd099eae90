import { asRecords, type Context, insertAll, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { announceSessions } from '../events.ts';
import type { DeliveryChangeRow, Tables } from '../tables.ts';
import { causesOf, deliveryOf, type DeliveryFacts, type DeliveryMode, type DeliveryReason } from './delivery.ts';
import { policyAt } from './policy.store.ts';

type Facts = DeliveryFacts & { id: string; mode: DeliveryMode; reason: DeliveryReason; causeIds: string[]; sequence: number; collegeId: string; closureCauses: string[]; isolationCauses: string[] };

/** What changed for one session. */
export interface Settled { id: string; collegeId: string; modeBefore: DeliveryMode; mode: DeliveryMode; reason: DeliveryReason; causesBefore: readonly string[]; causeIds: readonly string[]; sequence: number }

async function factsOf(db: Kysely<Tables>, sectionIds: readonly string[], after: Date): Promise<Facts[]> {
  const { rows } = await sql<Facts>`select * from delivery_facts(${sectionIds}::uuid[], ${after})`.execute(db);
  return rows;
}

function settled(facts: Facts, shareLimit: number): Settled | null {
  const { mode, reason } = deliveryOf(facts, shareLimit);
  const causeIds = causesOf(reason, { closure: facts.closureCauses, isolation: facts.isolationCauses });
  if (mode === facts.mode && reason === facts.reason && causeIds.join() === facts.causeIds.join()) return null;
  return { id: facts.id, collegeId: facts.collegeId, modeBefore: facts.mode, mode, reason, causesBefore: facts.causeIds, causeIds, sequence: facts.sequence + 1 };
}

/**
 * Holds the coming sessions of these sections as the facts now ask for, and keeps the history; what has begun stays as it was.
 * Four statements, however many sessions. Call it under `oneAtATime`.
 */
export async function settleDelivery(context: Context<Tables>, sectionIds: readonly string[]): Promise<Settled[]> {
  if (sectionIds.length === 0) return [];
  const { db } = context;
  const now = context.now();
  const { isolatedShare } = await policyAt(db, now);
  const changed = (await factsOf(db, sectionIds, now)).map(facts => settled(facts, isolatedShare)).filter(one => one !== null);
  if (changed.length === 0) return [];

  const rows = changed.map(({ id, mode, reason, causeIds, sequence }) => ({ id, mode, reason, causeIds, sequence }));
  await sql`update session set mode = changed.mode, reason = changed.reason, cause_ids = changed.cause_ids, sequence = changed.sequence
    from jsonb_populate_recordset(null::session, ${asRecords(rows)}::jsonb) as changed where session.id = changed.id`.execute(db);
  await insertAll(db, 'deliveryChange', changed.filter(one => one.mode !== one.modeBefore).map((one): DeliveryChangeRow => ({
    id: uuid7(), sessionId: one.id, collegeId: one.collegeId, modeBefore: one.modeBefore, mode: one.mode, reason: one.reason, causeIds: [...one.causeIds], at: now,
  })));
  await announceSessions(context, changed);
  return changed;
}
