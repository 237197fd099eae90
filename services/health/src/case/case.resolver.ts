import { Can, connection, type Context, DateTime, inView, isId, page, PageArgs } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, ObjectType, Query, registerEnumType, Resolver, Root, Subscription } from 'type-graphql';
import { Person, personOf } from '../person.ts';
import { Place, placeOf } from '../place.ts';
import type { Tables } from '../tables.ts';
import { Tube } from '../tube/tube.entity.ts';
import { tubeById } from '../tube/tube.store.ts';
import { Case, CaseStatus } from './case.entity.ts';
import type { CaseChangeKind as Kind } from './case.rows.ts';
import { caseById, changesByCase } from './case.store.ts';

const CaseChangeKind = {
  OPENED: 'OPENED', SAMPLING_MOVED: 'SAMPLING_MOVED', TRACED: 'TRACED', CONTACT_ADDED: 'CONTACT_ADDED', CONTACT_WITHDRAWN: 'CONTACT_WITHDRAWN', WITHDRAWN: 'WITHDRAWN', CLOSED: 'CLOSED',
} as const satisfies Record<Kind, Kind>;
registerEnumType(CaseChangeKind, { name: 'CaseChangeKind', description: 'What happened to a case. 病例变更' });

@ObjectType({ description: 'A page of cases. 病例分页' })
class CaseConnection extends connection('Case', () => Case) {}

@InputType({ description: 'Which cases; all conditions hold together.' })
class CaseFilter {
  @Field(() => [CaseStatus], { nullable: true, description: 'Cases that stand so.' })
  statuses?: (keyof typeof CaseStatus)[] | null;

  @Field(() => ID, { nullable: true, description: 'Cases of this Person.' })
  personId?: string | null;
}

@ObjectType({ description: 'A place where a case was in the look-back. 到过的场所' })
class VisitedPlace {
  @Field(() => Place, { nullable: true })
  place!: Place;

  @Field(() => [String], { description: 'Tables, seats or rows used there.' })
  seats!: readonly string[];

  @Field(() => DateTime, { description: 'When the case first came.' })
  from!: Date;

  @Field(() => DateTime, { description: 'When the case last left.' })
  until!: Date;
}

@ObjectType({ description: 'One line of the history of a case. 病例变更记录' })
class CaseChange {
  @Field(() => Int)
  version!: number;

  @Field(() => CaseChangeKind)
  kind!: Kind;

  @Field(() => String, { nullable: true, description: "The officer's reason, the new sampling time, or close + secondary contacts found." })
  detail!: string | null;

  @Field(() => DateTime)
  at!: Date;
}

type News = { caseId: string; collegeId: string | null };

const read = (context: Context<Tables>, ids: readonly string[]): Promise<void> => context.audit({ action: 'case.read', entity: 'Case', entityId: ids[0]!, detail: { cases: ids } });

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Cases, latest first. Reading them is logged. 病例列表' })
  @Can('health.case.read')
  async cases(
    @Arg('filter', () => CaseFilter, { nullable: true, description: 'All cases unless given.' }) filter: CaseFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context<Tables>,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { db } = context;
    let query = db.selectFrom('caseFile').selectAll('caseFile');
    if (filter?.statuses) query = query.where(({ eb, lit }) => (filter.statuses!.length > 0 ? eb('status', 'in', filter.statuses!) : lit(false)));
    if (filter?.personId) query = isId(filter.personId) ? query.where('personId', '=', filter.personId) : query.where(({ lit }) => lit(false));
    const found = await page(args, info, { db, query, order: [{ column: 'caseFile.openedAt', direction: 'desc' }, { column: 'caseFile.id', direction: 'asc' }] });
    if (found.nodes.length > 0) await read(context, found.nodes.map(row => row.id));
    return found;
  }

  @Query(() => Case, { name: 'case', nullable: true, description: 'One case; null when there is none. Reading it is logged. 病例' })
  @Can('health.case.read')
  async one(@Arg('id', () => ID, { description: 'Id of the Case.' }) id: string, @Ctx() context: Context<Tables>) {
    const row = isId(id) ? await context.load(caseById, id) : null;
    if (row) await read(context, [id]);
    return row;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who was found positive.' })
  person(@Root() { personId }: Case) {
    return personOf(personId);
  }

  @FieldResolver(() => [Tube], { description: 'Pooled tubes read positive or inconclusive that hold a swab of this person.' })
  async tubes(@Root() { causeIds, id }: Case, @Ctx() context: Context<Tables>) {
    const tubes = await Promise.all(causeIds.filter(cause => cause !== id).map(cause => context.load(tubeById, cause)));
    return tubes.filter(tube => tube !== null);
  }

  @FieldResolver(() => [VisitedPlace], { description: 'Where the person was in the look-back, by place code; rooms for monitoring are left out.' })
  places(@Root() { places }: Case) {
    return places.map(({ code, seats, from, until }) => ({ place: placeOf(code), seats, from: new Date(from), until: new Date(until) }));
  }

  @FieldResolver(() => [CaseChange], { description: 'What happened to the case, earliest first; the first 200 lines.' })
  changes(@Root() { id }: Case, @Ctx() context: Context<Tables>) {
    return context.load(changesByCase, id);
  }

  @Subscription(() => Case, {
    nullable: true,
    description: 'Each case as it opens, is traced, or ends. 病例变化',
    subscribe: ({ context }: { context: Context }) => context.live<News>('case.changed', news => inView(context.actor, news.collegeId)),
  })
  @Can('health.case.read')
  casesChanged(@Root() { caseId }: News, @Ctx() context: Context<Tables>) {
    return context.load(caseById, caseId);
  }
}
