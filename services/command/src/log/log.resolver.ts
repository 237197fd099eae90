import { page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Incident } from '../incident/incident.type.ts';
import type { IncidentRow, LogRow, Tables } from '../tables.ts';
import { IncidentLogConnection, IncidentLogEntry } from './log.type.ts';
import { wordsOf } from './words.ts';

@Resolver(() => Incident)
export class IncidentLogResolver {
  @FieldResolver(() => IncidentLogConnection, { description: 'Everything that happened, the newest first.' })
  log(@Root() { id }: IncidentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('incidentLog').selectAll('incidentLog').where('incidentId', '=', id);
    return page(args, info, { db, query, order: [{ column: 'incidentLog.no', direction: 'desc' }] });
  }
}

@Resolver(() => IncidentLogEntry)
export class LogEntryResolver {
  @FieldResolver(() => String, { description: 'In Chinese.' })
  text(@Root() { happening }: LogRow) {
    return wordsOf(happening).text;
  }

  @FieldResolver(() => String)
  textEnglish(@Root() { happening }: LogRow) {
    return wordsOf(happening).textEnglish;
  }
}
