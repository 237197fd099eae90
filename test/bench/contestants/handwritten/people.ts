import type { Pool } from 'pg';

interface Row { number: string; name: string; kind: string; unit: string; code: string; room: string; capacity: number; state: string; since: Date }

/** A page of people; each condition is a statement of its own. */
export function answerPeople(condition: string) {
  const text = `
    select person.number, person.name, person.kind, unit.name as unit, place.code, place.name as room, place.capacity, health.state, health.since
    from (select * from personnel.person where number > $2 and ${condition} order by number limit $1) as person
    join personnel.org_unit unit on unit.id = person.org_unit_id
    join logistics.place on place.code = person.residence_code
    join health.health_state health on health.person_id = person.id
    order by person.number`;
  return async (pool: Pool, { first, after }: { first: number; after: string | null }) => {
    const { rows } = await pool.query<Row>({ name: condition, text, values: [first, after ?? ''] });
    return { people: { nodes: rows.map(personOf), pageInfo: { endCursor: rows.at(-1)?.number ?? null } } };
  };
}

const personOf = ({ number, name, kind, unit, code, room, capacity, state, since }: Row) => ({
  number, name, kind, orgUnit: { name: unit }, residence: { code, name: room, capacity }, healthState: { state, since: since.toISOString() },
});
