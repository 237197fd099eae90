import { asked, Can, isId, page, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { ResidencePlace } from '../place.ts';
import type { Tables } from '../tables.ts';
import type { UnitRow } from '../units/unit.read.ts';
import { OrgUnit } from '../units/unit.type.ts';
import { maskIdentityNumber, maskPhone } from './mask.ts';
import { PeopleArgs } from './person.input.ts';
import { columnsFor, narrow, orderColumns, personById, selectPeople, withUnits, type PersonRow } from './person.read.ts';
import { Person, PersonConnection } from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person, or null if there is none with this id or they are outside your colleges.' })
  @Can('personnel.person.read')
  person(@Arg('id', () => ID, { description: 'Id of the person.' }) id: string, @Ctx() context: Context<Tables>) {
    return isId(id) ? context.load(personById, id) : null;
  }

  @Query(() => Person, { nullable: true, description: 'One person by student or staff number, or null.' })
  @Can('personnel.person.read')
  async personByNumber(@Arg('number', () => String, { description: 'Exactly as registered.' }) number: string, @Ctx() { db }: Context<Tables>) {
    return (await selectPeople(db).where('person.number', '=', number).executeTakeFirst()) ?? null;
  }

  @Query(() => PersonConnection, { description: 'The people you may see, a page at a time.' })
  @Can('personnel.person.read')
  people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() { db }: Context<Tables>, @Info() info: GraphQLResolveInfo) {
    const fields = asked(info);
    const columns = columnsFor(new Set([...fields].map(path => path.replace(/^edges\.node\./, 'nodes.'))), 'nodes.');
    const filter = args.filter ?? {};
    return page(args, info, { db: withUnits(db), query: narrow(selectPeople(db, columns), filter), order: orderColumns(args.orderBy), isQuick: !filter.search && !filter.orgUnitId });
  }

  @FieldResolver(() => OrgUnit, { description: 'The class of a student, the unit of a member of staff.' })
  orgUnit(@Root() person: PersonRow): UnitRow {
    const { unitId, unitCode, unitName, unitKind, unitPath, unitParentId } = person;
    return { id: unitId, code: unitCode, name: unitName, kind: unitKind, path: unitPath, parentId: unitParentId };
  }

  @FieldResolver(() => OrgUnit, { description: 'The college or department directly under the university.' })
  college(@Root() person: PersonRow): UnitRow {
    const { collegeId, collegeCode, collegeName, collegeKind, collegePath, collegeParentId } = person;
    return { id: collegeId, code: collegeCode, name: collegeName, kind: collegeKind, path: collegePath, parentId: collegeParentId };
  }

  @FieldResolver(() => ResidencePlace, { nullable: true, description: 'The room on campus; null for who lives outside.' })
  residence(@Root() { residenceCode }: PersonRow): ResidencePlace | null {
    return residenceCode === null ? null : { code: residenceCode };
  }

  @FieldResolver(() => String, { nullable: true, description: 'Region and last four characters, such as "3405**********001X"; the whole number by revealPerson.' })
  maskedIdentityNumber(@Root() { identityNumber }: PersonRow): string | null {
    return identityNumber === null ? null : maskIdentityNumber(identityNumber);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Such as "138****1003"; the whole number by revealPerson.' })
  maskedPhone(@Root() { phone }: PersonRow): string | null {
    return phone === null ? null : maskPhone(phone);
  }
}
