/** What a list asks the server for: filters, order, and where it stands. */
export interface ListState<Filters> {
  filters: Filters;
  sort: Sort | null;
  /** The cursors of the pages before this one; the last is where this page starts (none: the first page). */
  trail: readonly string[];
}

export interface Sort { id: string; desc: boolean }

export type ListChange<Filters> =
  | { do: 'filter'; filters: Partial<Filters> }
  | { do: 'reset'; filters: Filters }
  | { do: 'sort'; id: string }
  | { do: 'forward'; cursor: string }
  | { do: 'back' };

/** Ascending, then descending, then the server's own order. */
function nextSort(sort: Sort | null, id: string): Sort | null {
  if (sort?.id !== id) return { id, desc: false };
  return sort.desc ? null : { id, desc: true };
}

/** Any change of what is asked for leads back to the first page: a cursor holds for one question only. */
export function listAfter<Filters>(state: ListState<Filters>, change: ListChange<Filters>): ListState<Filters> {
  switch (change.do) {
    case 'filter': return { ...state, filters: { ...state.filters, ...change.filters }, trail: [] };
    case 'reset': return { ...state, filters: change.filters, trail: [] };
    case 'sort': return { ...state, sort: nextSort(state.sort, change.id), trail: [] };
    case 'forward': return { ...state, trail: [...state.trail, change.cursor] };
    case 'back': return { ...state, trail: state.trail.slice(0, -1) };
  }
}
