import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { contest } from '../contestant.ts';
import { schema } from './mercurius/schema.ts';
import { STATEMENTS } from './mercurius/statements.ts';

interface PersonRow { id: string; number: string; residenceCode: string | null; unit: string }
interface SectionRow { id: string; course: string }
type Asked<Row> = { obj: Row }[];

pg.types.setTypeParser(pg.types.builtins.DATE, text => text);
const written = (instant: Date | null) => instant?.toISOString() ?? null;

/** One schema in one process, written by hand: no federation, no permissions; batching loaders and the just-in-time compiler on. */
contest(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const rowsOf = async <Row extends object>(name: keyof typeof STATEMENTS, ...values: unknown[]) => (await pool.query<Row>({ name, text: STATEMENTS[name], values })).rows;
  const one = <Row, Found extends object>(name: keyof typeof STATEMENTS, keyOf: (row: Row) => string | null, keyOfFound: (found: Found) => string) => async (asked: Asked<Row>) => {
    const found = new Map((await rowsOf<Found>(name, asked.map(({ obj }) => keyOf(obj)))).map(row => [keyOfFound(row), row]));
    return asked.map(({ obj }) => found.get(keyOf(obj) ?? '') ?? null);
  };
  const many = <Row, Found extends object>(name: keyof typeof STATEMENTS, keyOf: (row: Row) => string, keyOfFound: (found: Found) => string) => async (asked: Asked<Row>) => {
    const found = Map.groupBy(await rowsOf<Found>(name, asked.map(({ obj }) => keyOf(obj))), keyOfFound);
    return asked.map(({ obj }) => found.get(keyOf(obj)) ?? []);
  };
  const server = Fastify();
  await server.register(mercurius, {
    schema,
    jit: 1,
    resolvers: {
      Query: {
        async people(_: unknown, { first, after, kind }: { first: number; after?: string | null; kind?: string }) {
          const nodes = await (kind ? rowsOf<PersonRow>('kind', first, after ?? '', kind) : rowsOf<PersonRow>('people', first, after ?? ''));
          return { nodes, pageInfo: { endCursor: nodes.at(-1)?.number ?? null } };
        },
        person: async (_: unknown, { id }: { id: string }) => (await rowsOf('person', id))[0] ?? null,
        currentIncident: async () => (await rowsOf('incident'))[0] ?? null,
        requirements: () => rowsOf('requirements'),
      },
      Person: {
        orgUnit: ({ unit }: PersonRow) => ({ name: unit }),
        timetable: ({ id }: PersonRow, { from, until }: { from: string; until: string }) => rowsOf('timetable', id, from, until),
      },
      HealthState: { since: ({ since }: { since: Date }) => written(since) },
      Session: { startsAt: ({ startsAt }: { startsAt: Date }) => written(startsAt) },
      Section: { course: ({ course }: SectionRow) => ({ name: course }) },
      Incident: { openedAt: ({ openedAt }: { openedAt: Date }) => written(openedAt) },
      Indicator: { measuredAt: ({ measuredAt }: { measuredAt: Date | null }) => written(measuredAt) },
    },
    loaders: {
      Person: {
        residence: one<PersonRow, { code: string }>('residences', row => row.residenceCode, place => place.code),
        healthState: one<PersonRow, { personId: string }>('states', row => row.id, state => state.personId),
        graduate: one<PersonRow, { personId: string }>('graduates', row => row.id, graduate => graduate.personId),
      },
      Session: { section: one<{ sectionId: string }, SectionRow>('sections', row => row.sectionId, section => section.id) },
      Requirement: { clauses: many<{ code: string }, { requirementCode: string }>('clauses', row => row.code, clause => clause.requirementCode) },
      Clause: { indicator: one<{ indicatorCode: string }, { code: string }>('indicators', row => row.indicatorCode, indicator => indicator.code) },
      Indicator: { trend: many<{ code: string }, { indicatorCode: string }>('trends', row => row.code, point => point.indicatorCode) },
    },
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${address}/graphql`, stop: () => server.close().then(() => pool.end()) };
});
