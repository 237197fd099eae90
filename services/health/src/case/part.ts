import type { Ring } from '../tracing/contact.ts';

/** What the command centre hears of a person whom an incident concerns. */
export type PartItem = {
  readonly kind: 'PERSON';
  readonly id: string;
  readonly causeIds: readonly string[];
  readonly label: string;
  readonly labelEnglish: string;
  readonly detail: string | null;
  readonly detailEnglish: string | null;
  readonly personId: string;
  readonly state: 'ACTIVE' | 'UNDONE';
  readonly at: Date;
  readonly version: number;
};

/** Counts as of exactly these causes. */
export type PartFigure = { readonly code: string; readonly value: number; readonly causeIds: readonly string[] };

export type PartReport = {
  readonly causeId: string;
  readonly step: 'CASE_INVESTIGATION' | 'CONTACT_TRACING';
  readonly isDone: boolean;
  readonly at: Date;
  readonly version: number;
  readonly figures: readonly PartFigure[];
};

type CaseFacts = {
  readonly id: string;
  readonly personId: string;
  readonly causeIds: readonly string[];
  readonly status: string;
  readonly recordCount: number;
  readonly tracedAt: Date | null;
  readonly version: number;
};
type ContactFacts = { readonly id: string; readonly personId: string; readonly ring: Ring; readonly status: 'ACTIVE' | 'WITHDRAWN'; readonly version: number };

const LABELS: Readonly<Record<Ring, readonly [string, string]>> = { 1: ['密接', 'Close contact'], 2: ['次密接', 'Secondary contact'] };
const LARGEST_MESSAGE = 500;

/** When something is reported, in a version that grows over all cases. */
export type Stamp = { readonly at: Date; readonly version: number };

/** A case was investigated when it opened; its stays are its own. How many places all cases were at is what logistics says of its closures. */
export const investigationOf = ({ id, recordCount }: Pick<CaseFacts, 'id' | 'recordCount'>, stamp: Stamp): PartReport =>
  ({ ...stamp, causeId: id, step: 'CASE_INVESTIGATION', isDone: true, figures: [{ code: 'presence.records', value: recordCount, causeIds: [id] }] });

export const tracingOf = (causeId: string, isTraced: boolean, contacts: readonly PartFigure[], stamp: Stamp): PartReport => ({ ...stamp, causeId, step: 'CONTACT_TRACING', isDone: isTraced, figures: contacts });

/** Whether nobody is to be sought any more. */
export const isTraced = ({ status, tracedAt }: Pick<CaseFacts, 'status' | 'tracedAt'>): boolean => tracedAt !== null || status !== 'OPEN';

export const itemOfCase = ({ id, causeIds, personId, status, version }: CaseFacts, at: Date): PartItem => ({
  kind: 'PERSON', id, causeIds, personId, label: '病例', labelEnglish: 'Case', detail: null, detailEnglish: null, state: status === 'WITHDRAWN' ? 'UNDONE' : 'ACTIVE', at, version,
});

export const itemOfContact = ({ id, personId, ring, status, version }: ContactFacts, causeIds: readonly string[], at: Date): PartItem => ({
  kind: 'PERSON', id, causeIds, personId, label: LABELS[ring][0], labelEnglish: LABELS[ring][1], detail: null, detailEnglish: null, state: status === 'ACTIVE' ? 'ACTIVE' : 'UNDONE', at, version,
});

/** Messages of at most 500 items; the reports go with the first. */
export function partsOf(reports: readonly PartReport[], items: readonly PartItem[]): { department: 'health'; reports: readonly PartReport[]; items: readonly PartItem[] }[] {
  const count = Math.max(1, Math.ceil(items.length / LARGEST_MESSAGE));
  return Array.from({ length: count }, (_, i) => ({ department: 'health', reports: i === 0 ? reports : [], items: items.slice(i * LARGEST_MESSAGE, (i + 1) * LARGEST_MESSAGE) }));
}
