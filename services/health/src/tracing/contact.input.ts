import { connection, resultOf } from '@campus/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Contact, ContactRing, ContactStatus } from './contact.entity.ts';

@ObjectType({ description: 'A page of contacts. 接触者分页' })
export class ContactConnection extends connection('Contact', () => Contact) {}

@InputType({ description: 'Which contacts; all conditions hold together.' })
export class ContactFilter {
  @Field(() => ContactRing, { nullable: true, description: 'Close or secondary contacts only.' })
  ring?: ContactRing | null;

  @Field(() => ContactStatus, { nullable: true, description: 'Contacts that hold, or those withdrawn.' })
  status?: 'ACTIVE' | 'WITHDRAWN' | null;
}

@InputType({ description: 'A contact to rule out.' })
export class WithdrawContactInput {
  @Field(() => ID, { description: 'Id of a contact of an open case.' })
  contactId!: string;

  @Field(() => String, { description: 'Why, in your own words; at least 4 characters.' })
  reason!: string;
}

@ObjectType({ description: 'The person is no contact of this case any more; those who were secondary contacts only through them follow.' })
export class WithdrawContactSuccess {
  @Field(() => Contact)
  contact!: Contact;
}
export const WithdrawContactResult = resultOf('WithdrawContactResult', WithdrawContactSuccess);

@InputType({ description: 'A contact learnt in the investigation.' })
export class AddContactInput {
  @Field(() => ID, { description: 'Id of an open case.' })
  caseId!: string;

  @Field(() => ID, { description: 'Id of the Person.' })
  personId!: string;

  @Field(() => ContactRing, { description: 'Close: others can be secondary contacts through them.' })
  ring!: ContactRing;

  @Field(() => String, { description: 'How you know, in your own words; at least 4 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Repeat it to ask again without adding twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The person is a contact of this case, whatever presence shows.' })
export class AddContactSuccess {
  @Field(() => Contact)
  contact!: Contact;
}
export const AddContactResult = resultOf('AddContactResult', AddContactSuccess);
