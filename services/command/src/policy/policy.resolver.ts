import { Can, campusDay, refused, type Context } from '@campus/kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PolicyRow, Tables } from '../tables.ts';
import { describeValues, readPolicy, type PolicyKind } from './policy.ts';
import { keepPolicy } from './policy.store.ts';
import { sourcesOf } from '../wording/text.ts';
import { PolicyKinds, PolicyValue, PolicyVersion, PublishPolicyInput, PublishPolicyResult, PublishPolicySuccess } from './policy.type.ts';

@Resolver(() => PolicyVersion)
export class PolicyResolver {
  @Query(() => [PolicyVersion], { description: 'Every version of the policies, the newest first. 政策版本' })
  @Can('command.policy.read')
  policies(@Arg('kind', () => PolicyKinds, { nullable: true, description: 'Null for all kinds.' }) kind: PolicyKind | null | undefined, @Ctx() { db }: Context<Tables>) {
    const all = db.selectFrom('policyVersion').selectAll().orderBy('effectiveOn', 'desc').orderBy('version', 'desc').orderBy('kind');
    return (kind ? all.where('kind', '=', kind) : all).execute();
  }

  @Mutation(() => PublishPolicyResult, { description: 'Publishes a version that holds from a day on; what was decided under an earlier one stays. 发布政策' })
  @Can('command.policy.publish')
  async publishPolicy(@Arg('input', () => PublishPolicyInput, { description: 'Every threshold, from when, and who says so.' }) input: PublishPolicyInput, @Ctx() context: Context<Tables>) {
    const { problems, values } = readPolicy({ ...input, today: campusDay(context.now()) });
    if (problems.length > 0) return refused(problems);
    return Object.assign(new PublishPolicySuccess(), { policy: await keepPolicy(context, { ...input, ...sourcesOf(input), values }) });
  }

  @FieldResolver(() => [PolicyValue])
  values(@Root() { kind, values }: PolicyRow) {
    return describeValues(kind, values);
  }
}
