/** Thresholds the rules read. Each is a row with a source and a first day; nothing here is a constant of the code. */
export type HealthPolicy = {
  /** Identifies the rows in force, so that a decision can be recomputed. */
  readonly version: string;
  /** Validated numbers of swabs in one tube; 1 is a swab tested alone. */
  readonly tubeCapacities: readonly number[];
  /** Hours from the reading of a tube to the swab of each of its members alone. */
  readonly retestHours: number;
  /** Diseases whose results decide a person's state. */
  readonly watchedDiseases: readonly string[];
  /** LOINC codes of each disease. */
  readonly analytes: Readonly<Record<string, readonly string[]>>;
  /** Negative results of a positive person's own swabs, and the hours between the first and the last, that end the state. */
  readonly recovery: { readonly negatives: number; readonly hours: number };
};

export type PolicyKey = 'tube.capacities' | 'retest.hours' | 'watched.diseases' | 'disease.analytes' | 'recovery';

/** One dated value of one threshold. */
export type PolicyRow = { readonly key: string; readonly value: unknown; readonly source: string; readonly holdsFrom: string };

/** The rows in force on a day: of each key the latest that has begun. */
export function rowsOn(rows: readonly PolicyRow[], day: string): Map<string, PolicyRow> {
  const inForce = new Map<string, PolicyRow>();
  for (const row of rows) {
    const known = inForce.get(row.key);
    if (row.holdsFrom <= day && (!known || known.holdsFrom < row.holdsFrom)) inForce.set(row.key, row);
  }
  return inForce;
}

function valueOf<T>(rows: Map<string, PolicyRow>, key: PolicyKey): T {
  const row = rows.get(key);
  if (!row) throw new Error(`No policy "${key}" is in force. Add a row to health.policy with a source and a first day.`);
  return row.value as T;
}

/** The policy in force on a campus day. */
export function policyOn(rows: readonly PolicyRow[], day: string): HealthPolicy {
  const inForce = rowsOn(rows, day);
  const version = [...inForce.values()].map(row => row.holdsFrom).sort().at(-1) ?? day;
  return {
    version,
    tubeCapacities: valueOf(inForce, 'tube.capacities'),
    retestHours: valueOf(inForce, 'retest.hours'),
    watchedDiseases: valueOf(inForce, 'watched.diseases'),
    analytes: valueOf(inForce, 'disease.analytes'),
    recovery: valueOf(inForce, 'recovery'),
  };
}

/** The disease a LOINC code tests for, or null when the policy does not know the code. */
export function diseaseOf(policy: HealthPolicy, analyte: string): string | null {
  return Object.keys(policy.analytes).find(disease => policy.analytes[disease]!.includes(analyte)) ?? null;
}

/** Every analyte whose result decides a state without a round. */
export function watchedAnalytes(policy: HealthPolicy): ReadonlySet<string> {
  return new Set(policy.watchedDiseases.flatMap(disease => policy.analytes[disease] ?? []));
}
