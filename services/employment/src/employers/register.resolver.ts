import { Can, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Tables } from '../tables.ts';
import { plainCreditCode } from './credit-code.ts';
import { Employer } from './employer.entity.ts';
import { refuseEmployer } from './employer.ts';
import { refuseEndpoint } from './endpoint.check.ts';
import { newSecret } from './secret.maker.ts';
import { endpointRule } from './setting.ts';

@InputType({ description: 'An employer that is not in the list yet. 新用人单位' })
class RegisterEmployerInput {
  @Field(() => String, { description: '2 to 100 characters, as on the business licence.' }) name!: string;
  @Field(() => String, { description: 'Unified social credit code (GB 32100), unlike every other; also what makes a repetition harmless.' }) creditCode!: string;
  @Field(() => String, { description: 'Whom to call.' }) contactName!: string;
  @Field(() => String, { description: 'Where they answer.' }) contactPhone!: string;
  @Field(() => String, { nullable: true, description: 'Public https address that takes signed notices; null when the employer is called instead.' }) endpointUrl?: string | null;
}

@ObjectType({ description: 'The employer stands in the list. 已登记' })
class RegisterEmployerSuccess {
  @Field(() => Employer) employer!: Employer;
  @Field(() => String, { nullable: true, description: 'The secret that signs its notices (whsec_…), shown this once; null without an endpoint.' }) webhookSecret!: string | null;
}

const RegisterEmployerResult = resultOf('RegisterEmployerResult', RegisterEmployerSuccess);

@Resolver(() => Employer)
export class RegisterEmployerResolver {
  @Mutation(() => RegisterEmployerResult, { description: 'Puts an employer into the list; with an endpoint it gets a signing secret. Refused for a credit code that does not check. 登记用人单位' })
  @Can('employment.employer.register')
  async registerEmployer(@Arg('input', () => RegisterEmployerInput, { description: 'The employer as it is.' }) input: RegisterEmployerInput, @Ctx() context: Context<Tables>) {
    await sql`select pg_advisory_xact_lock(hashtext('employment.employer'))`.execute(context.db);
    const creditCode = plainCreditCode(input.creditCode);
    const isTaken = (await context.em.count(Employer, { creditCode })) > 0;
    const endpoint = input.endpointUrl ? refuseEndpoint(input.endpointUrl, endpointRule()) : null;
    const problems = [...refuseEmployer(input, isTaken), ...(endpoint ? [endpoint] : [])];
    if (problems.length > 0) return refused(problems);

    const secret = input.endpointUrl ? newSecret() : null;
    const employer = context.em.create(Employer, {
      id: uuid7(), name: input.name.trim(), creditCode, contactName: input.contactName.trim(), contactPhone: input.contactPhone.trim(),
      endpointUrl: input.endpointUrl || null, endpointDisabledAt: null, secret, formerSecret: null, formerSecretUntil: null, registeredAt: context.now(),
    });
    await context.audit({ action: 'employer.registered', entity: 'Employer', entityId: employer.id, detail: { name: employer.name, creditCode } });
    return Object.assign(new RegisterEmployerSuccess(), { employer, webhookSecret: secret });
  }
}
