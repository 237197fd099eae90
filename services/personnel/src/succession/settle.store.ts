import { uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { cover, reseat, seatedOn, type Seated, type Why } from '../posts/bench.store.ts';
import type { PostRow, SuccessionRow } from '../posts/post.table.ts';
import type { Tables } from '../tables.ts';
import { after, moveFor, type Bench, type Move } from './bench.ts';
import { settleRequest } from './request.store.ts';

/** A post with those who sit on it and the promotions that still stand. */
interface Case { readonly post: PostRow; readonly seated: readonly Seated[]; readonly open: readonly SuccessionRow[] }

/** A move can be answered by another one: as many as two people can cause. */
const MOST_MOVES = 3;

async function caseOf({ db }: Context<Tables>, post: PostRow): Promise<Case> {
  const seated = await seatedOn(db, [post.id]);
  const open = await db.selectFrom('succession').selectAll().where('postId', '=', post.id).where('endedAt', 'is', null).orderBy('beganAt').orderBy('id').execute();
  return { post, seated, open };
}

/** The post as the pure rule sees it. */
export function benchOf({ seated, open }: Pick<Case, 'seated' | 'open'>): Bench {
  const at = (seat: 'A' | 'B') => seated.find(one => one.seat === seat)?.personId ?? null;
  return { a: at('A'), b: at('B'), successions: open.map(({ id, fromPersonId, toPersonId }) => ({ id, fromId: fromPersonId, toId: toPersonId })) };
}

const promotion = (seat: 'A' | 'B'): Why => (seat === 'A' ? { ended: 'ISOLATED', begun: 'PROMOTED' } : { ended: 'PROMOTED', begun: 'APPOINTED' });
const reversal = (): Why => ({ ended: 'REVERTED', begun: 'REVERTED' });

async function make(context: Context<Tables>, { post, seated, open }: Case, move: Move): Promise<void> {
  const bench = after(benchOf({ seated, open }), move);
  const shiftOf = (id: string) => seated.find(one => one.personId === id)?.shift ?? null;
  const seat = (id: string | null) => (id === null ? undefined : { personId: id, shift: shiftOf(id) });
  const wanted = { ...(bench.a && { A: seat(bench.a)! }), ...(bench.b && { B: seat(bench.b)! }) };
  await reseat(context, post, wanted, move.do === 'PROMOTE' ? promotion : reversal);
  const now = context.now();
  if (move.do === 'REVERT') {
    await context.db.updateTable('succession').set({ state: 'UNDONE', endedAt: now }).where('id', '=', move.successionId).execute();
  } else {
    const causeIds = [...(seated.find(one => one.personId === move.fromId)?.causeIds ?? [])];
    await context.db.insertInto('succession')
      .values({ id: uuid7(), postId: post.id, collegeId: post.collegeId, fromPersonId: move.fromId, toPersonId: move.toId, causeIds, state: 'ACTIVE', beganAt: now, endedAt: null, decidedBy: null }).execute();
  }
  await context.audit({ action: move.do === 'PROMOTE' ? 'post.promoted' : 'post.reverted', entity: 'Post', entityId: post.id, detail: move });
}

/** Handing back is offered as soon as the one who was A can work again, and taken back when they cannot. */
async function offer({ db }: Context<Tables>, postId: string): Promise<void> {
  await sql`
    update succession set state = wanted.state
    from (select succession.id, case when coalesce(isolation.is_isolated, false) then 'ACTIVE' else 'OFFERED' end as state
      from succession left join isolation on isolation.person_id = succession.from_person_id where succession.post_id = ${postId}::uuid and succession.ended_at is null) as wanted
    where wanted.id = succession.id and wanted.state <> succession.state`.execute(db);
}

async function concern({ db }: Context<Tables>, { post, seated }: Case): Promise<void> {
  const causes = [...new Set(seated.flatMap(one => one.causeIds))];
  if (causes.length === 0) return;
  await db.insertInto('postConcern').values(causes.map(causeId => ({ postId: post.id, causeId, collegeId: post.collegeId }))).onConflict(on => on.doNothing()).execute();
}

async function settlePost(context: Context<Tables>, post: PostRow): Promise<void> {
  let facts = await caseOf(context, post);
  await concern(context, facts);
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const lost = new Set(facts.seated.filter(one => one.isIsolated).map(one => one.personId));
    const move = moveFor(benchOf(facts), id => lost.has(id));
    if (!move) break;
    await make(context, facts, move);
    facts = await caseOf(context, post);
  }
  await offer(context, post.id);
  await settleRequest(context, post, benchOf(facts), facts.seated);
  await cover(context, post.id);
}

/** Brings these posts into the state that follows from who is isolated now; done again, it changes nothing. Call it under `oneAtATime`. */
export async function settle(context: Context<Tables>, postIds: readonly string[]): Promise<void> {
  if (postIds.length === 0) return;
  const posts = await context.db.selectFrom('post').selectAll().where(sql<boolean>`id = any(${[...new Set(postIds)]}::uuid[])`).orderBy('code').execute();
  for (const post of posts) await settlePost(context, post);
}

/** Posts that these people hold, or have handed over and may take back. */
export async function postsOf({ db }: Context<Tables>, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ postId: string }>`
    select post_id from holding where until is null and person_id = any(${people}::uuid[])
    union select post_id from succession where ended_at is null and from_person_id = any(${people}::uuid[])`.execute(db);
  return rows.map(row => row.postId);
}
