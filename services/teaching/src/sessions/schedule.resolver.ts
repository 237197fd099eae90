import { Can, type Context, insertAll, isId, missing, refused } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { campusDay, campusInstant, daysAfter } from '../campus-time.ts';
import { settleDelivery } from '../delivery/settle.store.ts';
import { announceSessions } from '../events.ts';
import { reportPart } from '../reports/part.store.ts';
import type { SessionRow, Tables } from '../tables.ts';
import { refuseSlots, sessionOf } from './booking.store.ts';
import { CancelSessionInput, CancelSessionResult, CancelSessionSuccess, MoveSessionInput, MoveSessionResult, MoveSessionSuccess, ScheduleSessionsInput, ScheduleSessionsResult, ScheduleSessionsSuccess } from './schedule.type.ts';
import { refusePattern, refuseReason } from './weekly.ts';
import { SESSION_COLUMNS } from './session.store.ts';
import { Session, sessionFrom } from './session.type.ts';

const MINUTE = 60_000;
const held = { code: 'SESSION_IN_PAST', message: 'This session has begun or is over. What was held stays as it was; choose a coming one.', path: ['id'] };

@Resolver(() => Session)
export class ScheduleResolver {
  @Mutation(() => ScheduleSessionsResult, { description: 'Books sessions of a section once or week by week; all of them or none. Refused where room, teacher or class is not free. 排课' })
  @Can('teaching.session.schedule')
  async scheduleSessions(@Arg('input', () => ScheduleSessionsInput, { description: 'Which section, when and where.' }) input: ScheduleSessionsInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const section = isId(input.sectionId) && (await db.selectFrom('section').selectAll().where('id', '=', input.sectionId).executeTakeFirst());
    if (!section) return refused(missing('section', input.sectionId, ['sectionId']));
    const weeks = input.weeks ?? 1;
    const unreadable = refusePattern({ time: input.time, weeks });
    if (unreadable) return refused(unreadable);

    const slots = Array.from({ length: weeks }, (_, week) => {
      const startsAt = campusInstant(daysAfter(input.firstDay, week * 7), input.time);
      return { startsAt, endsAt: new Date(startsAt.getTime() + input.minutes * MINUTE), roomCode: input.roomCode?.trim() || null, uid: null, section };
    });
    const problems = (await refuseSlots(context, slots)).flat();
    if (problems.length > 0) return refused(problems);
    const rows = slots.map(slot => sessionOf(slot, section));
    await insertAll(db, 'session', rows);
    await context.audit({ action: 'sessions.scheduled', entity: 'Section', entityId: section.id, detail: { sessions: rows.map(row => row.id) } });
    return Object.assign(new ScheduleSessionsSuccess(), { sessions: await settleAndRead(context, rows) });
  }

  @Mutation(() => MoveSessionResult, { description: 'Gives a coming session another time or room. Refused where room, teacher or class is not free. 调课' })
  @Can('teaching.session.move')
  async moveSession(@Arg('input', () => MoveSessionInput, { description: 'Which session, when and where.' }) { id, startsAt, endsAt, roomCode }: MoveSessionInput, @Ctx() context: Context<Tables>) {
    const { db } = context;
    await oneAtATime(db);
    const session = await find(context, id);
    if (!session) return refused(missing('session', id));
    if (new Date(session.startsAt) <= context.now() || session.cancelledAt) return refused(held);
    const section = await db.selectFrom('section').selectAll().where('id', '=', session.sectionId).executeTakeFirstOrThrow();
    const slot = { startsAt, endsAt, roomCode: roomCode?.trim() || null, uid: session.uid, section };
    const [problems] = await refuseSlots(context, [slot]);
    if (problems!.length > 0) return refused(problems!);

    const change = { startsAt, endsAt, roomCode: slot.roomCode, day: campusDay(startsAt), sequence: session.sequence + 1 };
    await db.updateTable('session').set(change).where('id', '=', id).execute();
    await context.audit({ action: 'session.moved', entity: 'Session', entityId: id, detail: { from: [session.startsAt, session.roomCode], to: [startsAt, slot.roomCode] } });
    return Object.assign(new MoveSessionSuccess(), { session: (await settleAndRead(context, [session]))[0] });
  }

  @Mutation(() => CancelSessionResult, { description: 'Says that a coming session does not take place. 停课' })
  @Can('teaching.session.cancel')
  async cancelSession(@Arg('input', () => CancelSessionInput, { description: 'Which session, and why.' }) { id, reason }: CancelSessionInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const session = await find(context, id);
    if (!session) return refused(missing('session', id));
    if (new Date(session.startsAt) <= context.now() || session.cancelledAt) return refused(held);
    const refusal = refuseReason(reason);
    if (refusal) return refused(refusal);
    await context.db.updateTable('session').set({ cancelledAt: context.now(), sequence: session.sequence + 1 }).where('id', '=', id).execute();
    await context.audit({ action: 'session.cancelled', entity: 'Session', entityId: id, detail: { reason } });
    return Object.assign(new CancelSessionSuccess(), { session: (await settleAndRead(context, [session]))[0] });
  }
}

async function find({ db }: Context<Tables>, id: string): Promise<SessionRow | undefined> {
  return isId(id) ? db.selectFrom('session').select(SESSION_COLUMNS).where('id', '=', id).executeTakeFirst() : undefined;
}

/** Holds the sessions as the facts ask for, tells live pages and the command centre, and answers the rows as they are now. */
async function settleAndRead(context: Context<Tables>, rows: readonly SessionRow[]): Promise<Session[]> {
  const sessions = await settleDelivery(context, [...new Set(rows.map(row => row.sectionId))]);
  await announceSessions(context, rows);
  await reportPart(context, { sessions, amended: rows, places: [] });
  const ids = rows.map(row => row.id);
  return (await context.db.selectFrom('session').select(SESSION_COLUMNS).where('id', 'in', ids).orderBy('startsAt').execute()).map(sessionFrom);
}
