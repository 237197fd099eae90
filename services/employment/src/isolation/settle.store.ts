import type { Context } from '@campus/kit';
import { meetingLink, recordChange } from '../interviews/change.store.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { tell } from '../notices/notice.store.ts';
import type { Tables } from '../tables.ts';
import { stepFor } from './covering.ts';
import { isCovered, isolationsOf } from './isolation.store.ts';

/** Brings the interviews to come of these people in line with where they stand now; doing it again changes nothing. Call it under `oneAtATime`. */
export async function settle(context: Context<Tables>, people: readonly string[]): Promise<void> {
  const { em } = context;
  const standing = await em.find(Interview, { personId: { $in: [...people] }, status: { $in: ['PLANNED', 'MOVED'] }, startsAt: { $gt: context.now() } }, { orderBy: { startsAt: 'asc', id: 'asc' } });
  if (standing.length === 0) return;
  const isolations = await isolationsOf(context, people);
  for (const interview of standing) {
    const isolation = isolations.get(interview.personId);
    const covered = isCovered(isolation, interview);
    if (covered && isolation && (interview.mode === 'ON_SITE' || interview.movedOnlineAt)) interview.causeIds = [...isolation.causeIds];
    await STEPS[stepFor(interview, covered)](context, interview);
  }
  await em.flush();
}

const STEPS: Record<ReturnType<typeof stepFor>, (context: Context<Tables>, interview: Interview) => Promise<void>> = {
  MOVE_ONLINE: moveOnline,
  OFFER_RETURN: async (context, interview) => {
    interview.returnState = 'OFFERED';
    await recordChange(context, interview, 'RETURN_OFFERED');
  },
  WITHDRAW_OFFER: async (context, interview) => {
    interview.returnState = null;
    await recordChange(context, interview, 'OFFER_WITHDRAWN');
  },
  STAY: async () => undefined,
};

async function moveOnline(context: Context<Tables>, interview: Interview): Promise<void> {
  Object.assign(interview, {
    mode: 'ONLINE', link: meetingLink(interview.id), roomCode: null, status: 'MOVED', movedOnlineAt: context.now(), leftRoomCode: interview.roomCode, leftStatus: interview.status, returnState: null,
  });
  await recordChange(context, interview, 'MOVED_ONLINE');
  await tell(context, interview, 'MOVED_ONLINE');
}
