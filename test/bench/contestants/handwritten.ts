import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { contest, listen } from '../contestant.ts';
import type { PersonOnPage } from '../page.ts';

interface Row { number: string; name: string; kind: string; unit: string; code: string; room: string; capacity: number; state: string; since: Date }

/** The least that can be done: one statement, one server, no GraphQL, nobody asked who they are. */
const PAGE = `
  select person.number, person.name, person.kind, unit.name as unit, place.code, place.name as room, place.capacity, health.state, health.since
  from (select * from bench.person where number > $2 order by number limit $1) as person
  join bench.org_unit unit on unit.id = person.org_unit_id
  join bench.place on place.code = person.residence_code
  join bench.health_state health on health.person_id = person.id
  order by person.number`;

const personOf = ({ number, name, kind, unit, code, room, capacity, state, since }: Row): PersonOnPage => ({
  number, name, kind, orgUnit: { name: unit },
  residence: { code, name: room, capacity },
  healthState: { state, since: since.toISOString() },
});

contest(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer(async (request, response) => {
    const { variables } = (await json(request)) as { variables: { first: number; after: string | null } };
    const { rows } = await pool.query<Row>({ name: 'page', text: PAGE, values: [variables.first, variables.after ?? ''] });
    const people = { nodes: rows.map(personOf), pageInfo: { endCursor: rows.at(-1)?.number ?? null } };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { people } }));
  });
  return { url: await listen(server, '/'), query: '', stop: () => (server.closeAllConnections(), pool.end()) };
});
