import type { ReportedResult } from './report.ts';

/** The person or the specimen, for reports that hold many of them. */
function whose({ subject, labels, accession }: ReportedResult): string {
  const person = subject?.numbers[0] ?? subject?.identityDigest ?? (subject?.name ? `${subject.name} ${subject.bornOn ?? ''}` : null);
  return person ?? labels.find(label => label !== accession) ?? '';
}

/**
 * Names a result so that a later version of it is known again: laboratory, accession number and analyte. The person is left out
 * where a report is about one person, so that a correction of the person supersedes as well; where it is shared, the person is in.
 */
export function sourceKeyOf(result: ReportedResult, isShared: boolean): string {
  if (result.accession !== null && !isShared) return [result.laboratory, result.accession, result.analyte].join('|');
  const instant = result.accession === null ? (result.collectedAt ?? result.reportedAt)?.toISOString() : undefined;
  return [result.laboratory, result.accession ?? '', result.analyte, whose(result), instant ?? ''].join('|');
}

/** Gives every result of one report its key; two of the same analyte in it (nose and throat) stay two. */
export function withSourceKeys(results: readonly ReportedResult[], isShared: boolean): ReportedResult[] {
  const seen = new Map<string, number>();
  return results.map(result => {
    const key = sourceKeyOf(result, isShared);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...result, sourceKey: count === 1 ? key : `${key}#${count}` };
  });
}
