import { Can, isId, missing, refused, uuid7, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { announceStanding, lockedOpenCase, requestTrace, writeCase } from '../case/case.store.ts';
import type { CaseChangeKind, CaseRow, ContactRow } from '../case/case.rows.ts';
import type { Tables } from '../tables.ts';
import { Contact, ringNamed } from './contact.entity.ts';
import { AddContactInput, AddContactResult, AddContactSuccess, WithdrawContactInput, WithdrawContactResult, WithdrawContactSuccess } from './contact.input.ts';
import { contactsOf, countContacts, decidedBy, writeContacts } from './contact.store.ts';
import { caseEnded, refuseNaming, refuseWithdrawal } from './decision.ts';

type Asked = Context<Tables>;

/** Writes a decision, tells the others, and lets those follow who are contacts only through this person. */
async function settle(context: Asked, file: CaseRow, contact: ContactRow, kind: CaseChangeKind): Promise<Contact> {
  await writeContacts(context, [contact]);
  const next: CaseRow = { ...file, ...(await countContacts(context.db, file.id)), isTraceDue: true, version: file.version + 1 };
  await writeCase(context, next, kind, contact.note);
  await context.audit({ action: kind === 'CONTACT_ADDED' ? 'contact.added' : 'contact.withdrawn', entity: 'Contact', entityId: contact.id, detail: { case: file.id, person: contact.personId, reason: contact.note } });
  await announceStanding(context, next, [contact]);
  await requestTrace(context, file.id);
  return context.em.findOneOrFail(Contact, contact.id);
}

@Resolver(() => Contact)
export class ContactDecisionResolver {
  @Mutation(() => WithdrawContactResult, { description: 'Rules a contact out; tracing does not bring them back. 解除接触者' })
  @Can('health.contact.withdraw')
  async withdrawContact(@Arg('input', () => WithdrawContactInput, { description: 'Who and why.' }) { contactId, reason }: WithdrawContactInput, @Ctx() context: Asked) {
    const found = isId(contactId) ? await context.db.selectFrom('contact').select('caseId').where('id', '=', contactId).executeTakeFirst() : undefined;
    if (!found) return refused(missing('contact', contactId, ['input', 'contactId']));
    const file = await lockedOpenCase(context.db, found.caseId);
    if (!file) return refused(caseEnded('contactId'));
    const contact = (await contactsOf(context.db, file.id)).find(({ id }) => id === contactId)!;
    const refusal = refuseWithdrawal(contact, reason);
    if (refusal) return refused(refusal);
    const withdrawn = decidedBy(context, contact, { status: 'WITHDRAWN', reason: 'WITHDRAWN_BY_OFFICER', note: reason.trim() });
    return Object.assign(new WithdrawContactSuccess(), { contact: await settle(context, file, withdrawn, 'CONTACT_WITHDRAWN') });
  }

  @Mutation(() => AddContactResult, { description: 'Names a contact learnt in the investigation; tracing does not take them away. 添加接触者' })
  @Can('health.contact.add')
  async addContact(@Arg('input', () => AddContactInput, { description: 'Who, how near, and how you know.' }) input: AddContactInput, @Ctx() context: Asked) {
    const { caseId, personId, reason } = input;
    const known = isId(caseId) ? await context.db.selectFrom('caseFile').select('id').where('id', '=', caseId).executeTakeFirst() : undefined;
    if (!known) return refused(missing('case', caseId, ['input', 'caseId']));
    const file = await lockedOpenCase(context.db, caseId);
    if (!file) return refused(caseEnded('caseId'));
    const person = isId(personId) ? await context.db.selectFrom('patient').select(['id', 'collegeId']).where('id', '=', personId).executeTakeFirst() : undefined;
    if (!person) return refused({ ...missing('person', personId, ['input', 'personId']), code: 'PERSON_UNKNOWN' });
    const kept = (await contactsOf(context.db, file.id)).find(contact => contact.personId === personId) ?? null;
    const ring = ringNamed(input.ring);
    const refusal = refuseNaming(kept, personId === file.personId, ring, reason);
    if (refusal) return refused(refusal);
    const named = decidedBy(context, kept ?? nobodyYet(file.id, person), { ring, origin: 'NAMED', status: 'ACTIVE', reason: 'NAMED_BY_OFFICER', note: reason.trim() });
    return Object.assign(new AddContactSuccess(), { contact: await settle(context, file, named, 'CONTACT_ADDED') });
  }
}

const nobodyYet = (caseId: string, { id: personId, collegeId }: { id: string; collegeId: string | null }): ContactRow => ({
  id: uuid7(), caseId, personId, collegeId, ring: 1, origin: 'NAMED', status: 'WITHDRAWN', firstExposureAt: null, minutes: 0, evidence: [], evidenceCount: 0,
  reason: 'NAMED_BY_OFFICER', note: null, decidedBy: null, version: 0, changedAt: new Date(0),
});
