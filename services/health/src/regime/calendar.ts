import type { Reading } from '../report/report.ts';

/** A counted result of the person's own swab. */
export type Sample = { readonly resultId: string; readonly reading: Reading; readonly takenOn: string; readonly takenAt: string };

export type Due = { readonly dueOn: string; readonly untilOn: string | null };

/** The swab that does a test: the first taken from its day on, before the next is due, that the laboratory could read; null while there is none. */
export function sampleFor({ dueOn, untilOn }: Due, samples: readonly Sample[]): Sample | null {
  const fitting = samples.filter(sample => sample.reading !== 'INVALID' && sample.takenOn >= dueOn && (untilOn === null || sample.takenOn <= untilOn));
  return fitting.sort((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : a.resultId < b.resultId ? -1 : 1))[0] ?? null;
}
