import type { Standing } from '../report/report.ts';

const FHIR: Readonly<Record<string, Standing>> = {
  registered: 'PRELIMINARY',
  partial: 'PRELIMINARY',
  preliminary: 'PRELIMINARY',
  final: 'FINAL',
  amended: 'CORRECTED',
  corrected: 'CORRECTED',
  appended: 'CORRECTED',
  cancelled: 'WITHDRAWN',
  'entered-in-error': 'WITHDRAWN',
};

/** HL7 v2 tables 0085 and 0123, which bulk upload uses in `test_result_status`. */
const HL7: Readonly<Record<string, Standing>> = {
  F: 'FINAL',
  U: 'FINAL',
  C: 'CORRECTED',
  W: 'WITHDRAWN',
  D: 'WITHDRAWN',
  X: 'WITHDRAWN',
  P: 'PRELIMINARY',
  R: 'PRELIMINARY',
  S: 'PRELIMINARY',
  A: 'PRELIMINARY',
  I: 'PRELIMINARY',
  O: 'PRELIMINARY',
  N: 'PRELIMINARY',
};

/**
 * How far an Observation stands, given its report: a withdrawn report takes its observations with it,
 * and a corrected one corrects those that are final. A partial report may hold final observations.
 */
export function standingOfFhir(observation: string | null, report: string | null): Standing | null {
  const own = observation === null ? null : (FHIR[observation] ?? null);
  const above = report === null ? null : (FHIR[report] ?? null);
  if (own === null) return null;
  if (above === 'WITHDRAWN') return 'WITHDRAWN';
  return own === 'FINAL' && above === 'CORRECTED' ? 'CORRECTED' : own;
}

/** An empty status is final, as the bulk upload guide has it. */
export function standingOfHl7(letter: string): Standing | null {
  const trimmed = letter.trim().toUpperCase();
  return trimmed === '' ? 'FINAL' : (HL7[trimmed] ?? null);
}
