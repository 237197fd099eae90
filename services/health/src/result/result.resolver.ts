import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import type { Tables } from '../tables.ts';
import { Tube } from '../tube/tube.entity.ts';
import { tubeById } from '../tube/tube.store.ts';
import { sentenceOf } from './reason.ts';
import { LaboratoryResult } from './result.entity.ts';
import { LaboratoryResultOrder } from './result.enum.ts';
import { LaboratoryResultConnection, LaboratoryResultFilter } from './result.input.ts';
import { resultById, resultsByPerson } from './result.store.ts';

@Resolver(() => LaboratoryResult)
export class LaboratoryResultResolver {
  @Query(() => LaboratoryResultConnection, { description: 'Laboratory results with the names in their reports; reading them is logged. 检验结果列表' })
  @Can('health.result.read')
  async laboratoryResults(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => LaboratoryResultFilter, { nullable: true, description: 'All results unless given.' }) filter: LaboratoryResultFilter | null,
    @Arg('orderBy', () => LaboratoryResultOrder, { defaultValue: 'NEWEST', description: 'Newest first unless given.' }) orderBy: LaboratoryResultOrder,
    @Ctx() context: Context<Tables>,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { db } = context;
    let query = db.selectFrom('laboratoryResult').selectAll('laboratoryResult');
    if (filter?.outcomes) query = query.where(({ eb, lit }) => (filter.outcomes!.length > 0 ? eb('outcome', 'in', filter.outcomes!) : lit(false)));
    if (filter?.values) query = query.where(({ eb, lit }) => (filter.values!.length > 0 ? eb('value', 'in', filter.values!) : lit(false)));
    if (filter?.messageId) query = isId(filter.messageId) ? query.where('messageId', '=', filter.messageId) : query.where(({ lit }) => lit(false));
    const direction = orderBy === 'NEWEST' ? 'desc' : 'asc';
    const order = [{ column: 'laboratoryResult.receivedAt', direction }, { column: 'laboratoryResult.line', direction: 'asc' }, { column: 'laboratoryResult.id', direction: 'asc' }] as const;
    const found = await page(args, info, { db, query, order });
    const [first] = found.nodes;
    if (first) await context.audit({ action: 'laboratory-result.read', entity: 'LaboratoryResult', entityId: first.id, detail: { results: found.nodes.map(row => row.id) } });
    return found;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person the result was matched to; null for a pooled tube and while nobody is found.' })
  person(@Root() { personId }: LaboratoryResult) {
    return personId ? personOf(personId) : null;
  }

  @FieldResolver(() => Tube, { nullable: true, description: 'The tube whose label the report gave.' })
  tube(@Root() { tubeId }: LaboratoryResult, @Ctx() context: Context<Tables>) {
    return tubeId ? context.load(tubeById, tubeId) : null;
  }

  @FieldResolver(() => LaboratoryResult, { nullable: true, description: 'The newer version that replaced it.' })
  successor(@Root() { supersededBy }: LaboratoryResult, @Ctx() context: Context<Tables>) {
    return supersededBy ? context.load(resultById, supersededBy) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The reason as a sentence: what is so, then what to do.' })
  explanation(@Root() { reason, note }: LaboratoryResult) {
    return reason && sentenceOf(reason, note);
  }
}

@Resolver(() => Person)
export class PersonResultsResolver {
  @FieldResolver(() => [LaboratoryResult], { nullable: true, description: 'The latest 200 versions of laboratory results of this person, latest swab first; reading them is logged. 检验结果' })
  @Can('health.result.read')
  laboratoryResults(@Root() { id }: Person, @Ctx() context: Context<Tables>) {
    return context.load(resultsByPerson, id);
  }
}
