import { withoutIdentity } from '../wording/identity.ts';

/** What a qualitative test said. INVALID: the laboratory could not read the specimen. */
export type Reading = 'POSITIVE' | 'NEGATIVE' | 'INCONCLUSIVE' | 'INVALID';

/** How far the laboratory stands by a result; WITHDRAWN results never should have been sent. */
export type Standing = 'PRELIMINARY' | 'FINAL' | 'CORRECTED' | 'WITHDRAWN';

/** The person a report names, in the laboratory's words. */
export type Subject = {
  /** Everything that may be a campus number, in the order in which it is tried. */
  readonly numbers: readonly string[];
  /** Sha256 of an identity number; the number itself is never kept. */
  readonly identityDigest: string | null;
  readonly name: string | null;
  /** YYYY-MM-DD. */
  readonly bornOn: string | null;
};

/** One result as read from a file, before anyone knows whom it concerns. */
export type ReportedResult = {
  /** Line of the file (CSV, NDJSON) or number of the entry (Bundle), counted from 1. */
  readonly line: number;
  /** Says which result this is, whatever file, format or version it comes in. */
  readonly sourceKey: string;
  readonly laboratory: string;
  readonly accession: string | null;
  /** Specimen and accession identifiers: one of them may be the label of a tube. */
  readonly labels: readonly string[];
  readonly subject: Subject | null;
  /** LOINC code. */
  readonly analyte: string;
  readonly analyteName: string | null;
  /** Null only when the result is withdrawn or not ready. */
  readonly reading: Reading | null;
  readonly standing: Standing;
  readonly collectedAt: Date | null;
  readonly reportedAt: Date | null;
};

export type ReportFlaw =
  | 'FIELD_MISSING'
  | 'VALUE_UNKNOWN'
  | 'TIME_UNREADABLE'
  | 'TIME_IN_FUTURE'
  | 'REFERENCE_BROKEN'
  | 'LINE_UNREADABLE'
  | 'NOT_A_BUNDLE'
  | 'NO_RESULTS';

/** One thing wrong with one place of a file: what is so, then what to do. */
export type ReportProblem = {
  readonly line: number;
  readonly field: string;
  readonly code: ReportFlaw;
  /** What stood there, at most 80 characters. */
  readonly found: string | null;
  readonly message: string;
};

/** What a file held: right results and wrong places side by side. */
export type ReadReport = {
  readonly results: ReportedResult[];
  readonly problems: ReportProblem[];
  /** Answers to questions asked with the order (symptoms, pregnancy): no results, and not kept. */
  answerCount: number;
};

/** Results and problems that one file may hold: twice what a laboratory sends at once. */
export const MOST_FINDINGS = 20_000;

/** Thrown by readers as soon as a file holds more than {@link MOST_FINDINGS}, or says the same thing over and over. */
export class TooMuch extends Error {}

export function refuseTooMuch({ results, problems }: Pick<ReadReport, 'results' | 'problems'>): void {
  if (results.length + problems.length > MOST_FINDINGS) throw new TooMuch();
}

export const emptyReport = (): ReadReport => ({ results: [], problems: [], answerCount: 0 });

function shown(found: string | null): string | null {
  const safe = found && withoutIdentity(found);
  return safe && safe.length > 80 ? `${safe.slice(0, 79)}…` : safe;
}

export function flaw(line: number, field: string, code: ReportFlaw, found: string | null, message: string): ReportProblem {
  return { line, field, code, found: shown(found), message: withoutIdentity(message) };
}
