import { rowsOn, type PolicyRow } from '../policy/policy.ts';

const KEY = 'emergency.access';

export type EmergencyPolicy = { readonly minutes: number; readonly reviewHours: number };

/** How long an emergency access holds and how soon it is reviewed, as in force on a campus day. */
export function emergencyPolicyOn(rows: readonly PolicyRow[], day: string): EmergencyPolicy {
  const row = rowsOn(rows.filter(({ key }) => key === KEY), day).get(KEY);
  if (!row) throw new Error(`No policy "${KEY}" is in force. Add a row to health.policy with a source and a first day.`);
  return row.value as EmergencyPolicy;
}
