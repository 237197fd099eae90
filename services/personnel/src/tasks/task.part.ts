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
  const count = (code: string, isSo: boolean) => ({ code, value: Number(isSo) });
  return {
    step: 'GRID_TASKS', figures: [count('tasks', true), count('open', state === 'OPEN'), count('done', state === 'DONE'), count('ownerless', state === 'OPEN' && ownerId === null)],
    kind: 'TASK', id, causeIds, label: `${placeCode} ${chinese}`, labelEnglish: `${english} ${placeCode}`, detail: note, detailEnglish: note, placeCode, state: STATES[state], ...(ownerId && { personId: ownerId }),
  };
});

/** How far the tasks of each cause are: done when none is open. */
export async function taskReports({ db }: Context<Tables>, causes: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<{ causeId: string; isDone: boolean }>`
    select cause.id as cause_id, not exists (select from grid_task where array[cause.id] <@ cause_ids and state = 'OPEN') as is_done from unnest(${causes}::uuid[]) as cause (id) order by cause.id`.execute(db);
  return rows.map(({ causeId, isDone }) => ({ causeId, step: 'GRID_TASKS', isDone, figures: [] }));
}
