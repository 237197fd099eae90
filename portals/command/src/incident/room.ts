import type { CommandIncidentRoomFragment } from '../gql/graphql.ts';
import { DEPARTMENTS, isDepartment } from '../words/department.ts';

export type Room = CommandIncidentRoomFragment;
export type Step = Omit<Room['steps'][number], '__typename'>;
export type KindCount = Omit<Room['kinds'][number], '__typename'>;

/** What each department may have to do because of a case, in the order in which it is read. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  health: ['PERSON', 'ROOM'],
  command: [],
  personnel: ['POST', 'TASK', 'CALL_OUT'],
  logistics: ['PLACE', 'DISINFECTION', 'DISPATCH'],
  teaching: ['SESSION', 'ONLINE_PLACE'],
  employment: ['INTERVIEW'],
};

export const totalOf = ({ activeCount, doneCount, offeredCount, undoneCount }: KindCount): number => activeCount + doneCount + offeredCount + undoneCount;
export const isRunning = ({ status }: Pick<Room, 'status'>): boolean => status === 'OPEN' || status === 'STAND_DOWN_OFFERED';

/** One department's share of an incident: its steps and what it touches, with the kinds it always has even while they are none. */
export interface Part { department: string; steps: readonly Step[]; kinds: readonly KindCount[] }

const none = (kind: string, department: string): KindCount => ({ kind, department, activeCount: 0, doneCount: 0, offeredCount: 0, undoneCount: 0 });

/** The six departments' shares, and after them any department that these pages have not heard of. */
export function partsOf({ steps, kinds }: Pick<Part, 'steps' | 'kinds'>): Part[] {
  const others = [...new Set([...steps, ...kinds].map(({ department }) => department))].filter(name => !isDepartment(name));
  return [...DEPARTMENTS, ...others].map(department => {
    const own = kinds.filter(count => count.department === department);
    const usual = (KINDS[department] ?? []).map(kind => own.find(count => count.kind === kind) ?? none(kind, department));
    return { department, steps: steps.filter(step => step.department === department), kinds: [...usual, ...own.filter(count => !usual.includes(count))] };
  });
}

/** Late ones first, then what is due next, then what is done. */
export function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((one, other) => Number(one.doneAt !== null) - Number(other.doneAt !== null) || one.dueAt.localeCompare(other.dueAt));
}
