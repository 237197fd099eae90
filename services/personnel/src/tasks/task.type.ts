import { connection, DateTime } from '@campus/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { TaskKind, TaskState } from './plan.ts';

export const GridTaskKind = { ROLL_CALL: 'ROLL_CALL', DELIVER_NOTICE: 'DELIVER_NOTICE', WATCH: 'WATCH' } as const satisfies Record<TaskKind, TaskKind>;
registerEnumType(GridTaskKind, {
  name: 'GridTaskKind',
  description: 'What a grid leader is asked to do for a place. 网格任务',
  valuesConfig: {
    ROLL_CALL: { description: 'Find everybody of the room; the room leader’s. 点名' }, DELIVER_NOTICE: { description: 'Tell them in person what holds for them; the floor leader’s. 送达告知' },
    WATCH: { description: 'Have the door watched; the building leader’s. 值守' },
  },
});
export const GridTaskState = { OPEN: 'OPEN', DONE: 'DONE', CANCELLED: 'CANCELLED' } as const satisfies Record<TaskState, TaskState>;
registerEnumType(GridTaskState, { name: 'GridTaskState', description: 'CANCELLED: none of its causes holds any more. 任务状态' });

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A task of a grid leader for one place. 网格任务' })
export class GridTask {
  @Field(() => ID) id!: string;
  @Field(() => GridTaskKind) kind!: TaskKind;
  @Field(() => GridTaskState) state!: TaskState;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime, { description: 'When it must be done.' }) dueAt!: Date;
  @Field(() => String, { nullable: true, description: 'What was found; null until it is done.' }) note!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who closed it.' }) closedBy!: string | null;
  placeCode!: string;
  ownerId!: string | null;
}

@ObjectType({ description: 'A page of grid tasks.' })
export class GridTaskConnection extends connection('GridTask', () => GridTask) {}

@ObjectType({ description: 'News that grid tasks were opened, closed or given to somebody else. 任务变动通知' })
export class GridTaskNews {
  @Field(() => DateTime) at!: Date;
}
