import type { Line } from './goods.ts';

export type Booking = { readonly storeId: string; readonly itemId: string; readonly quantity: number; readonly balance: number };

/** The stock of some items in some stores, as it is while nobody else can touch it. */
export class Shelves {
  private readonly levels = new Map<string, Map<string, number>>();

  constructor(levels: readonly { readonly storeId: string; readonly itemId: string; readonly quantity: number }[]) {
    for (const { storeId, itemId, quantity } of levels) this.of(storeId).set(itemId, quantity);
  }

  /** Item id → units in a store. */
  of(storeId: string): Map<string, number> {
    const levels = this.levels.get(storeId) ?? new Map<string, number>();
    this.levels.set(storeId, levels);
    return levels;
  }

  /** Moves signed quantities and answers the lines of the ledger, in their order. */
  move(storeId: string, lines: readonly Line[]): Booking[] {
    const levels = this.of(storeId);
    return lines.map(({ itemId, quantity }) => {
      const balance = (levels.get(itemId) ?? 0) + quantity;
      levels.set(itemId, balance);
      return { storeId, itemId, quantity, balance };
    });
  }
}

/** The same lines going out. */
export const outgoing = (lines: readonly Line[]): Line[] => lines.map(({ itemId, quantity }) => ({ itemId, quantity: -quantity }));
