import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import { inMessages } from '../events.ts';
import type { Tables } from '../tables.ts';
import type { ItemState, Label, StepCode } from './part.ts';

export type Figure = { readonly code: string; readonly value: number };
export type StepReport = { readonly causeId: string; readonly step: StepCode; readonly isDone: boolean; readonly figures: readonly Figure[] };
export type PartItem = Label & {
  readonly kind: 'PLACE' | 'DISINFECTION' | 'DISPATCH'; readonly id: string; readonly causeIds: readonly string[]; readonly detail: string | null; readonly detailEnglish: string | null;
  readonly placeCode?: string; readonly personId?: string; readonly state: ItemState; readonly version: number;
  /** The step to which it adds these figures, so that a thing of several causes counts once. */
  readonly step?: StepCode; readonly figures?: readonly Figure[];
};

/** Tells the command centre where steps stand and what is touched; a report is always newer than the one before of its cause and step. */
export async function tellCommand(context: Context<Tables>, reports: readonly StepReport[], items: readonly PartItem[]): Promise<void> {
  const at = context.now();
  const versions = await nextVersions(context, reports);
  const told = reports.map(report => ({ ...report, at, version: versions.get(keyOf(report))! }));
  const pages = inMessages(items.filter(item => item.causeIds.length > 0).map(item => ({ ...item, at })));
  if (told.length === 0 && pages.length === 0) return;
  const [first = [], ...rest] = pages;
  await context.emitAll('incident.part.reported', [{ department: 'logistics', reports: told, items: first }, ...rest.map(page => ({ department: 'logistics', reports: [], items: page }))]);
}

const keyOf = ({ causeId, step }: { causeId: string; step: string }) => `${step} ${causeId}`;

async function nextVersions(context: Context<Tables>, reports: readonly StepReport[]): Promise<Map<string, number>> {
  const { db } = context;
  if (reports.length === 0) return new Map();
  const { rows } = await sql<{ causeId: string; step: string; version: number }>`
    insert into part_report (cause_id, step, version)
    select told.cause_id, told.step, ${context.now().getTime()}::bigint from jsonb_to_recordset(${JSON.stringify(reports.map(({ causeId, step }) => ({ cause_id: causeId, step })))}::jsonb) as told (cause_id uuid, step text)
    on conflict (cause_id, step) do update set version = greatest(part_report.version + 1, excluded.version)
    returning cause_id, step, version`.execute(db);
  return new Map(rows.map(row => [keyOf(row), Number(row.version)]));
}
