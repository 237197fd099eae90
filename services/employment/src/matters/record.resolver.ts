import { Can, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { refuseTitle, tidyTitle } from './matter.ts';
import { EmploymentMatter } from './matter.entity.ts';
import type { Tables } from './matter.tables.ts';

@InputType({ description: 'A matter that is not in the list yet. 新事项' })
class RecordEmploymentMatterInput {
  @Field(() => String, { description: '1 to 100 characters, unlike every other title; blanks at its ends do not count.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The matter stands in the list. 已登记' })
class RecordEmploymentMatterSuccess {
  @Field(() => EmploymentMatter) matter!: EmploymentMatter;
}

const RecordEmploymentMatterResult = resultOf('RecordEmploymentMatterResult', RecordEmploymentMatterSuccess);

@Resolver(() => EmploymentMatter)
export class RecordResolver {
  @Mutation(() => RecordEmploymentMatterResult, { description: 'Puts a matter into the list and tells the other departments. 登记事项' })
  @Can('employment.matter.record')
  async recordEmploymentMatter(@Arg('input', () => RecordEmploymentMatterInput, { description: 'The matter as it came.' }) input: RecordEmploymentMatterInput, @Ctx() context: Context<Tables>) {
    const title = tidyTitle(input.title);
    await oneAfterTheOther(context);
    const refusal = refuseTitle(title, (await context.em.count(EmploymentMatter, { title })) > 0);
    if (refusal) return refused(refusal);

    const matter = context.em.create(EmploymentMatter, { id: uuid7(), title, recordedAt: context.now() });
    await context.audit({ action: 'matter.recorded', entity: 'EmploymentMatter', entityId: matter.id, detail: { title } });
    await context.emit('employment.matter.recorded', { id: matter.id, title, recordedAt: matter.recordedAt });
    return Object.assign(new RecordEmploymentMatterSuccess(), { matter });
  }
}

/** Of two who record the same title at once, the second has to see the first. */
const oneAfterTheOther = ({ db }: Context<Tables>) => sql`select pg_advisory_xact_lock(hashtext('employment.matter'))`.execute(db);
