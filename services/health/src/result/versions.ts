import type { Outcome } from './outcome.ts';
import { compare, type Version } from './version.ts';

/** A result as it is kept, as far as versions matter. */
export type Kept = Version & { readonly id: string; readonly sourceKey: string; isCurrent: boolean; outcome: Outcome; supersededBy: string | null };

/** What a message adds to the history of its results. */
export type Merge<Row extends Kept> = {
  readonly added: Row[];
  /** Earlier rows that a newer version replaced, with its id. */
  readonly replaced: { readonly id: string; readonly by: string }[];
  readonly repeatedCount: number;
};

/**
 * Puts new rows into the history: a repetition is dropped, a newer version supersedes the current one, an older one that comes late is kept as
 * superseded from the start. Versions of one result may stand in one message.
 */
export function mergeVersions<Row extends Kept>(rows: readonly Row[], history: readonly Kept[]): Merge<Row> {
  const byKey = new Map<string, Kept[]>();
  for (const kept of history) byKey.set(kept.sourceKey, [...(byKey.get(kept.sourceKey) ?? []), kept]);
  const added: Row[] = [];
  const replaced = new Map<string, string>();
  let repeatedCount = 0;

  for (const row of rows) {
    const versions = byKey.get(row.sourceKey) ?? [];
    const news = compare(row, versions);
    if (news === 'REPEATED') {
      repeatedCount += 1;
      continue;
    }
    const current = versions.find(version => version.isCurrent);
    if (news === 'NEWER' && current) {
      Object.assign(current, { isCurrent: false, outcome: 'SUPERSEDED', supersededBy: row.id });
      replaced.set(current.id, row.id);
    }
    if (news === 'OLDER' && current) Object.assign(row, { isCurrent: false, outcome: 'SUPERSEDED', supersededBy: current.id });
    byKey.set(row.sourceKey, [...versions, row]);
    added.push(row);
  }
  const isAdded = new Set(added.map(row => row.id));
  return { added, repeatedCount, replaced: [...replaced].filter(([id]) => !isAdded.has(id)).map(([id, by]) => ({ id, by })) };
}
