import { Can, isId, missing, refused, resultOf, type Context } from '@campus/kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { oneAtATime } from '../rows.store.ts';
import { followPlaces } from '../parts/duties.store.ts';
import { candidate } from '../posts/bench.store.ts';
import type { Tables } from '../tables.ts';
import { refuseClosed, refuseNote, refuseOwner } from './task.ts';
import { GridTask } from './task.type.ts';

@InputType({ description: 'A task that is done.' })
class CompleteGridTaskInput {
  @Field(() => ID, { description: 'Id of the task.' }) taskId!: string;
  @Field(() => String, { description: 'What was found, such as "4 of 4 present". Refused with NOTE_MISSING if blank.' }) note!: string;
}
@InputType({ description: 'A task that somebody else takes over.' })
class ReassignGridTaskInput {
  @Field(() => ID, { description: 'Id of the task.' }) taskId!: string;
  @Field(() => ID, { description: 'Id of the person; refused if away or isolated.' }) personId!: string;
}
@ObjectType({ description: 'The task is done.' })
class CompleteGridTaskSuccess {
  @Field(() => GridTask) task!: GridTask;
}
@ObjectType({ description: 'The task has another owner.' })
class ReassignGridTaskSuccess {
  @Field(() => GridTask) task!: GridTask;
}
const CompleteGridTaskResult = resultOf('CompleteGridTaskResult', CompleteGridTaskSuccess);
const ReassignGridTaskResult = resultOf('ReassignGridTaskResult', ReassignGridTaskSuccess);

const taskWith = ({ db }: Context<Tables>, id: string) => (isId(id) ? db.selectFrom('gridTask').selectAll().where('id', '=', id).executeTakeFirst() : undefined);
const noTask = (id: string) => refused(missing('task', id, ['input', 'taskId']));

@Resolver()
export class CompleteTaskResolver {
  @Mutation(() => CompleteGridTaskResult, { description: 'Closes a task with what was found. Refused without a note, and for a task that is done or cancelled. 完成网格任务' })
  @Can('personnel.task.complete')
  async completeGridTask(@Arg('input', () => CompleteGridTaskInput, { description: 'Which task, and what was found.' }) { taskId, note }: CompleteGridTaskInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const task = await taskWith(context, taskId);
    if (!task) return noTask(taskId);
    const refusal = refuseClosed(task.state) ?? refuseNote(note);
    if (refusal) return refused(refusal);

    await context.db.updateTable('gridTask').set({ state: 'DONE', note: note.trim(), closedAt: context.now(), closedBy: context.actor.name }).where('id', '=', taskId).execute();
    await context.audit({ action: 'grid-task.completed', entity: 'GridTask', entityId: taskId, detail: { kind: task.kind, place: task.placeCode } });
    await followPlaces(context, [task.unitId]);
    return Object.assign(new CompleteGridTaskSuccess(), { task: await taskWith(context, taskId) });
  }

  @Mutation(() => ReassignGridTaskResult, { description: 'Gives an open task to somebody else. Refused for one who is away or isolated. 转交网格任务' })
  @Can('personnel.task.reassign')
  async reassignGridTask(@Arg('input', () => ReassignGridTaskInput, { description: 'Which task, and to whom.' }) { taskId, personId }: ReassignGridTaskInput, @Ctx() context: Context<Tables>) {
    await oneAtATime(context.db);
    const task = await taskWith(context, taskId);
    if (!task) return noTask(taskId);
    const person = isId(personId) ? await candidate(context.db, personId, null) : null;
    if (!person) return refused(missing('person', personId, ['input', 'personId']));
    const refusal = refuseClosed(task.state) ?? refuseOwner(person);
    if (refusal) return refused(refusal);

    await context.db.updateTable('gridTask').set({ ownerId: personId }).where('id', '=', taskId).execute();
    await context.audit({ action: 'grid-task.reassigned', entity: 'GridTask', entityId: taskId, detail: { from: task.ownerId, to: personId } });
    await followPlaces(context, [task.unitId]);
    return Object.assign(new ReassignGridTaskSuccess(), { task: await taskWith(context, taskId) });
  }
}
