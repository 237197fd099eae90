/** Thresholds the rules read; each is a row with a source and a first day. */
export type LogisticsPolicy = {
  /** First day of the newest row in force, so that a decision can be recomputed. */
  readonly version: string;
  /** Available chlorine in mg/L. */
  readonly chlorine: { readonly least: number; readonly most: number };
  /** Fewest minutes that the agent stays on surfaces, and that the place is aired. */
  readonly minutes: { readonly contact: number; readonly ventilation: number };
  readonly disinfectionDueMinutes: number;
  /** Days that stock must last, by category of item. */
  readonly coverDays: { readonly SUPPLY: number; readonly FOOD: number };
  readonly dispatch: {
    /** From the news of an isolation to the first delivery. */
    readonly minutes: number;
    /** Item code → how many, once an isolation. */
    readonly gear: Readonly<Record<string, number>>;
    /** Item code → how many, each day. */
    readonly daily: Readonly<Record<string, number>>;
  };
};

export type PolicyRow = { readonly key: string; readonly value: unknown; readonly source: string; readonly holdsFrom: string };
const KEYS = ['disinfection.chlorine', 'disinfection.minutes', 'disinfection.due', 'cover.days', 'dispatch'] as const;

function inForce(rows: readonly PolicyRow[], key: (typeof KEYS)[number], day: string): PolicyRow {
  const begun = rows.filter(row => row.key === key && row.holdsFrom <= day).sort((a, b) => a.holdsFrom.localeCompare(b.holdsFrom));
  const row = begun.at(-1);
  if (!row) throw new Error(`No policy "${key}" is in force on ${day}. Add a row to logistics.policy with a source and a first day.`);
  return row;
}

/** The policy in force on a campus day: of each key the latest row that has begun. */
export function policyOn(rows: readonly PolicyRow[], day: string): LogisticsPolicy {
  const value = <T>(key: (typeof KEYS)[number]) => inForce(rows, key, day).value as T;
  return {
    version: KEYS.map(key => inForce(rows, key, day).holdsFrom).sort().at(-1)!,
    chlorine: value('disinfection.chlorine'),
    minutes: value('disinfection.minutes'),
    disinfectionDueMinutes: value<{ minutes: number }>('disinfection.due').minutes,
    coverDays: value('cover.days'),
    dispatch: value('dispatch'),
  };
}

/** The instant so many minutes later. */
export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
