import { Can, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Incident } from '../incident/incident.type.ts';
import { Person, personOf } from '../person.ts';
import { Place, placeOf } from '../place.ts';
import type { IncidentRow, ItemRow, Tables } from '../tables.ts';
import { countsOfIncident, itemList } from './item.store.ts';
import { IncidentItem, IncidentItemConnection, IncidentItemsArgs, IncidentKindCount } from './item.type.ts';

@Resolver(() => Incident)
export class IncidentItemsResolver {
  @FieldResolver(() => [IncidentKindCount], { description: 'What it touches, counted by kind.' })
  kinds(@Root() { id }: IncidentRow, @Ctx() context: Context<Tables>) {
    return context.load(countsOfIncident, id);
  }

  @FieldResolver(() => IncidentItemConnection, { description: 'What it touches, the newest first. Says who is a case or a contact: for the centre and for health; the others see the counts, and their own part in their own pages.' })
  @Can('command.item.read')
  items(@Root() { id }: IncidentRow, @Args(() => IncidentItemsArgs) args: IncidentItemsArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, itemList(db, id, args));
  }
}

@Resolver(() => IncidentItem)
export class ItemResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Whom it concerns; null when it concerns nobody in particular.' })
  person(@Root() { personId }: ItemRow) {
    return personOf(personId);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'Where it is; null when it is nowhere in particular.' })
  place(@Root() { placeCode }: ItemRow) {
    return placeOf(placeCode);
  }
}
