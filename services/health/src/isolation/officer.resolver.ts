import { Can, isId, missing, refused, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { enter, leave } from '../room/allot.store.ts';
import type { Tables } from '../tables.ts';
import { refuseEnding, refuseMove } from './ending.ts';
import { testsByIsolation } from './isolation.store.ts';
import { Isolation } from './isolation.type.ts';
import { EndIsolationInput, EndIsolationResult, EndIsolationSuccess, MoveToRoomInput, MoveToRoomResult, MoveToRoomSuccess } from './officer.input.ts';
import { endOrders } from './order.store.ts';
import { publish } from './publish.store.ts';
import { settle } from './settle.store.ts';

type Asked = Context<Tables>;
const isolationOf = ({ db }: Asked, id: string) => db.selectFrom('isolation').selectAll().where('id', '=', id).executeTakeFirst();

/** An isolation that nobody else changes until the transaction ends. */
async function held(context: Asked, id: string) {
  await oneAtATime(context.db);
  return isId(id) ? isolationOf(context, id) : undefined;
}

@Resolver(() => Isolation)
export class IsolationOfficerResolver {
  @Mutation(() => EndIsolationResult, { description: 'Lets a person go whose last day is over and whose tests were all negative; earlier with a reason. 解除隔离' })
  @Can('health.isolation.end')
  async endIsolation(@Arg('input', () => EndIsolationInput, { description: 'Which isolation.' }) { isolationId, reason = null }: EndIsolationInput, @Ctx() context: Asked) {
    const { db } = context;
    const isolation = await held(context, isolationId);
    if (!isolation) return refused(missing('isolation', isolationId, ['input', 'isolationId']));
    const refusal = refuseEnding({ ...isolation, tests: (await context.load(testsByIsolation, isolationId)) ?? [] }, reason);
    if (refusal) return refused(refusal);

    const note = reason?.trim() || null;
    const standing = await db.selectFrom('isolationOrder').select('id').where('isolationId', '=', isolationId).where('endedAt', 'is', null).execute();
    await endOrders(db, standing.map(({ id }) => ({ id, ending: note ? ('BY_OFFICER' as const) : ('FULFILLED' as const) })), context.now());
    await settle(context, [isolation.personId]);
    await sql`update isolation set ended_by = ${context.actor.id}, note = ${note} where id = ${isolationId}::uuid`.execute(db);
    await sql`update isolation_change set note = ${note} where isolation_id = ${isolationId}::uuid and version = (select version from isolation where id = ${isolationId}::uuid)`.execute(db);
    await context.audit({ action: 'isolation.ended', entity: 'Isolation', entityId: isolationId, detail: { person: isolation.personId, status: isolation.status, ...(note ? { reason: note } : {}) } });
    return Object.assign(new EndIsolationSuccess(), { isolation: await isolationOf(context, isolationId) });
  }

  @Mutation(() => MoveToRoomResult, { description: 'Moves a person to another monitoring room, or gives one to who waits. 调换房间' })
  @Can('health.isolation.move')
  async moveToRoom(@Arg('input', () => MoveToRoomInput, { description: 'Whom, and where to.' }) { isolationId, roomCode, note = null }: MoveToRoomInput, @Ctx() context: Asked) {
    const { db } = context;
    const isolation = await held(context, isolationId);
    if (!isolation) return refused(missing('isolation', isolationId, ['input', 'isolationId']));
    const room = await db.selectFrom('monitoringRoom').selectAll().where('code', '=', roomCode.trim()).executeTakeFirst();
    if (!room) return refused(missing('monitoring room', roomCode, ['input', 'roomCode']));
    const refusal = refuseMove(isolation, room);
    if (refusal) return refused({ ...refusal, path: ['input', ...(refusal.path ?? ['isolationId'])] });

    if (isolation.roomId) await leave(context, [{ isolationId, roomId: isolation.roomId, ending: 'MOVED' }]);
    await sql`update isolation set room_id = ${room.id}::uuid, status = case status when 'WAITING_FOR_ROOM' then 'ISOLATED' else status end where id = ${isolationId}::uuid`.execute(db);
    await enter(context, [{ ...isolation, roomId: room.id }]);
    await publish(context, { isolations: [isolationId], tested: [], causes: [] });
    await context.audit({ action: 'isolation.moved', entity: 'Isolation', entityId: isolationId, detail: { person: isolation.personId, room: room.code, ...(note ? { note } : {}) } });
    return Object.assign(new MoveToRoomSuccess(), { isolation: await isolationOf(context, isolationId) });
  }
}
