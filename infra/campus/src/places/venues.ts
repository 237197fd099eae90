import { two, type Place, type PlaceRegister, type PlaceUse } from './place.ts';

/** A dining hall seats 320; it serves five rounds of guests at a meal. */
export const HALL_SEATS = 320;
export const HALL_ROUNDS = 5;
const HALLS_PER_CANTEEN = 3;

/** Canteens of three halls, enough of them for everybody to sit down within five rounds. */
export function addCanteens(register: PlaceRegister, zones: readonly Place[], size: number): Place[] {
  const halls = Math.max(2, Math.ceil((size * 1.1) / (HALL_SEATS * HALL_ROUNDS)));
  return Array.from({ length: Math.ceil(halls / HALLS_PER_CANTEEN) }, (_, i) => {
    const order = i + 1;
    const canteen = register.add(zones[i % zones.length]!, { code: `C${two(order)}`, name: `第${order}食堂`, kind: 'BUILDING', use: 'CANTEEN' });
    return Array.from({ length: Math.min(HALLS_PER_CANTEEN, halls - i * HALLS_PER_CANTEEN) }, (_, level) => {
      const floor = register.addFloor(canteen, level + 1);
      return register.add(floor, { code: `${canteen.code}-H${level + 1}`, name: `${level + 1}层餐厅`, kind: 'VENUE', use: 'CANTEEN', capacity: HALL_SEATS });
    });
  }).flat();
}

/** One library with eight reading rooms for every 15,000 people. */
export function addLibraries(register: PlaceRegister, zone: Place, size: number): void {
  for (let order = 1; order <= Math.max(1, Math.round(size / 15_000)); order++) {
    const library = register.add(zone, { code: `L${two(order)}`, name: `图书馆${order}号馆`, kind: 'BUILDING', use: 'LIBRARY' });
    for (let room = 1; room <= 8; room++)
      register.add(library, { code: `${library.code}-R${room}`, name: `第${room}阅览室`, kind: 'VENUE', use: 'LIBRARY', capacity: 180 });
  }
}

/** What else people go to: code letters, name, use, how many for 30,000 people, and how many it takes at once. */
const VENUES: readonly (readonly [letters: string, name: string, use: PlaceUse, of30000: number, capacity: number])[] = [
  ['VB', '浴室', 'BATHHOUSE', 8, 120],
  ['VM', '超市', 'STORE', 10, 80],
  ['VK', '快递服务点', 'STORE', 12, 20],
  ['VS', '应急物资库', 'STORE', 4, 10],
  ['VH', '理发室', 'OTHER', 8, 12],
  ['VG', '运动场馆', 'OTHER', 14, 200],
  ['VR', '报告厅', 'OTHER', 10, 300],
  ['VA', '社团活动室', 'OTHER', 38, 30],
  ['VP', '心理咨询室', 'CLINIC', 6, 6],
  ['VT', '核酸采样点', 'CLINIC', 30, 100],
  ['VQ', '自习室', 'LIBRARY', 20, 60],
];

export function addVenues(register: PlaceRegister, zones: readonly Place[], size: number): void {
  for (const [letters, name, use, of30000, capacity] of VENUES)
    for (let order = 1; order <= Math.max(1, Math.round((size * of30000) / 30_000)); order++)
      register.add(zones[order % zones.length]!, { code: letters + two(order), name: `${order}号${name}`, kind: 'VENUE', use, capacity });
}
