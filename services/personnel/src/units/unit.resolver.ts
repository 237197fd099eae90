import { Can, isId, type Context } from '@campus/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { byName, childrenOf, peopleCountOf, UNIT_COLUMNS, unitById, type UnitRow } from './unit.read.ts';
import { OrgUnit } from './unit.type.ts';

@Resolver(() => OrgUnit)
export class OrgUnitResolver {
  @Query(() => [OrgUnit], { description: 'The units directly below one unit, by name.' })
  @Can('personnel.unit.read')
  orgUnits(
    @Arg('parentId', () => ID, { nullable: true, description: 'Null for the colleges and departments directly under the university.' }) parentId: string | null,
    @Ctx() { db }: Context<Tables>,
  ): Promise<UnitRow[]> | [] {
    if (parentId && !isId(parentId)) return [];
    const units = db.selectFrom('orgUnit').select(UNIT_COLUMNS).orderBy(byName);
    return (parentId ? units.where('parentId', '=', parentId) : units.whereRef('collegeId', '=', 'id')).execute();
  }

  @Query(() => OrgUnit, { nullable: true, description: 'One unit, or null if there is none with this id.' })
  @Can('personnel.unit.read')
  orgUnit(@Arg('id', () => ID, { description: 'Id of the unit.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(unitById, id) : null;
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'The unit above; null for the university.' })
  parent(@Root() unit: UnitRow, @Ctx() context: Context<Tables>) {
    return unit.parentId === null ? null : context.load(unitById, unit.parentId);
  }

  @FieldResolver(() => [OrgUnit], { description: 'The units directly below, by name.' })
  children(@Root() unit: UnitRow, @Ctx() context: Context<Tables>) {
    return context.load(childrenOf, unit.id);
  }

  @FieldResolver(() => Int, { description: 'Active people of this unit and all units below it, of those you may see.' })
  peopleCount(@Root() unit: UnitRow, @Ctx() context: Context<Tables>) {
    return context.load(peopleCountOf, unit.id);
  }
}
