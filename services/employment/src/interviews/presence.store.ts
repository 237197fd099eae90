import type { Context } from '@campus/kit';
import { isCovered, isolationsOf } from '../isolation/isolation.store.ts';
import type { Tables } from '../tables.ts';
import { endOf, refusePresence, type Appointment, type InterviewProblem } from './interview.ts';
import { Interview } from './interview.entity.ts';

/** Why the graduate cannot be at this appointment, or null; `except` is the interview that moves there. */
export async function refuseTime(context: Context<Tables>, personId: string, appointment: Appointment, except: string | null): Promise<InterviewProblem | null> {
  const span = { startsAt: appointment.startsAt, endsAt: endOf(appointment) };
  const others = await context.em.find(Interview, { personId, status: { $in: ['PLANNED', 'MOVED'] }, ...(except && { id: { $ne: except } }) });
  const isolation = (await isolationsOf(context, [personId])).get(personId);
  return refusePresence(span, appointment.mode, others, isCovered(isolation, span));
}
