import { rowsOn, type PolicyRow } from '../policy/policy.ts';

/** Thresholds of tracing; a case keeps those of the day it opened, so that tracing it again decides the same. */
export type TracePolicy = {
  /** First day of the newest of these rows. */
  readonly version: string;
  readonly lookBackDays: number;
  /** Minutes with a case at one spot on one day that make a close contact, added up. */
  readonly closeMinutes: number;
  /** Minutes with a close contact in one stay together that make a secondary contact. */
  readonly secondaryMinutes: number;
  /** From when on a close contact counts for others: first met the case, or the whole look-back. */
  readonly secondaryFrom: 'FIRST_EXPOSURE' | 'LOOK_BACK';
  readonly rings: 0 | 1 | 2;
};

type Values = {
  'presence.retention': { readonly days: number };
  'trace.look-back': { readonly days: number };
  'trace.close': { readonly minutes: number };
  'trace.secondary': { readonly minutes: number; readonly from: TracePolicy['secondaryFrom'] };
  'trace.rings': TracePolicy['rings'];
};

function valueOf<Key extends keyof Values>(inForce: Map<string, PolicyRow>, key: Key): Values[Key] {
  const row = inForce.get(key);
  if (!row) throw new Error(`No policy "${key}" is in force. Add a row to health.policy with a source and a first day.`);
  return row.value as Values[Key];
}

/** The tracing policy in force on a campus day. */
export function tracePolicyOn(rows: readonly PolicyRow[], day: string): TracePolicy {
  const inForce = rowsOn(rows.filter(row => row.key.startsWith('trace.')), day);
  const secondary = valueOf(inForce, 'trace.secondary');
  return {
    version: [...inForce.values()].map(row => row.holdsFrom).sort().at(-1) ?? day,
    lookBackDays: valueOf(inForce, 'trace.look-back').days,
    closeMinutes: valueOf(inForce, 'trace.close').minutes,
    secondaryMinutes: secondary.minutes,
    secondaryFrom: secondary.from,
    rings: valueOf(inForce, 'trace.rings'),
  };
}

/** For how many days presence is kept. */
export const retentionDaysOn = (rows: readonly PolicyRow[], day: string): number => valueOf(rowsOn(rows, day), 'presence.retention').days;

/** A policy as the command centre publishes it; numbers may come as text. */
export type Published = { readonly kind: string; readonly effectiveOn: string; readonly source: string; readonly values: Readonly<Record<string, unknown>> };

type NewRow = { readonly key: keyof Values; readonly holds_from: string; readonly value: unknown; readonly source: string };

/** The rows of a published tracing policy; thresholds it does not name stay as they are. */
export function rowsPublished({ kind, effectiveOn, source, values }: Published): NewRow[] {
  if (kind !== 'TRACING') return [];
  const row = (key: keyof Values, value: unknown): NewRow => ({ key, value, source, holds_from: effectiveOn });
  const has = (code: string) => values[code] !== undefined && values[code] !== null;
  return [
    ...(has('lookBackDays') ? [row('trace.look-back', { days: Number(values['lookBackDays']) })] : []),
    ...(has('closeMinutes') ? [row('trace.close', { minutes: Number(values['closeMinutes']) })] : []),
    ...(has('secondaryMinutes') ? [row('trace.secondary', { minutes: Number(values['secondaryMinutes']), from: values['secondaryFrom'] ?? 'FIRST_EXPOSURE' })] : []),
    ...(has('rings') ? [row('trace.rings', Number(values['rings']))] : []),
  ];
}
