import { connection, PageArgs, type OrderColumn } from '@campus/kit';
import type { Kysely } from 'kysely';
import { ArgsType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandMatter } from './matter.entity.ts';
import { MATTER_COLUMNS, type Tables } from './matter.tables.ts';

@ObjectType({ description: 'One page of matters. 事项列表' })
export class CommandMatterConnection extends connection('CommandMatter', () => CommandMatter) {}

@InputType({ description: 'Which matters; conditions that are left out or null do not count. 筛选' })
class CommandMatterFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title, whatever its case.' }) search?: string | null;
}

const MatterOrders = { NEWEST: 'NEWEST', TITLE: 'TITLE' } as const;
registerEnumType(MatterOrders, {
  name: 'CommandMatterOrder',
  description: 'What a list of matters begins with. 排序',
  valuesConfig: { NEWEST: { description: 'What was recorded last first.' }, TITLE: { description: 'By title.' } },
});

const ORDERS: Record<keyof typeof MatterOrders, readonly OrderColumn[]> = {
  NEWEST: [{ column: 'matter.recordedAt', direction: 'desc' }, { column: 'matter.id', direction: 'desc' }],
  TITLE: [{ column: 'matter.title', direction: 'asc' }],
};

@ArgsType()
export class MattersArgs extends PageArgs {
  @Field(() => CommandMatterFilter, { nullable: true, description: 'Null for all matters.' }) filter?: CommandMatterFilter | null;
  @Field(() => MatterOrders, { defaultValue: 'NEWEST', description: 'The newest first unless given.' }) orderBy: keyof typeof MatterOrders = 'NEWEST';
}

const anywhere = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** The list as `page()` takes it. */
export function matterList(db: Kysely<Tables>, { filter, orderBy }: MattersArgs) {
  const matters = db.selectFrom('matter').select(MATTER_COLUMNS);
  const query = filter?.search ? matters.where('title', 'ilike', anywhere(filter.search)) : matters;
  return { db, query, order: ORDERS[orderBy] };
}
