import type { Sort } from './list.ts';

/** A filter is a text, or null for "any". */
export type Filters = Record<string, string | null>;

/** The list's question as part of the address, so that it can be reloaded and sent to a colleague; what is at its default is left out. */
export function toAddress(current: URLSearchParams, filters: Filters, defaults: Filters, sort: Sort | null, defaultSort: Sort | null): URLSearchParams {
  const params = new URLSearchParams(current);
  for (const [name, value] of Object.entries(filters)) {
    if (value === defaults[name]) params.delete(name);
    else params.set(name, value ?? '');
  }
  const written = writeSort(sort);
  if (written === writeSort(defaultSort)) params.delete('sort');
  else params.set('sort', written);
  return params;
}

/** Reads back what {@link toAddress} wrote; names that the list does not know are ignored. */
export function fromAddress<F extends Filters>(params: URLSearchParams, defaults: F, defaultSort: Sort | null): { filters: F; sort: Sort | null } {
  const read = Object.keys(defaults).filter(name => params.has(name)).map(name => [name, params.get(name) || (defaults[name] === null ? null : '')]);
  const sort = params.get('sort');
  return { filters: { ...defaults, ...Object.fromEntries(read) }, sort: sort === null ? defaultSort : readSort(sort) };
}

const writeSort = (sort: Sort | null): string => (sort ? `${sort.desc ? '-' : ''}${sort.id}` : '');

function readSort(text: string): Sort | null {
  if (!text) return null;
  return text.startsWith('-') ? { id: text.slice(1), desc: true } : { id: text, desc: false };
}
