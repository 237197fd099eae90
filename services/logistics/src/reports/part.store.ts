import type { Context, SharedFigure } from '@campus/kit';
import { sql } from 'kysely';
import { inMessages } from '../events.ts';
import type { Tables } from '../tables.ts';
import type { ItemState, Label, StepCode } from './part.ts';

export type Figure = { readonly code: string; readonly value: number };
export type StepReport = { readonly causeId: string; readonly step: StepCode; readonly isDone: boolean; readonly figures: readonly SharedFigure[] };
export type PartItem = Label & {
  readonly kind: 'PLACE' | 'DISINFECTION' | 'DISPATCH'; readonly id: string; readonly causeIds: readonly string[]; readonly detail: string | null; readonly detailEnglish: string | null;
  readonly placeCode?: string; readonly personId?: string; readonly state: ItemState; readonly version: number;
  /** The step to which it adds these figures, so that a thing of several causes counts once. */
  readonly step?: StepCode; readonly figures?: readonly Figure[];
};

/** The version of what is counted next, greater than all before. Whoever counts afterwards has waited for everybody who has told something and not ended yet. */
export async function nextVersion({ db }: Context<Tables>): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.logistics.report'))`.execute(db);
  const { rows } = await sql<{ version: string }>`select nextval('report_version') as version`.execute(db);
  return Number(rows[0]!.version);
}

interface Told { readonly version: number; readonly reports: readonly StepReport[]; readonly items: readonly PartItem[] }

/** Tells the command centre where steps stand and what is touched. */
export async function tellCommand(context: Context<Tables>, { version, reports, items }: Told): Promise<void> {
  const at = context.now();
  const told = inMessages(reports.map(report => ({ ...report, at, version })));
  const pages = inMessages(items.filter(item => item.causeIds.length > 0).map(item => ({ ...item, at })));
  const messages = Array.from({ length: Math.max(told.length, pages.length) }, (_, page) => ({ department: 'logistics', reports: told[page] ?? [], items: pages[page] ?? [] }));
  if (messages.length > 0) await context.emitAll('incident.part.reported', messages);
}
