export type ItemCategory = 'SUPPLY' | 'FOOD';
export type Headcount = { readonly students: number; readonly staff: number };
export type Norm = { readonly normStudent: number; readonly normStaff: number };

/** What the norm takes of an item in a day, the whole campus together. */
export const dailyNorm = ({ normStudent, normStaff }: Norm, { students, staff }: Headcount): number => normStudent * students + normStaff * staff;

/** Days over which real use is averaged. */
export const USE_DAYS = 7;

/**
 * Days that a stock lasts: stock ÷ daily use, daily use being the greater of the norm and the last seven days' real use. Null where nothing is used.
 * @param usedInAWeek taken out in the last seven days, returns deducted.
 */
export function daysOfCover(stock: number, norm: number, usedInAWeek: number): number | null {
  const use = dailyUse(norm, usedInAWeek);
  return use > 0 ? stock / use : null;
}

export const dailyUse = (norm: number, usedInAWeek: number): number => Math.max(norm, usedInAWeek / USE_DAYS);

/** The item that runs out first; null where none has a use. */
export function leastCover<Item extends { readonly daysOfCover: number | null }>(items: readonly Item[]): (Item & { readonly daysOfCover: number }) | null {
  const used = items.filter((item): item is Item & { readonly daysOfCover: number } => item.daysOfCover !== null);
  return used.reduce<(typeof used)[number] | null>((least, item) => (least && least.daysOfCover <= item.daysOfCover ? least : item), null);
}
