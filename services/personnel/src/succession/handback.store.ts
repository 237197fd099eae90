import type { Context } from '@campus/kit';
import { candidate, reseat, seatedOn, type Why } from '../posts/bench.store.ts';
import type { PostRow, SuccessionRow } from '../posts/post.table.ts';
import type { Tables } from '../tables.ts';
import { partnerOf } from './handback.ts';

const HANDED_BACK: Why = { ended: 'HANDED_BACK', begun: 'HANDED_BACK' };

/** No promotion of the post stands any more: somebody decided who is A. */
export async function endPromotions(context: Context<Tables>, postId: string): Promise<void> {
  await context.db.updateTable('succession').set({ state: 'UNDONE', endedAt: context.now() }).where('postId', '=', postId).where('endedAt', 'is', null).execute();
}

/** Writes down what was decided about a promotion, and by whom. */
export async function decide(context: Context<Tables>, { id, postId }: SuccessionRow, state: 'ACCEPTED' | 'DECLINED'): Promise<void> {
  await context.db.updateTable('succession').set({ state, endedAt: context.now(), decidedBy: context.actor.name }).where('id', '=', id).execute();
  await context.audit({ action: state === 'ACCEPTED' ? 'post.handed-back' : 'post.hand-back-declined', entity: 'Post', entityId: postId, detail: { successionId: id } });
}

/** Gives the post back to who was A; other promotions of it end with that. */
export async function handBack(context: Context<Tables>, post: PostRow, succession: SuccessionRow): Promise<void> {
  const seated = await seatedOn(context.db, [post.id]);
  const at = (seat: 'A' | 'B') => seated.find(one => one.seat === seat) ?? null;
  const back = async (personId: string) => candidate(context.db, personId, await lastShift(context, post.id, personId));
  const former = await back(succession.fromPersonId);
  const steppedUp = await back(succession.toPersonId);
  if (!former) return;
  const partner = partnerOf(former, steppedUp, at('B'), at('A'));
  await decide(context, succession, 'ACCEPTED');
  await endPromotions(context, post.id);
  const seatFor = ({ personId, shift }: { personId: string; shift: string | null }) => ({ personId, shift });
  await reseat(context, post, { A: seatFor(former), ...(partner && { B: seatFor(partner) }) }, () => HANDED_BACK);
}

/** The shift in which somebody last worked on the post. */
async function lastShift({ db }: Context<Tables>, postId: string, personId: string): Promise<string | null> {
  const last = await db.selectFrom('holding').select('shift').where('postId', '=', postId).where('personId', '=', personId).orderBy('since', 'desc').orderBy('id', 'desc').executeTakeFirst();
  return last?.shift ?? null;
}
