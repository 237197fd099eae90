/** Where a case was, as health tells it; many stays at one place are one visit from the first to the last. */
export type ExposedPlace = { readonly code: string; readonly seats?: readonly string[]; readonly from: string; readonly until: string };
export type Visit = { readonly code: string; readonly seats: readonly string[]; readonly from: Date; readonly until: Date };

/** One visit a place. */
export function visitsOf(places: readonly ExposedPlace[]): Visit[] {
  const byCode = new Map<string, Visit>();
  for (const { code: written, seats = [], from, until } of places) {
    const code = written.toUpperCase();
    const known = byCode.get(code);
    byCode.set(code, {
      code,
      seats: [...new Set([...(known?.seats ?? []), ...seats])],
      from: earlier(known?.from, new Date(from)),
      until: later(known?.until, new Date(until)),
    });
  }
  return [...byCode.values()];
}

const earlier = (a: Date | undefined, b: Date) => (a && a < b ? a : b);
const later = (a: Date | undefined, b: Date) => (a && a > b ? a : b);
