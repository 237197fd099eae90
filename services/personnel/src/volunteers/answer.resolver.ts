import { Can, isId, isRefused, missing, refused, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { followCallOuts } from '../parts/duties.store.ts';
import type { Tables } from '../tables.ts';
import {
  CallOutVolunteersInput, CallOutVolunteersResult, CallOutVolunteersSuccess, ConfirmCallOutInput, ConfirmCallOutResult, ConfirmCallOutSuccess,
  DeclineCallOutInput, DeclineCallOutResult, DeclineCallOutSuccess, StandDownCallOutInput, StandDownCallOutResult, StandDownCallOutSuccess,
} from './call.input.ts';
import { answerCall, makeCall, membersToAsk, openCallOf, standDown } from './call.store.ts';
import { refuseAnswer, refuseCall } from './call.ts';
import { callOutById } from './volunteer.read.ts';

const callOutWith = ({ db }: Context<Tables>, id: string) => (isId(id) ? db.selectFrom('callOut').selectAll().where('id', '=', id).executeTakeFirst() : undefined);
const noCallOut = (id: string) => refused(missing('call-out', id, ['input', 'callOutId']));

/** Takes an answer; the row of the call-out as it is then, or why not. */
async function take(context: Context<Tables>, { callOutId, personNumber }: ConfirmCallOutInput | DeclineCallOutInput, answer: 'CONFIRMED' | 'DECLINED') {
  await oneAtATime(context.db);
  const callOut = await callOutWith(context, callOutId);
  if (!callOut) return noCallOut(callOutId);
  const refusal = refuseAnswer(callOut);
  if (refusal) return refused(refusal);
  const person = await context.db.selectFrom('person').select(['id', 'name']).where('number', '=', personNumber.trim()).executeTakeFirst();
  if (!person) return refused(missing('person', personNumber, ['input', 'personNumber']));
  if (!(await answerCall(context, callOut, person.id, answer)))
    return refused({ code: 'NOT_ASKED', message: `${person.name} was not asked in this call-out. Check the number.`, path: ['input', 'personNumber'] });
  await context.audit({ action: answer === 'CONFIRMED' ? 'call-out.confirmed' : 'call-out.declined', entity: 'CallOut', entityId: callOutId, detail: { personId: person.id } });
  await followCallOuts(context, [callOutId], callOut.causeIds);
  return context.load(callOutById, callOutId);
}

@Resolver()
export class CallOutAnswerCommands {
  @Mutation(() => CallOutVolunteersResult, { description: 'Calls a team out: every member who can come at this hour is asked, and has 30 minutes to confirm. Refused while the team is called out already. 召集志愿者' })
  @Can('personnel.call-out.open')
  async callOutVolunteers(@Arg('input', () => CallOutVolunteersInput, { description: 'Which team, how many, and what for.' }) { teamId, needed, reason }: CallOutVolunteersInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const team = isId(teamId) ? await context.db.selectFrom('volunteerTeam').selectAll().where('id', '=', teamId).executeTakeFirst() : undefined;
    if (!team) return refused(missing('team', teamId, ['input', 'teamId']));
    const members = await membersToAsk(context, teamId);
    const isCalledOut = (await openCallOf(context.db, teamId)) !== undefined;
    const refusal = refuseCall({ name: team.name, isCalledOut }, members.length, needed, reason);
    if (refusal) return refused(refusal);

    const callOut = await makeCall(context, { team, members, needed, reason: reason.trim(), reasonEnglish: null, incidentId: null, causeIds: [] });
    await followCallOuts(context, [callOut.id], []);
    return Object.assign(new CallOutVolunteersSuccess(), { callOut });
  }

  @Mutation(() => ConfirmCallOutResult, { description: 'Somebody who was asked comes. A repeated answer changes nothing; a late one counts, but not as in time. Refused for one who was not asked. 确认参加' })
  @Can('personnel.call-out.answer')
  async confirmCallOut(@Arg('input', () => ConfirmCallOutInput, { description: 'Which call-out, and who.' }) input: ConfirmCallOutInput, @Ctx() context: Context<Tables>) {
    const callOut = await take(context, input, 'CONFIRMED');
    return isRefused(callOut) ? callOut : Object.assign(new ConfirmCallOutSuccess(), { callOut });
  }

  @Mutation(() => DeclineCallOutResult, { description: 'Somebody who was asked does not come; they may still confirm later. Refused for one who was not asked. 不能参加' })
  @Can('personnel.call-out.answer')
  async declineCallOut(@Arg('input', () => DeclineCallOutInput, { description: 'Which call-out, and who.' }) input: DeclineCallOutInput, @Ctx() context: Context<Tables>) {
    const callOut = await take(context, input, 'DECLINED');
    return isRefused(callOut) ? callOut : Object.assign(new DeclineCallOutSuccess(), { callOut });
  }

  @Mutation(() => StandDownCallOutResult, { description: 'Ends a call-out. Refused for one that has ended. 解除召集' })
  @Can('personnel.call-out.open')
  async standDownCallOut(@Arg('input', () => StandDownCallOutInput, { description: 'Which call-out.' }) { callOutId }: StandDownCallOutInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const callOut = await callOutWith(context, callOutId);
    if (!callOut) return noCallOut(callOutId);
    const refusal = refuseAnswer(callOut);
    if (refusal) return refused(refusal);
    await standDown(context, [callOutId], false);
    await followCallOuts(context, [callOutId], callOut.causeIds);
    return Object.assign(new StandDownCallOutSuccess(), { callOut: await context.load(callOutById, callOutId) });
  }
}
