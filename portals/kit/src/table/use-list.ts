import { startTransition, useState } from 'react';
import { useSearchParams } from 'react-router';
import { fromAddress, toAddress, type Filters } from './address.ts';
import { listAfter, type ListChange, type ListState, type Sort } from './list.ts';

/** A list's state with what a query and DataTable need of it. */
export interface List<F extends Filters> extends ListState<F> {
  /** Rows of a page. */
  size: number;
  /** The `after` of the query. */
  after: string | null;
  /** Whether a filter differs from its default. */
  isFiltered: boolean;
  filter: (filters: Partial<F>) => void;
  clear: () => void;
  change: (change: ListChange<F>) => void;
}

interface ListOptions<F extends Filters> {
  /** Every filter with its default; null is "any". */
  filters: F;
  sort?: Sort | null;
  size?: number;
}

/** State of a server-paged list. The question lives in the address of the page, so that a link or the palette can ask it; the pages gone through do not. */
export function useList<F extends Filters>({ filters: defaults, sort: defaultSort = null, size = 50 }: ListOptions<F>): List<F> {
  const [params, setParams] = useSearchParams();
  const write = (state: { filters: F; sort: Sort | null }, onto: URLSearchParams) => toAddress(onto, state.filters, defaults, state.sort, defaultSort);
  const questionOf = (state: { filters: F; sort: Sort | null }) => write(state, new URLSearchParams()).toString();

  const asked = fromAddress(params, defaults, defaultSort);
  const question = questionOf(asked);
  const [gone, setGone] = useState({ of: question, trail: [] as readonly string[] });
  const state: ListState<F> = { ...asked, trail: gone.of === question ? gone.trail : [] };

  function change(deed: ListChange<F>) {
    const next = listAfter(state, deed);
    startTransition(() => setGone({ of: questionOf(next), trail: next.trail }));
    if (questionOf(next) !== question) setParams(write(next, params), { replace: true });
  }

  return {
    ...state, size, change,
    after: state.trail.at(-1) ?? null,
    isFiltered: Object.entries(state.filters).some(([name, value]) => value !== defaults[name]),
    filter: filters => change({ do: 'filter', filters }),
    clear: () => change({ do: 'reset', filters: defaults }),
  };
}
