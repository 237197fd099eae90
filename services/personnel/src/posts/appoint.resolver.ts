import { Can, isId, missing, refused, uuid7, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { followPosts } from '../parts/duties.store.ts';
import { fillRequest } from '../succession/request.store.ts';
import type { Tables } from '../tables.ts';
import {
  AppointHolderInput, AppointHolderResult, AppointHolderSuccess, OpenPostInput, OpenPostResult, OpenPostSuccess,
  RemoveHolderInput, RemoveHolderResult, RemoveHolderSuccess, SwapHoldersInput, SwapHoldersResult, SwapHoldersSuccess,
} from './appoint.input.ts';
import { appoint, other, refuseAppointment } from './appoint.store.ts';
import { reseat, seatedOn } from './bench.store.ts';
import { refusePost, refuseRemoval, refuseSwap } from './post.ts';
import { endPromotions } from '../succession/handback.store.ts';

const postWith = ({ db }: Context<Tables>, id: string) => (isId(id) ? db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst() : undefined);
const noPost = (id: string) => refused(missing('post', id, ['input', 'postId']));

@Resolver()
export class AppointResolver {
  @Mutation(() => OpenPostResult, { description: 'Opens a post; both seats are empty. Refused for a code that is taken, and for a key post without a place. 设立岗位' })
  @Can('personnel.post.open')
  async openPost(@Arg('input', () => OpenPostInput, { description: 'The post.' }) input: OpenPostInput, @Ctx() context: Context<Tables>) {
    const unit = isId(input.unitId) ? await context.db.selectFrom('orgUnit').select(['id', 'collegeId']).where('id', '=', input.unitId).executeTakeFirst() : undefined;
    if (!unit) return refused(missing('unit', input.unitId, ['input', 'unitId']));
    const taken = await context.db.selectFrom('post').select('id').where('code', '=', input.code.trim()).executeTakeFirst();
    const refusals = refusePost({ ...input, placeCode: input.placeCode ?? null, isUniversity: unit.collegeId === null, isTaken: taken !== undefined });
    if (refusals.length > 0 || unit.collegeId === null) return refused(refusals);

    const id = uuid7();
    await context.db.insertInto('post')
      .values({ id, code: input.code.trim(), title: input.title.trim(), unitId: unit.id, collegeId: unit.collegeId, isKey: input.isKey, placeCode: input.placeCode?.trim() ?? null, coverage: 'UNCOVERED', updatedAt: context.now() }).execute();
    await context.audit({ action: 'post.opened', entity: 'Post', entityId: id, detail: { code: input.code, unitId: unit.id } });
    await followPosts(context, [id]);
    return Object.assign(new OpenPostSuccess(), { post: await postWith(context, id) });
  }

  @Mutation(() => AppointHolderResult, { description: 'Puts somebody into a seat of a post; who sits there is replaced, and an open request for a B is filled. Refused if one thing could take both holders. 任岗' })
  @Can('personnel.post.appoint')
  async appointHolder(@Arg('input', () => AppointHolderInput, { description: 'Who, and where.' }) { postId, seat, personId, shift }: AppointHolderInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const post = await postWith(context, postId);
    if (!post) return noPost(postId);
    const appointment = { post, seat, personId, shift: shift?.trim() || null };
    const refusal = isId(personId) ? await refuseAppointment(context, appointment) : 'UNKNOWN';
    if (refusal === 'UNKNOWN') return refused(missing('person', personId, ['input', 'personId']));
    if (refusal) return refused(refusal);

    await appoint(context, appointment);
    if (seat === 'A') await endPromotions(context, postId);
    if (seat === 'B') await fillRequest(context, postId, personId);
    await followPosts(context, [postId]);
    return Object.assign(new AppointHolderSuccess(), { post: await postWith(context, postId) });
  }

  @Mutation(() => RemoveHolderResult, { description: 'Empties a seat; the history keeps who sat there. Refused for a seat that is empty. 免岗' })
  @Can('personnel.post.appoint')
  async removeHolder(@Arg('input', () => RemoveHolderInput, { description: 'Which seat, and why.' }) { postId, seat, reason }: RemoveHolderInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const post = await postWith(context, postId);
    if (!post) return noPost(postId);
    const seated = await seatedOn(context.db, [postId]);
    const refusal = refuseRemoval(post.title, seat, seated.some(one => one.seat === seat), reason);
    if (refusal) return refused(refusal);

    const keep = seated.find(one => one.seat === other(seat));
    await reseat(context, post, keep ? { [keep.seat]: { personId: keep.personId, shift: keep.shift } } : {}, () => ({ ended: 'REMOVED', begun: 'APPOINTED' }));
    if (seat === 'A') await endPromotions(context, postId);
    await context.audit({ action: 'post.holder-removed', entity: 'Post', entityId: postId, detail: { seat, reason: reason.trim() } });
    await followPosts(context, [postId]);
    return Object.assign(new RemoveHolderSuccess(), { post: await postWith(context, postId) });
  }

  @Mutation(() => SwapHoldersResult, { description: 'A becomes B and B becomes A. Refused unless both seats are held and B can work. A、B角互换' })
  @Can('personnel.post.appoint')
  async swapHolders(@Arg('input', () => SwapHoldersInput, { description: 'Which post.' }) { postId }: SwapHoldersInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const post = await postWith(context, postId);
    if (!post) return noPost(postId);
    const seated = await seatedOn(context.db, [postId]);
    const [a, b] = [seated.find(one => one.seat === 'A') ?? null, seated.find(one => one.seat === 'B') ?? null];
    const refusal = refuseSwap(post.title, a, b);
    if (refusal || !a || !b) return refused(refusal ?? []);

    await reseat(context, post, { A: { personId: b.personId, shift: b.shift }, B: { personId: a.personId, shift: a.shift } }, () => ({ ended: 'SWAPPED', begun: 'SWAPPED' }));
    await endPromotions(context, postId);
    await context.audit({ action: 'post.holders-swapped', entity: 'Post', entityId: postId });
    await followPosts(context, [postId]);
    return Object.assign(new SwapHoldersSuccess(), { post: await postWith(context, postId) });
  }
}
