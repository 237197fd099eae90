import type { Address, UnmatchedReason } from '../matching/address.ts';
import { diseaseOf, watchedAnalytes, type HealthPolicy } from '../policy/policy.ts';
import type { ReportedResult } from '../report/report.ts';

export type Outcome = 'COUNTED' | 'NOT_COUNTED' | 'UNMATCHED' | 'SUPERSEDED' | 'DISMISSED';

export type Reason =
  | UnmatchedReason
  | 'DISEASE_NOT_WATCHED'
  | 'ANALYTE_UNKNOWN'
  | 'NOT_IN_ROUND'
  | 'PRELIMINARY'
  | 'WITHDRAWN'
  | 'NEWER_VERSION'
  | 'BORN_ON_DIFFERS'
  | 'MATCHED_BY_OFFICER'
  | 'DISMISSED_BY_OFFICER';

export type Settled = {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly disease: string | null;
  readonly personId: string | null;
  readonly collegeId: string | null;
  readonly tubeId: string | null;
};

type Judged = Pick<ReportedResult, 'analyte' | 'standing'>;

/** Why a result cannot decide anything, or null; a tube counts what its round tests for, a person what the campus watches. */
function notCounted({ analyte, standing }: Judged, address: Address, policy: HealthPolicy): Reason | null {
  const tube = address.to === 'NOBODY' ? null : address.tube;
  const wanted: ReadonlySet<string> = tube ? new Set(tube.analytes) : watchedAnalytes(policy);
  if (!wanted.has(analyte)) {
    if (!diseaseOf(policy, analyte)) return 'ANALYTE_UNKNOWN';
    return tube ? 'NOT_IN_ROUND' : 'DISEASE_NOT_WATCHED';
  }
  if (standing === 'WITHDRAWN') return 'WITHDRAWN';
  return standing === 'PRELIMINARY' ? 'PRELIMINARY' : null;
}

/** What becomes of one result. Results that decide nothing are kept as received and do not wait for an officer. */
export function settle(result: Judged, address: Address, policy: HealthPolicy): Settled {
  const person = address.to === 'PERSON' ? address.person : null;
  const tube = address.to === 'NOBODY' ? null : address.tube;
  const whose = { disease: diseaseOf(policy, result.analyte), personId: person?.id ?? null, collegeId: person?.collegeId ?? null, tubeId: tube?.id ?? null };
  const why = notCounted(result, address, policy);
  if (why) return { ...whose, outcome: 'NOT_COUNTED', reason: why };
  if (address.to === 'NOBODY') return { ...whose, outcome: 'UNMATCHED', reason: address.because };
  return { ...whose, outcome: 'COUNTED', reason: address.to === 'PERSON' && address.differsIn ? 'BORN_ON_DIFFERS' : null };
}
