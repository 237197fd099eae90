import { department, personalDataOf, type Context } from '@campus/kit';
import { GridLeaderResolver } from './grid/appoint.resolver.ts';
import { gridUnitById } from './grid/grid.read.ts';
import { GridResolver } from './grid/grid.resolver.ts';
import { followRoster } from './grid/people.consumer.ts';
import { RosterImportCommands } from './imports/import.commands.ts';
import { RosterImport } from './imports/import.entity.ts';
import { importRoster } from './imports/import.job.ts';
import { RosterImportResolver, RosterProblemResolver } from './imports/import.resolver.ts';
import { RosterProgressResolver } from './imports/progress.resolver.ts';
import { announceEachMinute } from './indicators/indicator.consumer.ts';
import { SummaryResolver } from './indicators/summary.resolver.ts';
import { followIsolation } from './isolation/isolation.consumer.ts';
import { M0001People } from './migrations/m0001-people.ts';
import { M0002Roster } from './migrations/m0002-roster.ts';
import { M0003Posts } from './migrations/m0003-posts.ts';
import { M0004Grid } from './migrations/m0004-grid.ts';
import { M0005Volunteers } from './migrations/m0005-volunteers.ts';
import { M0006Retention } from './migrations/m0006-retention.ts';
import { M0007Reasons } from './migrations/m0007-reasons.ts';
import { personById } from './people/person.read.ts';
import { PersonResolver } from './people/person.resolver.ts';
import { Person } from './people/person.type.ts';
import { RevealResolver } from './people/reveal.resolver.ts';
import { sources } from './personal/personal.sources.ts';
import { AppointResolver } from './posts/appoint.resolver.ts';
import { postById } from './posts/post.read.ts';
import { PostHoldingResolver, PostResolver } from './posts/post.resolver.ts';
import { problems } from './problems.ts';
import { forgetRosters } from './retention/roster.retention.ts';
import { roles } from './roles.ts';
import { HandbackResolver } from './succession/handback.resolver.ts';
import { PostRequestResolver } from './succession/request.resolver.ts';
import type { Tables } from './tables.ts';
import { CompleteTaskResolver } from './tasks/complete.resolver.ts';
import { followExposure } from './tasks/exposure.consumer.ts';
import { taskById } from './tasks/task.read.ts';
import { GridTaskResolver } from './tasks/task.resolver.ts';
import { unitById } from './units/unit.read.ts';
import { OrgUnitResolver } from './units/unit.resolver.ts';
import { CallOutAnswerCommands } from './volunteers/answer.resolver.ts';
import { CallOutAnswerResolver, CallOutResolver } from './volunteers/call.resolver.ts';
import { callUpVolunteers, standVolunteersDown } from './volunteers/incident.consumer.ts';
import { VolunteerResolver, VolunteerTeamResolver } from './volunteers/team.resolver.ts';
import { callOutById, teamById } from './volunteers/volunteer.read.ts';

type Ctx = Context<Tables>;
type ById = { id: string };

const units = { resolvers: [OrgUnitResolver], references: { OrgUnit: ({ id }: ById, context: Ctx) => context.load(unitById, id) } };
const people = { resolvers: [PersonResolver, RevealResolver, personalDataOf('personnel', () => Person, sources)], references: { Person: ({ id }: ById, context: Ctx) => context.load(personById, id) } };
const imports = { resolvers: [RosterImportResolver, RosterProblemResolver, RosterImportCommands, RosterProgressResolver], entities: [RosterImport] };

const posts = { resolvers: [PostResolver, PostHoldingResolver, AppointResolver, HandbackResolver, PostRequestResolver, SummaryResolver], references: { Post: ({ id }: ById, context: Ctx) => context.load(postById, id) } };
const grid = {
  resolvers: [GridResolver, GridLeaderResolver, GridTaskResolver, CompleteTaskResolver],
  references: { GridUnit: ({ id }: ById, context: Ctx) => context.load(gridUnitById, id), GridTask: ({ id }: ById, context: Ctx) => context.load(taskById, id) },
};
const volunteers = {
  resolvers: [VolunteerTeamResolver, VolunteerResolver, CallOutResolver, CallOutAnswerResolver, CallOutAnswerCommands],
  references: { VolunteerTeam: ({ id }: ById, context: Ctx) => context.load(teamById, id), CallOut: ({ id }: ById, context: Ctx) => context.load(callOutById, id) },
};

/** Personnel: who belongs to the university, where they live, who holds which post, and who answers for whom. */
export const personnel = department({
  name: 'personnel',
  features: [units, people, imports, posts, grid, volunteers],
  roles,
  migrations: [M0001People, M0002Roster, M0003Posts, M0004Grid, M0005Volunteers, M0006Retention, M0007Reasons],
  problems,
  consumers: [importRoster, followRoster, followIsolation, followExposure, callUpVolunteers, standVolunteersDown, announceEachMinute, forgetRosters],
  announces: ['person.changed', 'residence.declared', 'roster.import.requested', 'roster.import.progressed', 'post.changed', 'grid-task.changed', 'call-out.changed', 'incident.part.reported', 'indicator.announced'],
});
