import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { GridTaskRow } from '../grid/grid.table.ts';
import type { PartItem, StepReport } from '../parts/part.store.ts';
import type { Tables } from '../tables.ts';
import type { TaskKind, TaskState } from './plan.ts';

const NAMES: Readonly<Record<TaskKind, readonly [chinese: string, english: string]>> = {
  ROLL_CALL: ['点名', 'Roll-call'],
  DELIVER_NOTICE: ['送达告知', 'Deliver notice'],
  WATCH: ['值守', 'Watch'],
};
const STATES: Readonly<Record<TaskState, PartItem['state']>> = { OPEN: 'ACTIVE', DONE: 'DONE', CANCELLED: 'UNDONE' };

/** Tasks as the incident room shows them. */
export const taskItems = (tasks: readonly GridTaskRow[]): PartItem[] => tasks.map(({ id, kind, causeIds, placeCode, ownerId, state, note }) => {
  const [chinese, english] = NAMES[kind];
  return { kind: 'TASK', id, causeIds, label: `${placeCode} ${chinese}`, labelEnglish: `${english} ${placeCode}`, detail: note, detailEnglish: note, placeCode, state: STATES[state], ...(ownerId && { personId: ownerId }) };
});

/** How far the tasks of each cause are: done when none is open. */
export async function taskReports({ db }: Context<Tables>, causes: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<{ causeId: string; all: number; open: number; done: number; ownerless: number }>`
    select cause.id as cause_id, count(task.id)::int as all, count(*) filter (where task.state = 'OPEN')::int as open, count(*) filter (where task.state = 'DONE')::int as done,
      count(*) filter (where task.state = 'OPEN' and task.owner_id is null)::int as ownerless
    from unnest(${causes}::uuid[]) as cause (id) left join grid_task task on array[cause.id] <@ task.cause_ids group by cause.id order by cause.id`.execute(db);
  return rows.map(({ causeId, all, open, done, ownerless }) => ({
    causeId, step: 'GRID_TASKS', isDone: open === 0,
    figures: [{ code: 'tasks', value: all }, { code: 'open', value: open }, { code: 'done', value: done }, { code: 'ownerless', value: ownerless }],
  }));
}
