import { Can, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import type { Tables } from '../tables.ts';
import type { Answer, CallOutState as State } from './call.ts';
import { callOutById, teamById } from './volunteer.read.ts';
import { CallOut, CallOutAnswer, CallOutAnswerConnection, CallOutConnection, CallOutReply, CallOutState, VolunteerTeam } from './volunteer.type.ts';

@ArgsType()
class CallOutArgs extends PageArgs {
  @Field(() => CallOutState, { nullable: true, description: 'Open ones or those stood down; all unless given.' }) state?: State | null;
}

@ArgsType()
class AnswerArgs extends PageArgs {
  @Field(() => [CallOutReply], { nullable: true, description: 'Any of these; all unless given.' }) answers?: Answer[] | null;
}

@Resolver(() => CallOut)
export class CallOutResolver {
  @Query(() => CallOutConnection, { description: 'Call-outs, the latest first. 召集列表' })
  @Can('personnel.volunteer.read')
  callOuts(@Args(() => CallOutArgs) { state, ...args }: CallOutArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('callOut').selectAll('callOut');
    return page(args, info, { db, query: state ? all.where('state', '=', state) : all, order: [{ column: 'callOut.openedAt', direction: 'desc' }, { column: 'callOut.id', direction: 'desc' }] });
  }

  @Query(() => CallOut, { nullable: true, description: 'One call-out; null if there is none with this id. 召集' })
  @Can('personnel.volunteer.read')
  callOut(@Arg('id', () => ID, { description: 'Id of the call-out.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(callOutById, id) : null;
  }

  @FieldResolver(() => VolunteerTeam, { description: 'The team that was called.' })
  team(@Root() { teamId }: CallOut, @Ctx() context: Context<Tables>) {
    return context.load(teamById, teamId);
  }

  @FieldResolver(() => Boolean, { description: 'Called because an incident opened; false if somebody called by hand.' })
  isForIncident(@Root() { incidentId }: CallOut): boolean {
    return incidentId !== null;
  }

  @FieldResolver(() => CallOutAnswerConnection, { description: 'Who was asked and what they answered, of those you may see.' })
  answers(@Root() { id }: CallOut, @Args(() => AnswerArgs) { answers, ...args }: AnswerArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const all = db.selectFrom('callOutAnswer').selectAll('callOutAnswer').where('callOutId', '=', id);
    const query = answers ? all.where(sql<boolean>`call_out_answer.answer = any(${answers}::text[])`) : all;
    return page(args, info, { db, query, order: [{ column: 'callOutAnswer.personId', direction: 'asc' }] });
  }

  @Subscription(() => CallOut, {
    nullable: true, description: 'Each call-out that is opened, answered or stood down. 召集变动',
    subscribe: ({ context }: { context: Context }) => context.live('call-out.changed'),
  })
  @Can('personnel.volunteer.read')
  callOutChanged(@Root() { callOutId }: { callOutId: string }, @Ctx() context: Context<Tables>) {
    return context.load(callOutById, callOutId);
  }
}

@Resolver(() => CallOutAnswer)
export class CallOutAnswerResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null if they are outside your colleges.' })
  person(@Root() { personId }: CallOutAnswer, @Ctx() context: Context<Tables>) {
    return context.load(personById, personId);
  }
}
