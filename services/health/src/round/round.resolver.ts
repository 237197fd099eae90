import { Can, isId, missing, page, PageArgs, refused, uuid7, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { policyAt } from '../policy/policy.store.ts';
import type { Tables } from '../tables.ts';
import { TestRound } from './round.entity.ts';
import { CloseTestRoundInput, CloseTestRoundResult, CloseTestRoundSuccess, OpenTestRoundInput, OpenTestRoundResult, OpenTestRoundSuccess, TestRoundConnection } from './round.input.ts';
import { countsByRound, pendingByRound, roundById } from './round.store.ts';
import { refuseRound, refuseSwabbing } from './round.ts';

const USUAL_POOL = 10;

@Resolver(() => TestRound)
export class TestRoundResolver {
  @Query(() => TestRoundConnection, { description: 'Test rounds, latest first. 检测轮次列表' })
  @Can('health.round.read')
  testRounds(@Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('testRound').selectAll('testRound');
    return page(args, info, { db, query, order: [{ column: 'testRound.opensAt', direction: 'desc' }, { column: 'testRound.id', direction: 'asc' }] });
  }

  @Query(() => TestRound, { nullable: true, description: 'One test round; null when there is none with this id. 检测轮次' })
  @Can('health.round.read')
  testRound(@Arg('id', () => ID, { description: 'Id of the round.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(roundById, id) : null;
  }

  @Mutation(() => OpenTestRoundResult, { description: 'Opens a round; what the policy counts for its disease today is written into it. 开启检测轮次' })
  @Can('health.round.open')
  async openTestRound(@Arg('input', () => OpenTestRoundInput, { description: 'The round.' }) input: OpenTestRoundInput, @Ctx() context: Context<Tables>) {
    const now = context.now();
    const policy = await policyAt(context.db, now);
    const draft = { name: input.name, disease: input.disease ?? policy.watchedDiseases[0]!, poolSize: input.poolSize ?? USUAL_POOL, opensAt: input.opensAt ?? now, closesAt: input.closesAt };
    const refusals = refuseRound(draft, policy);
    if (refusals.length > 0) return refused(refusals);

    const testRound = context.em.create(TestRound, { ...draft, id: uuid7(), name: draft.name.trim(), analytes: [...policy.analytes[draft.disease]!], status: 'OPEN', openedAt: now, closedAt: null });
    await context.em.persist(testRound).flush();
    await context.audit({ action: 'test-round.opened', entity: 'TestRound', entityId: testRound.id, detail: { disease: draft.disease, poolSize: draft.poolSize, policy: policy.version } });
    return Object.assign(new OpenTestRoundSuccess(), { testRound });
  }

  @Mutation(() => CloseTestRoundResult, { description: 'Closes a round: no tube is opened and no swab added any more; results still count. 关闭检测轮次' })
  @Can('health.round.close')
  async closeTestRound(@Arg('input', () => CloseTestRoundInput, { description: 'Which round.' }) { testRoundId }: CloseTestRoundInput, @Ctx() context: Context<Tables>) {
    const testRound = isId(testRoundId) ? await context.em.findOne(TestRound, testRoundId) : null;
    if (!testRound) return refused(missing('test round', testRoundId, ['input', 'testRoundId']));
    const refusal = refuseSwabbing(testRound);
    if (refusal) return refused(refusal);
    Object.assign(testRound, { status: 'CLOSED', closedAt: context.now() });
    await context.audit({ action: 'test-round.closed', entity: 'TestRound', entityId: testRound.id });
    return Object.assign(new CloseTestRoundSuccess(), { testRound });
  }

  @FieldResolver(() => Int, { description: 'Swabs taken in this round so far.' })
  async swabCount(@Root() { id }: TestRound, @Ctx() context: Context<Tables>) {
    return (await context.load(countsByRound, id))?.swabCount ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Tubes opened in this round so far.' })
  async tubeCount(@Root() { id }: TestRound, @Ctx() context: Context<Tables>) {
    return (await context.load(countsByRound, id))?.tubeCount ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Tubes read positive, single swabs included.' })
  async positiveTubeCount(@Root() { id }: TestRound, @Ctx() context: Context<Tables>) {
    return (await context.load(countsByRound, id))?.positiveTubeCount ?? 0;
  }

  @FieldResolver(() => Int, { description: 'People swabbed in this round who wait for a swab alone now.' })
  async pendingCount(@Root() { id }: TestRound, @Ctx() context: Context<Tables>) {
    return (await context.load(pendingByRound, id))?.count ?? 0;
  }
}
