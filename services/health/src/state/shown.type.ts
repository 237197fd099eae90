import { explanationOf } from './explanation.ts';
import type { ReadState } from './reading.store.ts';
import { HealthState } from './state.type.ts';

/** A state as the graph shows it; who has no row is unknown. */
export function healthStateOf(row: ReadState): HealthState {
  const state = row.state ?? 'UNKNOWN';
  return Object.assign(new HealthState(), {
    state, since: row.since, retestDueAt: row.retestDueAt, policyVersion: row.policyVersion, version: row.version ?? 0,
    cause: row.causeKind && { kind: row.causeKind, reading: row.causeReading!, at: row.causeAt! },
    explanation: explanationOf({ state, causeKind: row.causeKind, reading: row.causeReading }),
  });
}
