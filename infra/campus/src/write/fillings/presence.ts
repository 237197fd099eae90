import type { Campus } from '../../campus.ts';
import { dayAt, midnightOf } from '../../life/campus-day.ts';
import { presenceOf, type PresenceOptions, type Stay } from '../../life/presence.ts';
import type { Place } from '../../places/place.ts';
import type { Filling } from '../copy.ts';
import { filling } from './filling.ts';

/** Health's register of places, numbered in the order of the plan. */
export const fillPlaces = ({ plan }: Campus): Filling => {
  const numbers = numbersOf(plan.places);
  return {
    ...filling('place', plan.places, {
      id: place => place.id, no: place => numbers.get(place)!, code: place => place.code, name: place => place.name, kind: place => place.kind, use: place => place.use,
      capacity: place => place.capacity, parent_code: place => place.parent?.code ?? null, is_amended: () => false,
    }),
    after: "select setval(pg_get_serial_sequence('place', 'no'), max(no)) from place",
  };
};

/** Spots and stays of the last days; walked twice, since a spot must be there before a stay at it. */
export function fillPresence(campus: Campus, options: PresenceOptions): Filling[] {
  const stays = () => presenceOf(campus, options);
  const people = numbersOf(campus.people);
  const places = numbersOf(campus.plan.places);
  let spots: Map<string, Spot> | null = null;
  const known = () => (spots ??= spotsOf(stays(), places));
  const days = Array.from({ length: options.days }, (_, i) => dayAt(midnightOf(options.until, -i - 1)));
  return [
    { ...filling('spot', { [Symbol.iterator]: () => known().values() }, { id: spot => spot.id, place: spot => spot.place, label: spot => spot.label, max_stay: spot => spot.maxStay }),
      after: "select setval(pg_get_serial_sequence('spot', 'id'), max(id)) from spot" },
    { ...filling('presence', { [Symbol.iterator]: () => stays()[Symbol.iterator]() }, {
        person: stay => people.get(stay.person)!, spot: stay => known().get(keyOf(stay))!.id, t0: stay => stay.from, t1: stay => stay.until, source: stay => stay.source, slot: stay => stay.slot,
      }),
      before: `select open_presence_day(day::date, '${process.env['CAMPUS_TZ'] ?? 'Asia/Shanghai'}') from unnest(array[${days.map(day => `'${day}'`).join(', ')}]) as day` },
  ];
}

interface Spot { id: number; place: number; label: string; maxStay: number }
const keyOf = ({ place, seat }: Stay) => `${place.code} ${seat ?? ''}`;
/** The number of each thing inside health, in the order of the campus. */
export const numbersOf = <Thing extends object>(things: readonly Thing[]) => new Map(things.map((thing, i) => [thing, i + 1]));

function spotsOf(stays: Iterable<Stay>, places: ReadonlyMap<Place, number>): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const stay of stays) {
    const key = keyOf(stay);
    const spot = spots.get(key) ?? { id: spots.size + 1, place: places.get(stay.place)!, label: stay.seat ?? '', maxStay: 0 };
    spot.maxStay = Math.max(spot.maxStay, stay.until - stay.from);
    spots.set(key, spot);
  }
  return spots;
}
