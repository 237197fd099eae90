import { Can, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { LaboratoryMessage } from './message.entity.ts';
import { LaboratoryMessageConnection } from './message.input.ts';

@Resolver(() => LaboratoryMessage)
export class LaboratoryMessageResolver {
  @Query(() => LaboratoryMessageConnection, { description: 'Files received, latest first; a client sees those it sent. 检验报告文件列表' })
  @Can('health.message.read')
  laboratoryMessages(@Args(() => PageArgs) args: PageArgs, @Ctx() { db, actor }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('laboratoryMessage').selectAll('laboratoryMessage');
    const query = actor.permissions.has('health.message.survey') ? all : all.where('sender', '=', actor.id);
    return page(args, info, { db, query, order: [{ column: 'laboratoryMessage.receivedAt', direction: 'desc' }, { column: 'laboratoryMessage.id', direction: 'desc' }] });
  }
}
