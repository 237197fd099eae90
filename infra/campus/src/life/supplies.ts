import { sampleId } from '../ids.ts';
import type { Place } from '../places/place.ts';
import { randomOf } from '../random.ts';

/** Items as logistics' first migration lays them down; norms in units a person a day, and the days that the sample campus has in store. */
const ITEMS = [
  { order: 1, student: 1, staff: 2, days: 36 }, { order: 2, student: 0.01, staff: 0.01, days: 41 }, { order: 3, student: 0.005, staff: 0.005, days: 33 },
  // The one that an officer has to see.
  { order: 4, student: 0, staff: 0.05, days: 12 },
  { order: 5, student: 0, staff: 0.02, days: 45 }, { order: 6, student: 3, staff: 3, days: 9 }, { order: 7, student: 2, staff: 2, days: 11 },
];
const DAYS = 14;
const DAY_MS = 86_400_000;

export interface Store { id: string; place: Place }
export interface Movement { id: string; storeId: string; itemId: string; kind: 'RECEIVED' | 'DISPATCHED'; quantity: number; balance: number; daysAgo: number }
export interface Supplies { stores: Store[]; stock: { storeId: string; itemId: string; quantity: number }[]; movements: Movement[] }

const itemId = (order: number) => `01930000-0000-7000-8000-${String(order).padStart(12, '0')}`;

/** Fills the emergency stores for so many people: what came two weeks ago, and what went out each day since. */
export function stockUp(seed: string, places: readonly Place[], students: number, staff: number): Supplies {
  const chance = randomOf(seed, 'supplies');
  const stores = places.filter(place => place.name.endsWith('应急物资库')).map((place, at) => ({ id: sampleId(seed, 'store', at), place }));
  const supplies: Supplies = { stores, stock: [], movements: [] };
  for (const store of stores) {
    for (const { order, student, staff: each, days } of ITEMS) {
      const daily = (student * students + each * staff) / stores.length;
      const out = Array.from({ length: DAYS }, () => Math.round(daily * (0.8 + chance.next() * 0.25)));
      const left = Math.ceil(daily * days);
      const line = { storeId: store.id, itemId: itemId(order) };
      let balance = left + out.reduce((sum, quantity) => sum + quantity, 0);
      const book = (kind: Movement['kind'], quantity: number, daysAgo: number) =>
        supplies.movements.push({ id: sampleId(seed, 'movement', supplies.movements.length), ...line, kind, quantity, balance, daysAgo });
      book('RECEIVED', balance, DAYS + 1);
      for (const [day, quantity] of out.entries()) {
        balance -= quantity;
        if (quantity > 0) book('DISPATCHED', -quantity, DAYS - day);
      }
      supplies.stock.push({ ...line, quantity: left });
    }
  }
  return supplies;
}

/** So many days before an instant. */
export const daysBefore = (instant: number, days: number): Date => new Date(instant - days * DAY_MS);
