import type { Mode, Phase, Plan } from './plan.ts';

/** Why somebody is kept apart, from the gravest on. */
export type Reason = 'CASE' | 'PENDING_RESULT' | 'CLOSE_CONTACT' | 'SECONDARY_CONTACT';

export type Plans = Readonly<Record<Reason, Plan>>;

/** The plans of one version of the isolation policy, with its source and the first day on which it holds. */
export type Regime = { readonly version: string; readonly effectiveOn: string; readonly source: string; readonly plans: Plans };

export const REASONS: readonly Reason[] = ['CASE', 'PENDING_RESULT', 'CLOSE_CONTACT', 'SECONDARY_CONTACT'];
const MODES: readonly Mode[] = ['CENTRAL', 'HOME', 'HOSPITAL'];

/** The regime in force on a campus day: the latest that has begun, of two of one day the later version; before the first of all, the first. */
export function regimeOn(regimes: readonly Regime[], day: string): Regime {
  const byAge = [...regimes].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.version.localeCompare(b.version, 'en', { numeric: true }));
  const last = byAge.findLast(regime => regime.effectiveOn <= day) ?? byAge[0];
  if (!last) throw new Error('There is no isolation regime. Add a row to health.isolation_regime with a source and a first day.');
  return last;
}

const isPhase = (value: unknown): value is Phase => {
  const { mode, days, tests } = (value ?? {}) as Partial<Phase>;
  const daysFit = days === null || (Number.isInteger(days) && days! > 0);
  return MODES.includes(mode!) && daysFit && Array.isArray(tests) && tests.every(day => Number.isInteger(day) && day > 0);
};

/** The plans that a published policy names, laid over those before it: what it is silent about stays as it was. Null when it names none, or one that cannot be read. */
export function plansFrom(values: Readonly<Record<string, unknown>>, before: Plans): Plans | null {
  const named = REASONS.filter(reason => reason in values);
  const isReadable = named.length > 0 && named.every(reason => Array.isArray(values[reason]) && values[reason].length > 0 && values[reason].every(isPhase));
  return isReadable ? { ...before, ...Object.fromEntries(named.map(reason => [reason, values[reason]])) } : null;
}
