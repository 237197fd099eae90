import type { Campus } from '../../campus.ts';
import { DRAWN_UP_AT } from '../../ids.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

const SINCE = new Date(DRAWN_UP_AT);

/** Logistics knows every place. */
export const fillLogistics = ({ plan }: Campus): Filling[] => [
  filling('place', plan.places, {
    id: place => place.id, code: place => place.code, name: place => place.name, kind: place => place.kind, use: place => place.use, capacity: place => place.capacity,
    is_confirmed: () => true, parent_id: place => place.parent?.id ?? null, ancestor_ids: place => ancestors(place), path: place => place.path.join('/'), registered_at: () => SINCE,
  }),
];

interface Nested { id: string; parent: Nested | null }
const ancestors = ({ parent }: Nested): string[] => (parent ? [...ancestors(parent), parent.id] : []);
