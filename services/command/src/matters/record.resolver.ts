import { Can, refused, resultOf, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { refuseTitle, tidyTitle } from './matter.ts';
import { CommandMatter } from './matter.entity.ts';
import type { Tables } from './matter.tables.ts';

@InputType({ description: 'A matter that is not in the list yet. 新事项' })
class RecordCommandMatterInput {
  @Field(() => String, { description: '1 to 100 characters, unlike every other title; blanks at its ends do not count.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Repeat it to be answered once however often you send.' }) idempotencyKey?: string | null;
}

@ObjectType({ description: 'The matter stands in the list. 已登记' })
class RecordCommandMatterSuccess {
  @Field(() => CommandMatter) matter!: CommandMatter;
}

const RecordCommandMatterResult = resultOf('RecordCommandMatterResult', RecordCommandMatterSuccess);

@Resolver(() => CommandMatter)
export class RecordResolver {
  @Mutation(() => RecordCommandMatterResult, { description: 'Puts a matter into the list and tells the other departments. 登记事项' })
  @Can('command.matter.record')
  async recordCommandMatter(@Arg('input', () => RecordCommandMatterInput, { description: 'The matter as it came.' }) input: RecordCommandMatterInput, @Ctx() context: Context<Tables>) {
    const title = tidyTitle(input.title);
    await oneAfterTheOther(context);
    const refusal = refuseTitle(title, (await context.em.count(CommandMatter, { title })) > 0);
    if (refusal) return refused(refusal);

    const matter = context.em.create(CommandMatter, { id: uuid7(), title, recordedAt: context.now() });
    await context.audit({ action: 'matter.recorded', entity: 'CommandMatter', entityId: matter.id, detail: { title } });
    await context.emit('command.matter.recorded', { id: matter.id, title, recordedAt: matter.recordedAt });
    return Object.assign(new RecordCommandMatterSuccess(), { matter });
  }
}

/** Of two who record the same title at once, the second has to see the first. */
const oneAfterTheOther = ({ db }: Context<Tables>) => sql`select pg_advisory_xact_lock(hashtext('command.matter'))`.execute(db);
