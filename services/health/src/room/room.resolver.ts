import { Can, isId, missing, refused, type Context, type ProblemFacts } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import type { RoomRow } from '../isolation/isolation.rows.ts';
import { isReason } from '../isolation/ending.ts';
import type { Tables } from '../tables.ts';
import { turnRooms } from './room.store.ts';
import { refuseStep, stateAfter, type RoomStep } from './room.ts';
import {
  MonitoringRoom, ReleaseRoomInput, ReleaseRoomResult, ReleaseRoomSuccess, ReportRoomDisinfectedInput, ReportRoomDisinfectedResult, ReportRoomDisinfectedSuccess, SendBackRoomInput, SendBackRoomResult,
  SendBackRoomSuccess,
} from './room.type.ts';

type Asked = Context<Tables>;
const roomOf = ({ db }: Asked, id: string): Promise<RoomRow | undefined> => db.selectFrom('monitoringRoom').selectAll().where('id', '=', id).executeTakeFirst();

/** Takes one step with one room and writes who did it; a problem when the rule says no. */
async function take(context: Asked, roomId: string, step: RoomStep, { action, note = null }: { action: string; note?: string | null }): Promise<RoomRow | ProblemFacts> {
  await oneAtATime(context.db);
  const room = isId(roomId) ? await roomOf(context, roomId) : undefined;
  if (!room) return missing('monitoring room', roomId, ['input', 'roomId']);
  const refusal = refuseStep(room, step);
  if (refusal) return refusal;
  await turnRooms(context, [roomId], stateAfter(step), note?.trim() || null);
  await context.audit({ action, entity: 'MonitoringRoom', entityId: roomId, detail: { code: room.code, ...(note ? { note } : {}) } });
  return (await roomOf(context, roomId))!;
}

const isProblem = (answer: RoomRow | ProblemFacts): answer is ProblemFacts => 'message' in answer;

@Resolver(() => MonitoringRoom)
export class RoomStepsResolver {
  @Mutation(() => ReportRoomDisinfectedResult, { description: 'Says that a room left by its occupant was disinfected; it awaits its check. 报告房间已消毒' })
  @Can('health.room.disinfect')
  async reportRoomDisinfected(@Arg('input', () => ReportRoomDisinfectedInput, { description: 'Which room.' }) { roomId, note = null }: ReportRoomDisinfectedInput, @Ctx() context: Asked) {
    const room = await take(context, roomId, 'REPORT_DISINFECTED', { action: 'monitoring-room.disinfected', note });
    return isProblem(room) ? refused(room) : Object.assign(new ReportRoomDisinfectedSuccess(), { room });
  }

  @Mutation(() => ReleaseRoomResult, { description: 'Releases a disinfected room after its check; it is ready for the next. 检查合格，启用房间' })
  @Can('health.room.release')
  async releaseRoom(@Arg('input', () => ReleaseRoomInput, { description: 'Which room.' }) { roomId }: ReleaseRoomInput, @Ctx() context: Asked) {
    const room = await take(context, roomId, 'RELEASE', { action: 'monitoring-room.released' });
    return isProblem(room) ? refused(room) : Object.assign(new ReleaseRoomSuccess(), { room });
  }

  @Mutation(() => SendBackRoomResult, { description: 'Sends a room back to be disinfected again, because the check found something. 检查不合格，退回消毒' })
  @Can('health.room.release')
  async sendBackRoom(@Arg('input', () => SendBackRoomInput, { description: 'Which room and why.' }) { roomId, reason }: SendBackRoomInput, @Ctx() context: Asked) {
    if (!isReason(reason)) return refused({ code: 'REASON_MISSING', message: 'The reason is missing or too short. Write what the check found, in at least 4 characters.', path: ['input', 'reason'] });
    const room = await take(context, roomId, 'SEND_BACK', { action: 'monitoring-room.sent-back', note: reason });
    return isProblem(room) ? refused(room) : Object.assign(new SendBackRoomSuccess(), { room });
  }
}
