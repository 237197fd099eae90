import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { personById } from './person.read.ts';
import { Person } from './person.type.ts';
import { refuseReason } from './reveal.ts';

@InputType({ description: 'Whose data, and what for.' })
class RevealPersonInput {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => String, { description: 'What it is needed for, in your words; kept in the audit. 用途' })
  reason!: string;
}

@ObjectType({ description: 'What is masked everywhere else.' })
class RevealPersonSuccess {
  @Field(() => Person)
  person!: Person;

  @Field(() => String, { nullable: true, description: 'Null if the register has none.' })
  identityNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Null if the register has none.' })
  phone!: string | null;
}

const RevealPersonResult = resultOf('RevealPersonResult', RevealPersonSuccess);

@Resolver()
export class RevealResolver {
  @Mutation(() => RevealPersonResult, {
    description: 'Shows the whole identity number and telephone number of one person; who, whom, when and why go into the audit. Refused without a reason.',
  })
  @Can('personnel.person.reveal')
  async revealPerson(@Arg('input', () => RevealPersonInput) { personId, reason }: RevealPersonInput, @Ctx() context: Context<Tables>) {
    const refusal = refuseReason(reason);
    if (refusal) return refused(refusal);
    const person = isId(personId) ? await context.load(personById, personId) : null;
    if (!person) return refused(missing('person', personId, ['input', 'personId']));

    await context.audit({ action: 'person.revealed', entity: 'Person', entityId: personId, purpose: reason.trim(), detail: { fields: ['identityNumber', 'phone'] } });
    return Object.assign(new RevealPersonSuccess(), { person, identityNumber: person.identityNumber, phone: person.phone });
  }
}
