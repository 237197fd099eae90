import type { Figure } from '../step/figures.ts';

export type ItemState = 'ACTIVE' | 'DONE' | 'OFFERED' | 'UNDONE';

/** What may change about an item from one version to the next. */
export interface ItemFacts {
  readonly label: string;
  readonly labelEnglish: string;
  readonly detail: string | null;
  readonly detailEnglish: string | null;
  readonly personId: string | null;
  readonly placeCode: string | null;
  readonly state: ItemState;
  /** The step to whose figures it adds its own; null for what adds nothing. */
  readonly step: string | null;
  readonly figures: readonly Figure[];
  readonly at: Date;
  /** Grows with each change at its department. */
  readonly version: number;
}

export interface ItemNews extends ItemFacts { readonly causeIds: readonly string[] }

/** An item as one incident sees it; as nobody's while no incident names a cause of it. */
export interface KnownItem extends ItemNews { readonly id: string; readonly incidentId: string | null }

/** What is known of the incidents that news may concern. */
export interface Incidents {
  /** The incident that holds a cause, if one does. */
  of(causeId: string): string | null;
  isRunning(incidentId: string): boolean;
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/**
 * Which incidents news of an item concerns: those that hold a cause of it, and those that run and know it already. An item that has lost its last
 * cause concerns all that ever knew it. What concerns none is kept for an incident to come.
 */
function concerned(known: readonly KnownItem[], { causeIds }: ItemNews, incidents: Incidents): (string | null)[] {
  const named = causeIds.map(incidents.of).filter(id => id !== null);
  const knowing = known.map(({ incidentId }) => incidentId).filter(id => id !== null && (causeIds.length === 0 || incidents.isRunning(id)));
  const all = new Set([...named, ...knowing]);
  return all.size > 0 ? [...all] : [null];
}

/**
 * The rows of one item that its news changes, as they are then: the newest version wins, whichever comes first, and every cause ever named is kept,
 * so that a late older word still ties the item to its incident. `newId` names a row that is not there yet.
 */
export function withItemNews(known: readonly KnownItem[], news: ItemNews, incidents: Incidents, newId: () => string): KnownItem[] {
  const { causeIds, ...facts } = news;
  const newest = known.reduce<ItemFacts>((best, one) => (one.version > best.version ? one : best), facts);
  let kept = known.find(({ incidentId }) => incidentId === null);
  return concerned(known, news, incidents).flatMap(incidentId => {
    const row = known.find(one => one.incidentId === incidentId) ?? kept;
    if (row === kept) kept = undefined;
    if (!row) return [{ ...factsOf(newest), causeIds: [...causeIds].sort(), id: newId(), incidentId }];
    const isNewer = facts.version > row.version;
    const next = { ...row, ...(isNewer ? facts : {}), causeIds: union(row.causeIds, causeIds), incidentId };
    return isNewer || row.incidentId !== incidentId || next.causeIds.length > row.causeIds.length ? [next] : [];
  });
}

const factsOf = ({ label, labelEnglish, detail, detailEnglish, personId, placeCode, state, step, figures, at, version }: ItemFacts): ItemFacts => ({ label, labelEnglish, detail, detailEnglish, personId, placeCode, state, step, figures, at, version });
