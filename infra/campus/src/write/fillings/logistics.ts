import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT } from '../../ids.ts';
import { daysBefore, stockUp } from '../../life/supplies.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);

/** Logistics knows every place, how many people there are, and what is in the emergency stores. */
export function fillLogistics({ seed, plan, people }: Campus): Filling[] {
  const heads = countHeads(people);
  const { stores, stock, movements } = stockUp(seed, plan.places, heads.STUDENT, heads.STAFF);
  // Movements end on the day of writing, or the last seven days' use would be nought on any later day.
  const written = Date.now();
  return [
    filling('place', plan.places, {
      id: place => place.id, code: place => place.code, name: place => place.name, kind: place => place.kind, use: place => place.use, capacity: place => place.capacity,
      is_confirmed: () => true, parent_id: place => place.parent?.id ?? null, ancestor_ids: place => ancestors(place), path: place => place.path.join('/'), registered_at: () => SINCE,
    }),
    filling('head', people, { id: person => person.id, kind: kindOf, college_id: person => person.unit.college!.id, is_active: person => person.isActive, version: () => 1 }),
    filling('headcount', Object.entries(heads), { kind: ([kind]) => kind, people: ([, count]) => count }),
    filling('store', stores, { id: store => store.id, place_id: store => store.place.id, place_code: store => store.place.code }),
    filling('stock', stock, { store_id: line => line.storeId, item_id: line => line.itemId, quantity: line => line.quantity }),
    filling('movement', movements, {
      id: line => line.id, store_id: line => line.storeId, item_id: line => line.itemId, kind: line => line.kind, quantity: line => line.quantity, balance: line => line.balance,
      at: line => daysBefore(written, line.daysAgo), moved_by: () => 'sample', moved_by_name: () => '物资组', note: line => (line.kind === 'RECEIVED' ? '市级调拨' : '日常发放'),
    }),
  ];
}

const kindOf = (person: Campus['people'][number]) => (person.class ? 'STUDENT' : 'STAFF');

function countHeads(people: Campus['people']): { STUDENT: number; STAFF: number } {
  const active = people.filter(person => person.isActive);
  const students = active.filter(person => person.class).length;
  return { STUDENT: students, STAFF: active.length - students };
}

interface Nested { id: string; parent: Nested | null }
const ancestors = ({ parent }: Nested): string[] => (parent ? [...ancestors(parent), parent.id] : []);
