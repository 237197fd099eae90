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

export type PartReport = {
  readonly causeId: string;
  readonly step: 'CASE_INVESTIGATION' | 'CONTACT_TRACING';
  readonly isDone: boolean;
  readonly at: Date;
  readonly version: number;
  readonly figures: readonly { readonly code: string; readonly value: number }[];
};

type CaseFacts = {
  readonly id: string;
  readonly personId: string;
  readonly causeIds: readonly string[];
  readonly status: string;
  readonly recordCount: number;
  readonly places: readonly unknown[];
  readonly closeCount: number;
  readonly secondaryCount: number;
  readonly tracedAt: Date | null;
  readonly version: number;
};
type ContactFacts = { readonly id: string; readonly personId: string; readonly ring: Ring; readonly status: 'ACTIVE' | 'WITHDRAWN'; readonly version: number };

const LABELS: Readonly<Record<Ring, readonly [string, string]>> = { 1: ['密接', 'Close contact'], 2: ['次密接', 'Secondary contact'] };
const LARGEST_MESSAGE = 500;

/** Where the two steps of a case stand, from its row alone, so that a repetition says the same. */
export function reportsOf(one: CaseFacts, at: Date): PartReport[] {
  const report = (step: PartReport['step'], isDone: boolean, figures: Record<string, number>): PartReport =>
    ({ causeId: one.id, step, isDone, at, version: one.version, figures: Object.entries(figures).map(([code, value]) => ({ code, value })) });
  return [
    report('CASE_INVESTIGATION', true, { 'presence.records': one.recordCount, 'places.visited': one.places.length }),
    report('CONTACT_TRACING', one.tracedAt !== null || one.status !== 'OPEN', { 'contacts.close': one.closeCount, 'contacts.secondary': one.secondaryCount }),
  ];
}

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
