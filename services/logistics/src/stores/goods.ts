/** So many of an item. */
export type Line = { readonly itemId: string; readonly quantity: number };
export type GoodsProblem = { readonly code: 'QUANTITY_OUT_OF_RANGE' | 'LINES_MISSING' | 'ITEM_TWICE' | 'STOCK_SHORT' | 'COUNT_NOTE_MISSING' | 'PLACE_ALREADY_STORE' | 'PLACE_NOT_STORE'; readonly message: string; readonly path?: readonly string[]; readonly about?: readonly string[] };

const LARGEST = 10_000_000;

/** Where one of several lines is at fault. */
export const pathOf = (line: number, field: keyof Line): readonly string[] => ['input', 'lines', String(line), field];

const isWhole = (quantity: number, least: number) => Number.isInteger(quantity) && quantity >= least && quantity <= LARGEST;

/** Why these lines are no delivery, or null: at least one, each item once, whole quantities from 1. */
export function refuseLines(lines: readonly Line[]): GoodsProblem | null {
  if (lines.length === 0) return { code: 'LINES_MISSING', message: 'Nothing is listed. Add at least one item.', path: ['input', 'lines'] };
  const again = lines.findIndex(({ itemId }, i) => lines.findIndex(line => line.itemId === itemId) < i);
  if (again >= 0) return { code: 'ITEM_TWICE', message: 'An item is listed twice. Add its quantities up.', path: pathOf(again, 'itemId') };
  const wrong = lines.findIndex(line => !isWhole(line.quantity, 1));
  return wrong >= 0 ? { code: 'QUANTITY_OUT_OF_RANGE', message: `${lines[wrong]!.quantity} is no quantity. Write a whole number from 1 to ${LARGEST}.`, path: pathOf(wrong, 'quantity') } : null;
}

/** Why a count is refused, or null; a count that differs from the book needs an explanation. */
export function refuseCount(counted: number, inBook: number, note: string | null): GoodsProblem | null {
  if (!isWhole(counted, 0)) return { code: 'QUANTITY_OUT_OF_RANGE', message: `${counted} cannot be a count. Write a whole number from 0 to ${LARGEST}.`, path: ['input', 'counted'] };
  if (counted !== inBook && !note?.trim())
    return { code: 'COUNT_NOTE_MISSING', message: `The book says ${inBook}, the count ${counted}. Write how the difference came about.`, path: ['input', 'note'] };
  return null;
}

/** What a store lacks of these lines; empty when all can be taken. Stock never goes below zero, so a dispatch is taken whole or not at all. */
export function missingOf(lines: readonly Line[], stock: ReadonlyMap<string, number>): Line[] {
  return lines.map(({ itemId, quantity }) => ({ itemId, quantity: quantity - (stock.get(itemId) ?? 0) })).filter(line => line.quantity > 0);
}

/** The store to send from: the first that has everything, else the one that lacks least; stores come in the order of their codes. */
export function chooseStore<Store extends { readonly id: string }>(lines: readonly Line[], stores: readonly Store[], stockOf: (store: Store) => ReadonlyMap<string, number>): Store | null {
  const lack = (store: Store) => missingOf(lines, stockOf(store)).reduce((sum, line) => sum + line.quantity, 0);
  return stores.reduce<Store | null>((best, store) => (best && lack(best) <= lack(store) ? best : store), null);
}

/** Why a place cannot become a store, or null. */
export function refuseStore({ code, use }: { readonly code: string; readonly use: string }, isStore: boolean): GoodsProblem | null {
  if (use !== 'STORE') return { code: 'PLACE_NOT_STORE', message: `${code} is used as ${use}. Choose a place whose use is STORE.`, path: ['input', 'placeId'] };
  if (isStore) return { code: 'PLACE_ALREADY_STORE', message: `${code} is a store already. Receive goods into it.`, path: ['input', 'placeId'] };
  return null;
}

/** A store has not all that should go out. */
export const refuseShort = (item: string, quantity: number, line: number): GoodsProblem => ({
  code: 'STOCK_SHORT', message: `The store lacks ${quantity} of ${item}. Send less, or take it from another store.`, path: pathOf(line, 'quantity'), about: [String(quantity)],
});
