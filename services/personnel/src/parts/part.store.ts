import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';

export type StepCode = 'POST_SUCCESSION' | 'GRID_TASKS' | 'VOLUNTEER_CALL_UP';

/** How far personnel's part of an incident is, for one cause. What it counts goes with its things, as causes share them. */
export interface StepReport { readonly causeId: string; readonly step: StepCode; readonly isDone: boolean; readonly figures: readonly [] }

/** One thing of personnel's that an incident touches, in both languages. */
export interface PartItem {
  readonly kind: 'POST' | 'TASK' | 'CALL_OUT';
  readonly id: string;
  readonly causeIds: readonly string[];
  readonly label: string;
  readonly labelEnglish: string;
  readonly detail: string | null;
  readonly detailEnglish: string | null;
  readonly personId?: string;
  readonly placeCode?: string;
  readonly state: 'ACTIVE' | 'DONE' | 'OFFERED' | 'UNDONE';
  readonly step: StepCode;
  /** What it adds to the figures of its step. */
  readonly figures: readonly { readonly code: string; readonly value: number }[];
}

/** Items in one message, at most. */
const MOST = 500;

/** Tells the incident room where personnel stands. Call it in the transaction of the change and under `oneAtATime`, so that a later version is always newer. */
export async function reportPart(context: Context<Tables>, reports: readonly StepReport[], items: readonly PartItem[]): Promise<void> {
  if (reports.length + items.length === 0) return;
  const { rows } = await sql<{ version: number }>`select nextval('part_version')::float8 as version`.execute(context.db);
  const stamp = { at: context.now(), version: rows[0]?.version ?? 0 };
  const parts = Math.max(1, Math.ceil(Math.max(reports.length, items.length) / MOST));
  const payloads = Array.from({ length: parts }, (_, part) => {
    const cut = <Entry extends object>(list: readonly Entry[]) => list.slice(part * MOST, (part + 1) * MOST).map(entry => ({ ...entry, ...stamp }));
    return { department: 'personnel', reports: cut(reports), items: cut(items) };
  });
  await context.emitAll('incident.part.reported', payloads);
}
