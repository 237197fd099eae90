import { insertMissing, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { partsOf } from './chain.ts';
import type { GridUnitRow } from './grid.table.ts';

const blank = { isOccupied: false, isLed: false, hasFullChain: false };

async function idsOf(db: Kysely<Tables>, level: GridUnitRow['level'], codes: readonly string[]): Promise<Map<string, string>> {
  const units = await db.selectFrom('gridUnit').select(['id', 'code']).where('level', '=', level).where(sql<boolean>`code = any(${[...codes]}::text[])`).execute();
  return new Map(units.map(unit => [unit.code, unit.id]));
}

/** Adds the rooms in which people live, with their floors and buildings, where the grid lacks them; the university and its colleges too. */
export async function addRooms(db: Kysely<Tables>, codes: readonly string[]): Promise<void> {
  await addColleges(db);
  const rooms = [...new Set(codes)].flatMap(code => { const parts = partsOf(code); return parts ? [{ code, ...parts }] : []; });
  const university = await db.selectFrom('gridUnit').select('id').where('level', '=', 'UNIVERSITY').executeTakeFirst();
  await addUnits(db, 'BUILDING', rooms.map(({ building }) => ({ code: building, name: building, parentId: university?.id ?? null })));
  const buildings = await idsOf(db, 'BUILDING', rooms.map(({ building }) => building));
  await addUnits(db, 'FLOOR', rooms.map(({ floor, building, level }) => ({ code: floor, name: `${level}层`, parentId: buildings.get(building) ?? null })));
  const floors = await idsOf(db, 'FLOOR', rooms.map(({ floor }) => floor));
  await addUnits(db, 'ROOM', rooms.map(({ code, floor, building }) => ({ code, name: `${code.slice(building.length + 1)}室`, parentId: floors.get(floor) ?? null })));
}

async function addUnits(db: Kysely<Tables>, level: GridUnitRow['level'], units: readonly Pick<GridUnitRow, 'code' | 'name' | 'parentId'>[]): Promise<void> {
  const distinct = [...new Map(units.map(unit => [unit.code, unit])).values()];
  await insertMissing(db, 'gridUnit', distinct.map(unit => ({ id: uuid7(), level, collegeId: null, ...unit, ...blank })));
}

async function addColleges(db: Kysely<Tables>): Promise<void> {
  await sql`insert into grid_unit (id, level, code, name) select uuidv7(), 'UNIVERSITY', code, name from org_unit where kind = 'UNIVERSITY' on conflict do nothing`.execute(db);
  await sql`insert into grid_unit (id, level, code, name, parent_id, college_id)
    select uuidv7(), 'COLLEGE', college.code, college.name, university.id, college.id from org_unit college left join grid_unit university on university.level = 'UNIVERSITY'
    where college.college_id = college.id on conflict do nothing`.execute(db);
}

/**
 * Keeps what is counted beside each unit: who lives there and of which college, whether somebody answers for it, and whether a room has all five levels.
 * Two statements over the whole grid (8,000 rooms: some 60 ms), for rare events such as a roster; rows that stay as they are are not written.
 */
export async function recount(db: Kysely<Tables>): Promise<void> {
  await sql`
    update grid_unit as unit set is_led = now.is_led, is_occupied = now.is_occupied, college_id = now.college_id
    from (
      select unit.id, lead.unit_id is not null as is_led, coalesce(residents.people, 0) > 0 as is_occupied,
        case when unit.level = 'ROOM' then coalesce(residents.college_id, unit.college_id) else unit.college_id end as college_id
      from grid_unit unit
      left join (select unit_id from grid_lead join person on person.id = grid_lead.person_id where until is null and is_active) lead on lead.unit_id = unit.id
      left join (select residence_code, count(*) as people, (array_agg(college_id order by number))[1] as college_id from person where residence_code is not null and is_active group by 1) residents
        on unit.level = 'ROOM' and residents.residence_code = unit.code) as now
    where now.id = unit.id and (now.is_led, now.is_occupied, now.college_id) is distinct from (unit.is_led, unit.is_occupied, unit.college_id)`.execute(db);
  await recountChains(db);
}

/** Which rooms have all five levels, from what stands beside each unit. */
export async function recountChains(db: Kysely<Tables>): Promise<void> {
  await sql`
    update grid_unit as room set has_full_chain = now.is_whole
    from (
      select room.id, room.is_led and floor.is_led and building.is_led and coalesce(college.is_led, false) and coalesce(university.is_led, false) as is_whole
      from grid_unit room join grid_unit floor on floor.id = room.parent_id join grid_unit building on building.id = floor.parent_id
      left join grid_unit college on college.level = 'COLLEGE' and college.college_id = room.college_id left join grid_unit university on university.level = 'UNIVERSITY'
      where room.level = 'ROOM') as now
    where now.id = room.id and now.is_whole <> room.has_full_chain`.execute(db);
}
