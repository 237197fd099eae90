import { build, buildClassrooms, buildDormitories } from './buildings.ts';
import { PlaceRegister, two, type Place, type Room } from './place.ts';
import { addCanteens, addLibraries, addVenues } from './venues.ts';

export interface CampusPlan {
  places: Place[];
  /** Rooms building by building. */
  dormitories: Room[][];
  classrooms: Room[][];
  /** Dining halls, each a floor of a canteen. */
  halls: Place[];
}

/** Draws the whole place tree for so many people. */
export function planCampus(seed: string, size: number): CampusPlan {
  const register = new PlaceRegister(seed);
  const campus = register.add(null, { code: 'MAIN', name: '主校区', kind: 'CAMPUS', use: 'OTHER' });
  const zone = (order: number, name: string) => register.add(campus, { code: `Z${order}`, name, kind: 'ZONE', use: 'OTHER' });
  const north = zone(1, '北苑生活区'), south = zone(2, '南苑生活区'), teaching = zone(3, '教学区'), service = zone(4, '公共服务区');
  const dormitories = buildDormitories(register, [north, south], size);
  const classrooms = buildClassrooms(register, [teaching], size);
  const halls = addCanteens(register, [north, south, service], size);
  addLibraries(register, teaching, size);
  addWorkplaces(register, teaching, service, size);
  addVenues(register, [north, south, service], size);
  addGates(register, campus, size);
  return { places: register.places, dormitories, classrooms, halls };
}

/** Laboratories, offices, the clinic, and rooms for health monitoring: 240 of those for 30,000 people, one bed each. */
function addWorkplaces(register: PlaceRegister, teaching: Place, service: Place, size: number): void {
  const share = (of30000: number, least: number) => Math.max(least, Math.round((size * of30000) / 30_000));
  build(register, [teaching], { letter: 'S', name: order => `实验${order}号楼`, use: 'LABORATORY', rooms: share(90, 6), buildings: share(3, 1), floors: 3, capacity: () => 32 });
  build(register, [service], { letter: 'A', name: order => `行政${order}号楼`, use: 'OFFICE', rooms: share(240, 18), buildings: share(3, 1), floors: 6, capacity: () => 6 });
  build(register, [service], { letter: 'M', name: () => '校医院', use: 'CLINIC', rooms: share(24, 4), buildings: 1, floors: 2, capacity: () => 4 });
  build(register, [service], { letter: 'H', name: order => `健康观察${order}号楼`, use: 'MONITORING', rooms: share(240, 12), buildings: share(2, 1), floors: 6, capacity: () => 1 });
}

function addGates(register: PlaceRegister, campus: Place, size: number): void {
  const names = ['正门', '东门', '西门', '北门', '南门', '后勤通道', '校医院通道', '应急通道'];
  for (const [i, name] of names.slice(0, Math.min(8, 3 + Math.floor(size / 10_000))).entries())
    register.add(campus, { code: `G${two(i + 1)}`, name, kind: 'GATE', use: 'OTHER' });
}
