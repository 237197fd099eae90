import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { contest } from '../contestant.ts';
import { document } from '../page.ts';

const schema = `
  type Unit { name: String! }
  type Place { code: String! name: String! capacity: Int! }
  type HealthState { state: String! since: String }
  type Person { number: String! name: String! kind: String! orgUnit: Unit! residence: Place healthState: HealthState }
  type PageInfo { endCursor: String }
  type People { nodes: [Person!]! pageInfo: PageInfo! }
  type Query { people(first: Int!, after: String): People! }`;

interface Row { id: string; number: string; name: string; kind: string; unit: string; residence_code: string | null }
interface State { person_id: string; state: string; since: Date }

const PEOPLE = `select person.id, number, person.name, kind, residence_code, unit.name as unit
  from bench.person join bench.org_unit unit on unit.id = person.org_unit_id where number > $2 order by number limit $1`;
const RESIDENCES = 'select code, name, capacity from bench.place where code = any($1)';
const STATES = 'select person_id, state, since from bench.health_state where person_id = any($1)';

/** One schema in one process, written by hand: no federation, no permissions; batching loaders and the just-in-time compiler on. */
contest(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = Fastify();
  const aligned = async <T>(name: string, text: string, queries: { obj: Row }[], keyOf: (row: Row) => string | null, keyOfFound: (found: T) => string) => {
    const { rows } = await pool.query({ name, text, values: [queries.map(({ obj }) => keyOf(obj))] });
    const found = new Map((rows as T[]).map(row => [keyOfFound(row), row]));
    return queries.map(({ obj }) => found.get(keyOf(obj) ?? '') ?? null);
  };
  await server.register(mercurius, {
    schema,
    jit: 1,
    resolvers: {
      Query: {
        async people(_: unknown, { first, after }: { first: number; after?: string | null }) {
          const { rows } = await pool.query<Row>({ name: 'people', text: PEOPLE, values: [first, after ?? ''] });
          return { nodes: rows, pageInfo: { endCursor: rows.at(-1)?.number ?? null } };
        },
      },
      Person: { orgUnit: ({ unit }: Row) => ({ name: unit }) },
      HealthState: { since: ({ since }: State) => since.toISOString() },
    },
    loaders: {
      Person: {
        residence: (queries: { obj: Row }[]) => aligned<{ code: string }>('residences', RESIDENCES, queries, row => row.residence_code, place => place.code),
        healthState: (queries: { obj: Row }[]) => aligned<State>('states', STATES, queries, row => row.id, state => state.person_id),
      },
    },
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${address}/graphql`, query: document('people(first: $first, after: $after)'), stop: () => server.close().then(() => pool.end()) };
});
