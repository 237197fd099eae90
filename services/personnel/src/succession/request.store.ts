import { uuid7, type Context } from '@campus/kit';
import type { Seated } from '../posts/bench.store.ts';
import type { PostRow, PostRequestRow } from '../posts/post.table.ts';
import type { Tables } from '../tables.ts';
import { REQUEST_MINUTES, requestFor, type Bench } from './bench.ts';

const MINUTE = 60_000;

const openRequest = ({ db }: Context<Tables>, postId: string) => db.selectFrom('postRequest').selectAll().where('postId', '=', postId).where('state', '=', 'OPEN').executeTakeFirst();

/** Opens, sharpens or cancels the request for a new B, so that there is one exactly while one is needed. */
export async function settleRequest(context: Context<Tables>, post: PostRow, bench: Bench, seated: readonly Seated[]): Promise<void> {
  const lost = new Set(seated.filter(one => one.isIsolated).map(one => one.personId));
  const reason = requestFor(bench, id => lost.has(id));
  const open = await openRequest(context, post.id);
  const now = context.now();
  if (reason === null) {
    if (open) await close(context, open, { state: 'CANCELLED', filledById: null });
    return;
  }
  const dueAt = new Date(now.getTime() + REQUEST_MINUTES[reason] * MINUTE);
  const causeIds = await causesOf(context, post.id, seated);
  if (!open) {
    await context.db.insertInto('postRequest').values({ id: uuid7(), postId: post.id, collegeId: post.collegeId, reason, causeIds, openedAt: now, dueAt, state: 'OPEN', closedAt: null, filledById: null }).execute();
  } else if (open.reason !== reason) {
    await context.db.updateTable('postRequest').set({ reason, causeIds, dueAt: dueAt < open.dueAt ? dueAt : open.dueAt }).where('id', '=', open.id).execute();
  }
}

/** Why somebody is missing: of those who sit there isolated, and of the promotions that left the seat empty. */
async function causesOf({ db }: Context<Tables>, postId: string, seated: readonly Seated[]): Promise<string[]> {
  const open = await db.selectFrom('succession').select('causeIds').where('postId', '=', postId).where('endedAt', 'is', null).execute();
  return [...new Set([...seated.flatMap(one => one.causeIds), ...open.flatMap(one => one.causeIds)])];
}

async function close(context: Context<Tables>, { id }: PostRequestRow, how: Pick<PostRequestRow, 'state' | 'filledById'>): Promise<void> {
  await context.db.updateTable('postRequest').set({ ...how, closedAt: context.now() }).where('id', '=', id).execute();
}

/** The request is answered by this person; does nothing where none is open. */
export async function fillRequest(context: Context<Tables>, postId: string, personId: string): Promise<void> {
  const open = await openRequest(context, postId);
  if (open) await close(context, open, { state: 'FILLED', filledById: personId });
}
