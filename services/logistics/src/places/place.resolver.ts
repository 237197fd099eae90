import { Can, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { namesIn } from './place.ts';
import { Place } from './place.entity.ts';
import { PlaceConnection, placeList, PlacesArgs } from './place.list.ts';
import type { Tables } from '../tables.ts';
import { placeByCode, placeById, placesUnder, type PlaceRow } from './place.tables.ts';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'One place; null if there is none with this id. 场所' })
  @Can('logistics.place.read')
  place(@Arg('id', () => ID, { description: 'Id of the place.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(placeById, id) : null;
  }

  @Query(() => Place, { nullable: true, description: 'One place by the code on its door; null if there is none. 按编码查场所' })
  @Can('logistics.place.read')
  placeByCode(@Arg('code', () => String, { description: 'Such as D03-0512; its case does not matter.' }) code: string, @Ctx() context: Context<Tables>) {
    return context.load(placeByCode, code.toUpperCase());
  }

  @Query(() => PlaceConnection, { description: 'Places page by page. 场所列表' })
  @Can('logistics.place.read')
  places(@Args(() => PlacesArgs) args: PlacesArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    return page(args, info, placeList(db, args));
  }

  @FieldResolver(() => [String], { description: 'Names from the top of the tree down to this place. 路径' })
  path(@Root() place: PlaceRow): string[] {
    return namesIn(place.path);
  }

  @FieldResolver(() => Place, { nullable: true, description: 'What it lies in; null at the top. 上级' })
  parent(@Root() { parentId }: PlaceRow, @Ctx() context: Context<Tables>) {
    return parentId && context.load(placeById, parentId);
  }

  @FieldResolver(() => [Place], { description: 'What lies directly in it, by code. 下级' })
  children(@Root() { id }: PlaceRow, @Ctx() context: Context<Tables>) {
    return context.load(placesUnder, id);
  }
}

/** What another department refers to: by id, or by the code it knows from elsewhere. */
export const findPlace = (reference: { id?: string; code?: string }, context: Context<Tables>): Promise<PlaceRow | null> | null => {
  if (reference.id) return isId(reference.id) ? context.load(placeById, reference.id) : null;
  return reference.code ? context.load(placeByCode, reference.code) : null;
};
