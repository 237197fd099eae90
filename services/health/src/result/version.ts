import type { Standing } from '../report/report.ts';

export type Version = { readonly digest: string; readonly standing: Standing; readonly reportedAt: Date | null };

const RANK: Readonly<Record<Standing, number>> = { PRELIMINARY: 0, FINAL: 1, CORRECTED: 2, WITHDRAWN: 3 };

/** Whether `next` says later news than `current`: by the laboratory's time, then by standing. A preliminary one never undoes a final one. */
export function isNewer(next: Version, current: Version): boolean {
  if (next.standing === 'PRELIMINARY' && current.standing !== 'PRELIMINARY') return false;
  const later = (next.reportedAt?.getTime() ?? 0) - (current.reportedAt?.getTime() ?? 0);
  if (next.reportedAt && current.reportedAt && later !== 0) return later > 0;
  return RANK[next.standing] >= RANK[current.standing];
}

/** What a message brings about one result that may have come before. */
export function compare(next: Version, history: readonly (Version & { readonly isCurrent: boolean })[]): 'FIRST' | 'REPEATED' | 'NEWER' | 'OLDER' {
  if (history.some(version => version.digest === next.digest)) return 'REPEATED';
  const current = history.find(version => version.isCurrent);
  if (!current) return 'FIRST';
  return isNewer(next, current) ? 'NEWER' : 'OLDER';
}
