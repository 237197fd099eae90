import { Can, type Context, insertAll, isId, missing, refused, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { reportPart } from '../reports/part.store.ts';
import { refuseReason } from '../sessions/weekly.ts';
import type { DecisionRow, Tables } from '../tables.ts';
import { DeliveryDecision, SetDeliveryInput, SetDeliveryResult, SetDeliverySuccess, WithdrawDeliveryInput, WithdrawDeliveryResult, WithdrawDeliverySuccess } from './decision.type.ts';
import { settleDelivery } from './settle.store.ts';

const closed = { code: 'ROOM_CLOSED', message: 'The room of a coming session is closed at that time. Choose online, or move the session to another room first.', path: ['mode'] };
const noRoom = { code: 'ROOM_MISSING', message: 'A coming session has no room. Choose online, or move it into a room first.', path: ['mode'] };
const held = { code: 'SESSION_IN_PAST', message: 'Nothing of this section is still to come. What was held stays as it was.', path: ['sessionId'] };
const ended = { code: 'DECISION_ENDED', message: 'This decision holds no longer. Look at the section again.', path: ['decisionId'] };

/** What stands in the way of holding the coming sessions so. */
async function obstacle(context: Context<Tables>, { sectionId, sessionId, mode }: SetDeliveryInput) {
  const { db } = context;
  const { rows } = await sql<{ id: string; hasRoom: boolean; isRoomClosed: boolean }>`select id, has_room, is_room_closed from delivery_facts(array[${sectionId}]::uuid[], ${context.now()})`.execute(db);
  const meant = sessionId ? rows.filter(row => row.id === sessionId) : rows;
  if (meant.length === 0) return held;
  if (mode === 'ONLINE') return null;
  if (meant.some(row => !row.hasRoom)) return noRoom;
  return meant.some(row => row.isRoomClosed) ? closed : null;
}

@Resolver()
export class DecisionResolver {
  @Mutation(() => SetDeliveryResult, { description: 'Decides how coming sessions are held, above every rule, until the decision is withdrawn or another takes its place. 设定授课方式' })
  @Can('teaching.delivery.set')
  async setDelivery(@Arg('input', () => SetDeliveryInput, { description: 'What, how and why.' }) input: SetDeliveryInput, @Ctx() context: Context<Tables>) {
    const { db, actor } = context;
    const { sectionId, mode, reason } = input;
    await oneAtATime(db);
    const section = isId(sectionId) && (await db.selectFrom('section').selectAll().where('id', '=', sectionId).executeTakeFirst());
    if (!section) return refused(missing('section', sectionId, ['sectionId']));
    const refusal = refuseReason(reason) ?? (await obstacle(context, input));
    if (refusal) return refused(refusal);

    const sessionId = input.sessionId ?? null;
    await sql`update delivery_decision set ended_at = ${context.now()}, ended_by = ${actor.name}
      where section_id = ${sectionId} and session_id is not distinct from ${sessionId}::uuid and ended_at is null`.execute(db);
    const decision: DecisionRow = { id: uuid7(), sectionId, sessionId, collegeId: section.collegeId, mode, reason: reason.trim(), decidedAt: context.now(), decidedBy: actor.name, endedAt: null, endedBy: null };
    await insertAll(db, 'deliveryDecision', [decision]);
    await context.audit({ action: 'delivery.decided', entity: 'Section', entityId: sectionId, detail: { sessionId, mode, reason } });
    await settleAndReport(context, sectionId);
    return Object.assign(new SetDeliverySuccess(), { section, decision: Object.assign(new DeliveryDecision(), decision) });
  }

  @Mutation(() => WithdrawDeliveryResult, { description: 'Lets the rules decide again. 撤销人工决定' })
  @Can('teaching.delivery.set')
  async withdrawDelivery(@Arg('input', () => WithdrawDeliveryInput, { description: 'Which decision.' }) { decisionId }: WithdrawDeliveryInput, @Ctx() context: Context<Tables>) {
    const { db, actor } = context;
    await oneAtATime(db);
    const decision = isId(decisionId) && (await db.selectFrom('deliveryDecision').selectAll().where('id', '=', decisionId).executeTakeFirst());
    if (!decision) return refused(missing('decision', decisionId, ['decisionId']));
    if (decision.endedAt) return refused(ended);
    await db.updateTable('deliveryDecision').set({ endedAt: context.now(), endedBy: actor.name }).where('id', '=', decisionId).execute();
    await context.audit({ action: 'delivery.withdrawn', entity: 'Section', entityId: decision.sectionId, detail: { decisionId } });
    await settleAndReport(context, decision.sectionId);
    const section = await db.selectFrom('section').selectAll().where('id', '=', decision.sectionId).executeTakeFirstOrThrow();
    return Object.assign(new WithdrawDeliverySuccess(), { section });
  }
}

async function settleAndReport(context: Context<Tables>, sectionId: string): Promise<void> {
  const sessions = await settleDelivery(context, [sectionId]);
  await reportPart(context, { sessions, places: [] });
}
