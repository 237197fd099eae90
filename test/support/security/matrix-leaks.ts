import type { Rows } from './matrix-rows.ts';

/** Words long enough to be an id or a number. */
const WORD = /[\w-]{6,}/g;

/**
 * Where a row may name what is another college's: an order says because of which case or tube somebody is kept apart, by an id that is the same for all whom it
 * concerns and tells nothing of the person; the case itself is guarded. Whether a college has a contact of another's case depends on who met whom that day.
 */
const MAY_NAME = /\.orders\.causeId$/;

/** Where an answer names what is another college's: a path and what is named there, each place once however long the list. */
export function leaksIn(answer: unknown, { foreign, foreignNames }: Pick<Rows, 'foreign' | 'foreignNames'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const item of value) look(item, place);
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) look(inner, `${place}.${key}`);
    else if (typeof value === 'string') {
      const named = foreignNames.has(value) ? value : value.match(WORD)?.find(word => foreign.has(word));
      if (named !== undefined && !MAY_NAME.test(place)) found.set(place, named);
    }
  };
  look(answer, '');
  return found;
}

/** Whether an answer names anything at all of these. */
export const namesAny = (answer: unknown, names: ReadonlySet<string>): boolean => JSON.stringify(answer ?? null).match(WORD)?.some(word => names.has(word)) ?? false;
