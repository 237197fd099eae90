import { align, batch, Can, page, PageArgs, type Context } from '@campus/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, ObjectType, Field, registerEnumType, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.entity.ts';
import { caseById } from '../case/case.store.ts';
import { Person, personOf } from '../person.ts';
import { placeOf } from '../place.ts';
import type { Tables } from '../tables.ts';
import { Contact, ContactEvidence, ContactRing, ringName, ringNamed } from './contact.entity.ts';
import { ContactConnection, ContactFilter } from './contact.input.ts';
import type { Evidence } from './contact.ts';
import { ContactStandingName, standingOf, type Standing } from './standing.store.ts';

const shown = ({ code, through, from, until, ...facts }: Evidence): ContactEvidence =>
  Object.assign(new ContactEvidence(), { ...facts, from: new Date(from), until: new Date(until), place: placeOf(code), through: through ? personOf(through) : null });

export const contactById = batch<string, Tables['contact'], Tables>(async (ids, { db }) => align(ids, await db.selectFrom('contact').selectAll().where('id', 'in', ids).execute(), row => row.id));

@Resolver(() => Contact)
export class ContactResolver {
  @FieldResolver(() => ContactRing)
  ring(@Root() { ring }: Contact): ContactRing {
    return ringName(ring);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() { personId }: Contact) {
    return personOf(personId);
  }

  @FieldResolver(() => Case, { name: 'case', description: 'The case they were with, themselves or through somebody.' })
  @Can('health.case.read')
  file(@Root() { caseId }: Contact, @Ctx() context: Context<Tables>) {
    return context.load(caseById, caseId);
  }

  @FieldResolver(() => [ContactEvidence], { description: 'The strongest eight spots and days, strongest first.' })
  evidence(@Root() { evidence }: Contact) {
    return evidence.map(shown);
  }
}

@Resolver(() => Case)
export class CaseContactsResolver {
  @FieldResolver(() => ContactConnection, { description: 'Contacts of this case, close ones first. Reading them is logged. 接触者' })
  @Can('health.contact.read')
  async contacts(
    @Root() { id }: Case,
    @Arg('filter', () => ContactFilter, { nullable: true, description: 'All contacts unless given, withdrawn ones too.' }) filter: ContactFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context<Tables>,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { db } = context;
    let query = db.selectFrom('contact').selectAll('contact').where('caseId', '=', id);
    if (filter?.ring) query = query.where('ring', '=', ringNamed(filter.ring));
    if (filter?.status) query = query.where('status', '=', filter.status);
    const found = await page(args, info, { db, query, order: [{ column: 'contact.ring', direction: 'asc' }, { column: 'contact.id', direction: 'asc' }] });
    await context.audit({ action: 'contact.read', entity: 'Case', entityId: id, detail: { people: found.nodes.map(row => row.personId) } });
    return found;
  }
}

registerEnumType(ContactStandingName, { name: 'ContactStandingName', description: "A person's nearest standing towards any open case. 接触者身份" });

@ObjectType({ description: "A person's nearest standing towards any open case. 接触者身份" })
export class ContactStanding {
  @Field(() => ContactStandingName)
  standing!: Standing['standing'];
}

/** The reading is audited. */
const standingByPerson = batch<string, Standing, Tables>(async (ids, context) => {
  const standings = await standingOf(context.db, ids);
  await context.audit({ action: 'contact-standing.read', entity: 'Person', entityId: ids[0]!, detail: { people: ids } });
  return align(ids, standings, row => row.id);
});

@Resolver(() => Person)
export class ContactStandingResolver {
  @FieldResolver(() => ContactStanding, { nullable: true, description: 'Null while health does not know the person. Reading it is logged. 接触者身份' })
  @Can('health.contact.read')
  contactStanding(@Root() { id }: Person, @Ctx() context: Context<Tables>) {
    return context.load(standingByPerson, id);
  }
}
