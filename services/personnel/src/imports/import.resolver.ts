import { Can, File, isId, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { maskedCell } from '../people/mask.ts';
import { RosterImport } from './import.entity.ts';
import { findImport, selectImports, type ImportRow } from './import.read.ts';
import { RosterImportConnection, RosterProblem, RosterProblemConnection } from './import.types.ts';
import { rejectedRows, sentenceOf } from './rejected.read.ts';

@Resolver(() => RosterImport)
export class RosterImportResolver {
  @Query(() => RosterImport, { nullable: true, description: 'One import, or null if there is none with this id.' })
  @Can('personnel.roster.read')
  rosterImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() { db }: Context<Tables>) {
    return isId(id) ? findImport(db, id) : null;
  }

  @Query(() => RosterImportConnection, { description: 'All imports, newest first.' })
  @Can('personnel.roster.read')
  rosterImports(@Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const order = [{ column: 'rosterImport.startedAt', direction: 'desc' }, { column: 'rosterImport.id', direction: 'desc' }] as const;
    return page(args, info, { db, query: selectImports(db), order });
  }

  @FieldResolver(() => RosterProblemConnection, { description: 'What is wrong, line by line.' })
  problems(@Root() { id }: ImportRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const query = db.selectFrom('rosterProblem').select(['rosterProblem.line', 'rosterProblem.heading', 'rosterProblem.columnKey', 'rosterProblem.value', 'rosterProblem.code']).where('importId', '=', id);
    return page(args, info, { db, query, order: [{ column: 'rosterProblem.line', direction: 'asc' }, { column: 'rosterProblem.id', direction: 'asc' }] });
  }

  @FieldResolver(() => File, { nullable: true, description: 'The wrong rows in the columns as sent with a column of reasons, to be corrected and sent again; null if every row is right.' })
  @Can('personnel.roster.import')
  async rejectedRows(@Root() roster: ImportRow, @Ctx() context: Context<Tables>): Promise<File | null> {
    const written = await rejectedRows(context.db, roster);
    if (!written) return null;
    await context.audit({ action: 'roster.rejected-rows.read', entity: 'RosterImport', entityId: roster.id });
    return { name: written.name, mediaType: written.mediaType, base64: written.bytes.toString('base64') };
  }
}

type ProblemRow = Pick<Tables['rosterProblem'], 'columnKey' | 'value'>;

@Resolver(() => RosterProblem)
export class RosterProblemResolver {
  @FieldResolver(() => String, { description: 'What is so and what to do, for whoever keeps the roster; Chinese.' })
  message(@Root() { code, heading }: RosterProblem): string {
    return sentenceOf(code, heading);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the cell says, shortened, identity and telephone numbers masked; null if it is blank.' })
  value(@Root() { columnKey, value }: ProblemRow): string | null {
    return value === null ? null : maskedCell(columnKey, value);
  }
}
