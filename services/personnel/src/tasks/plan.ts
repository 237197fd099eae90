import type { GridLevel } from '../grid/chain.ts';

export type TaskKind = 'ROLL_CALL' | 'DELIVER_NOTICE' | 'WATCH';
export type TaskState = 'OPEN' | 'DONE' | 'CANCELLED';

/** Whose task each kind is, and the minutes it may take; all fit into the 60 of the plan's step. */
export const DUTIES: Readonly<Record<TaskKind, { readonly level: GridLevel; readonly minutes: number }>> = {
  ROLL_CALL: { level: 'ROOM', minutes: 30 },
  DELIVER_NOTICE: { level: 'FLOOR', minutes: 45 },
  WATCH: { level: 'BUILDING', minutes: 60 },
};

const KINDS = Object.keys(DUTIES) as TaskKind[];
const HEIGHT: Readonly<Record<GridLevel, number>> = { ROOM: 0, FLOOR: 1, BUILDING: 2, COLLEGE: 3, UNIVERSITY: 4 };

/** Kinds of task that a concerned place gives: a whole floor has no room leader, a whole building neither floor nor room leader. */
export const kindsFor = (level: GridLevel): TaskKind[] => KINDS.filter(kind => HEIGHT[DUTIES[kind].level] >= HEIGHT[level]);

/** A task there is already for a place, of one kind. */
export interface Known { readonly id: string; readonly state: TaskState; readonly causeIds: readonly string[] }

/** What must happen to the tasks of one kind at one place. */
export interface Plan {
  /** Causes for a new task; null if none is needed. */
  readonly open: readonly string[] | null;
  /** An open or reopened task that more causes belong to. */
  readonly join: { readonly id: string; readonly causeIds: readonly string[] } | null;
  readonly reopen: string | null;
  readonly cancel: readonly string[];
}

/**
 * The plan for one place and kind, from the causes that hold there now. Each cause belongs to one task; causes that come while one is open join it;
 * a task is cancelled when none of its causes holds any more, and opened again when one comes back. The order in which causes come does not matter.
 */
export function planFor(live: readonly string[], known: readonly Known[]): Plan {
  const holds = ({ causeIds }: Known) => causeIds.some(cause => live.includes(cause));
  const cancel = known.filter(task => task.state === 'OPEN' && !holds(task)).map(task => task.id);
  const standing = known.find(task => task.state === 'OPEN' && holds(task)) ?? null;
  const answered = new Set(known.filter(task => task.state === 'DONE' || task === standing).flatMap(task => task.causeIds));
  const waiting = live.filter(cause => !answered.has(cause));
  const revived = standing ? null : (known.find(task => task.state === 'CANCELLED' && task.causeIds.some(cause => waiting.includes(cause))) ?? null);
  const holder = standing ?? revived;
  const joining = holder ? waiting.filter(cause => !holder.causeIds.includes(cause)) : [];
  return {
    open: holder === null && waiting.length > 0 ? waiting : null,
    join: holder && joining.length > 0 ? { id: holder.id, causeIds: joining } : null,
    reopen: revived?.id ?? null,
    cancel,
  };
}
