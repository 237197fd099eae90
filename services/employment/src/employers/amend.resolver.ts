import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { phonePending } from '../notices/notice.store.ts';
import type { Tables } from '../tables.ts';
import { Employer } from './employer.entity.ts';
import { refuseContact, refuseRotation } from './employer.ts';
import { refuseEndpoint } from './endpoint.check.ts';
import { CHANGE_OVER_MS, newSecret } from './secret.maker.ts';
import { endpointRule } from './setting.ts';

@InputType({ description: 'Whom to call from now on. 变更联系人' })
class AmendContactInput {
  @Field(() => ID, { description: 'Id of the employer.' }) employerId!: string;
  @Field(() => String, { description: 'Whom to call from now on.' }) contactName!: string;
  @Field(() => String, { description: 'Where they answer.' }) contactPhone!: string;
}

@InputType({ description: 'Where notices are sent from now on. 变更通知地址' })
class ChangeEndpointInput {
  @Field(() => ID, { description: 'Id of the employer.' }) employerId!: string;
  @Field(() => String, { nullable: true, description: 'Public https address; null to call the employer instead. Entering one puts a switched-off endpoint to use again.' }) endpointUrl?: string | null;
}

@InputType({ description: 'Which employer gets a new signing secret. 更换密钥' })
class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'Id of the employer.' }) employerId!: string;
}

@ObjectType({ description: 'Somebody else is called now. 已变更' })
class AmendContactSuccess {
  @Field(() => Employer) employer!: Employer;
}

@ObjectType({ description: 'Notices go there now; those on their way as well. 已变更' })
class ChangeEndpointSuccess {
  @Field(() => Employer) employer!: Employer;
  @Field(() => String, { nullable: true, description: 'The signing secret (whsec_…), shown this once; null when the employer has one already or needs none.' }) webhookSecret!: string | null;
}

@ObjectType({ description: 'Notices are signed with the new secret, and for 24 hours with the former one as well. 已更换' })
class RotateWebhookSecretSuccess {
  @Field(() => Employer) employer!: Employer;
  @Field(() => String, { description: 'The new secret (whsec_…), shown this once.' }) webhookSecret!: string;
}

const AmendContactResult = resultOf('AmendContactResult', AmendContactSuccess);
const ChangeEndpointResult = resultOf('ChangeEndpointResult', ChangeEndpointSuccess);
const RotateWebhookSecretResult = resultOf('RotateWebhookSecretResult', RotateWebhookSecretSuccess);

const find = ({ em }: Context<Tables>, id: string) => (isId(id) ? em.findOne(Employer, id) : null);
const unknown = (id: string) => refused(missing('employer', id, ['employerId']));
const write = (context: Context<Tables>, action: string, employer: Employer, detail?: object) => context.audit({ action, entity: 'Employer', entityId: employer.id, ...(detail && { detail }) });

@Resolver(() => Employer)
export class AmendEmployerResolver {
  @Mutation(() => AmendContactResult, { description: 'Changes whom to call. 变更联系人' })
  @Can('employment.employer.amend')
  async amendContact(@Arg('input', () => AmendContactInput, { description: 'Which employer, and whom to call.' }) input: AmendContactInput, @Ctx() context: Context<Tables>) {
    const employer = await find(context, input.employerId);
    if (!employer) return unknown(input.employerId);
    const problems = refuseContact(input);
    if (problems.length > 0) return refused(problems);
    Object.assign(employer, { contactName: input.contactName.trim(), contactPhone: input.contactPhone.trim() });
    await write(context, 'employer.contact-amended', employer);
    return Object.assign(new AmendContactSuccess(), { employer });
  }

  @Mutation(() => ChangeEndpointResult, { description: 'Changes where notices are sent; without an address, those on their way are listed for calling. 变更通知地址' })
  @Can('employment.employer.amend')
  async changeEndpoint(@Arg('input', () => ChangeEndpointInput, { description: 'Which employer, and where to.' }) { employerId, endpointUrl }: ChangeEndpointInput, @Ctx() context: Context<Tables>) {
    const employer = await find(context, employerId);
    if (!employer) return unknown(employerId);
    const problem = endpointUrl ? refuseEndpoint(endpointUrl, endpointRule()) : null;
    if (problem) return refused(problem);
    const secret = endpointUrl && !employer.secret ? newSecret() : null;
    Object.assign(employer, { endpointUrl: endpointUrl || null, endpointDisabledAt: null, secret: secret ?? employer.secret });
    if (!endpointUrl) await phonePending(context, employer.id, 'no endpoint');
    await write(context, 'employer.endpoint-changed', employer, { endpointUrl: employer.endpointUrl });
    return Object.assign(new ChangeEndpointSuccess(), { employer, webhookSecret: secret });
  }

  @Mutation(() => RotateWebhookSecretResult, { description: 'Makes a new signing secret; the former one signs beside it for 24 hours. Refused without an endpoint. 更换密钥' })
  @Can('employment.employer.rotate')
  async rotateWebhookSecret(@Arg('input', () => RotateWebhookSecretInput, { description: 'Which employer.' }) { employerId }: RotateWebhookSecretInput, @Ctx() context: Context<Tables>) {
    const employer = await find(context, employerId);
    if (!employer) return unknown(employerId);
    const problem = refuseRotation(employer);
    if (problem) return refused(problem);
    const webhookSecret = newSecret();
    Object.assign(employer, { secret: webhookSecret, formerSecret: employer.secret, formerSecretUntil: new Date(context.now().getTime() + CHANGE_OVER_MS) });
    await write(context, 'employer.secret-rotated', employer);
    return Object.assign(new RotateWebhookSecretSuccess(), { employer, webhookSecret });
  }
}
