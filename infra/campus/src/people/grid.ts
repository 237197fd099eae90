import type { Campus } from '../campus.ts';
import { sampleId } from '../ids.ts';
import type { Unit } from '../organisation/unit.ts';
import type { Room } from '../places/place.ts';
import type { Person } from './person.ts';

export type GridLevel = 'UNIVERSITY' | 'COLLEGE' | 'BUILDING' | 'FLOOR' | 'ROOM';
export interface GridUnit {
  id: string;
  level: GridLevel;
  code: string;
  name: string;
  parent: GridUnit | null;
  college: Unit | null;
  isOccupied: boolean;
  leader: Person | null;
  hasFullChain: boolean;
}

/** Of so many occupied rooms one has no head yet. */
const WITHOUT_HEAD = 90;

/** The five levels over every dormitory room, with who answers for each: the first of the office, of each college, house keepers, counsellors, and a head in each room. */
export function appointGrid({ seed, organisation, people, plan }: Campus): { units: GridUnit[]; leads: { id: string; unit: GridUnit; leader: Person }[] } {
  const units: GridUnit[] = [];
  const add = (level: GridLevel, facts: { code: string; name: string }, parent: GridUnit | null, leader: Person | null, more: Partial<GridUnit> = {}): GridUnit => {
    const unit = { id: sampleId(seed, 'grid', units.length), level, code: facts.code, name: facts.name, parent, college: null, isOccupied: false, leader, hasFullChain: false, ...more };
    units.push(unit);
    return unit;
  };
  const staff = people.filter(person => !person.class);
  const firstOf = (unit: Unit) => staff.find(person => person.unit === unit) ?? null;
  const university = add('UNIVERSITY', organisation.units[0]!, null, firstOf(organisation.departments[0]!));
  const keepers = turns(staff.filter(person => person.work === '宿舍管理员'));
  const counsellors = turns(staff.filter(person => person.kind === 'COUNSELLOR'));
  const colleges = new Set([...organisation.colleges, ...organisation.departments].map(unit => (add('COLLEGE', unit, university, firstOf(unit), { college: unit }), unit)));
  const residents = Map.groupBy(people.filter(person => person.room && person.isActive), person => person.room!);
  for (const house of plan.dormitories) addHouse(house);
  return { units, leads: units.flatMap((unit, order) => (unit.leader ? [{ id: sampleId(seed, 'lead', order), unit, leader: unit.leader }] : [])) };

  function addHouse(rooms: readonly Room[]): void {
    const building = add('BUILDING', rooms[0]!.building, university, keepers());
    for (const [place, onFloor] of Map.groupBy(rooms, room => room.floor)) {
      const floor = add('FLOOR', place, building, counsellors());
      for (const room of onFloor) addRoom(room, floor);
    }
  }

  function addRoom(room: Room, floor: GridUnit): void {
    const [head] = residents.get(room) ?? [];
    const college = head?.unit.college ?? null;
    const leader = head && units.length % WITHOUT_HEAD !== 0 ? head : null;
    const answered = floor.leader !== null && floor.parent?.leader !== null && university.leader !== null && college !== null && colleges.has(college) && firstOf(college) !== null;
    add('ROOM', room, floor, leader, { college, isOccupied: head !== undefined, hasFullChain: leader !== null && answered });
  }
}

/** One after the other, and again from the first. */
function turns(people: readonly Person[]): () => Person | null {
  let next = 0;
  return () => people[next++ % people.length] ?? null;
}
