import type { Holder } from '../posts/pair.ts';
import type { TaskState } from './plan.ts';

export interface TaskRefusal { readonly code: 'TASK_OVER' | 'NOTE_MISSING' | 'PERSON_LEFT' | 'PERSON_ISOLATED'; readonly message: string; readonly path: readonly string[] }

const OVER: Readonly<Record<Exclude<TaskState, 'OPEN'>, string>> = {
  DONE: 'This task is done already. Nothing is left to do.',
  CANCELLED: 'This task was cancelled: its cause no longer holds. Nothing is left to do.',
};

/** Why nothing can be done about a task any more, or null. */
export const refuseClosed = (state: TaskState): TaskRefusal | null => (state === 'OPEN' ? null : { code: 'TASK_OVER', message: OVER[state], path: ['input', 'taskId'] });

/** Why a task cannot be done with this note, or null: somebody must be able to see what was found. */
export const refuseNote = (note: string): TaskRefusal | null =>
  note.trim() === '' ? { code: 'NOTE_MISSING', message: 'What was found is missing. Write it in a sentence, such as "4 of 4 present".', path: ['input', 'note'] } : null;

/** Why somebody cannot take a task over, or null. */
export function refuseOwner({ name, isActive, isIsolated }: Holder): TaskRefusal | null {
  const path = ['input', 'personId'];
  if (!isActive) return { code: 'PERSON_LEFT', path, message: `${name} has left or is suspended. Choose somebody who is active.` };
  return isIsolated ? { code: 'PERSON_ISOLATED', path, message: `${name} is isolated now. Choose somebody who can go there.` } : null;
}
