import { Can, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { personById } from '../people/person.read.ts';
import { Person } from '../people/person.type.ts';
import type { Tables } from '../tables.ts';
import { memberCountOf, openCallOutOf } from './volunteer.read.ts';
import { CallOut, Volunteer, VolunteerConnection, VolunteerTeam } from './volunteer.type.ts';

@Resolver(() => VolunteerTeam)
export class VolunteerTeamResolver {
  @Query(() => [VolunteerTeam], { description: 'All teams, by code. 志愿者队伍' })
  @Can('personnel.volunteer.read')
  volunteerTeams(@Ctx() { db }: Context<Tables>) {
    return db.selectFrom('volunteerTeam').selectAll().orderBy('code').execute();
  }

  @FieldResolver(() => Int, { description: 'Members, of those you may see.' })
  async memberCount(@Root() { id }: VolunteerTeam, @Ctx() context: Context<Tables>) {
    return (await context.load(memberCountOf, id))?.members ?? 0;
  }

  @FieldResolver(() => VolunteerConnection, { description: 'Members you may see, in the order they joined.' })
  members(@Root() { id }: VolunteerTeam, @Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, { db, query: db.selectFrom('volunteer').selectAll('volunteer').where('teamId', '=', id), order: [{ column: 'volunteer.id', direction: 'asc' }] });
  }

  @FieldResolver(() => CallOut, { nullable: true, description: 'The call-out that is open; null while the team is not called.' })
  openCallOut(@Root() { id }: VolunteerTeam, @Ctx() context: Context<Tables>) {
    return context.load(openCallOutOf, id);
  }
}

@Resolver(() => Volunteer)
export class VolunteerResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null if they are outside your colleges.' })
  person(@Root() { personId }: Volunteer, @Ctx() context: Context<Tables>) {
    return context.load(personById, personId);
  }
}
