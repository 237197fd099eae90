import type { Client } from 'pg';
import type { Field } from './gather.ts';
import { peopleIn } from './people.ts';
import type { Shape } from './shape.ts';

interface Calls { query: string; calls: number; milliseconds: number }

const read = async (client: Client): Promise<Calls[]> =>
  (await client.query<Calls>(`select query, sum(calls)::float8 as calls, sum(total_exec_time) as milliseconds from pg_stat_statements where query not like '%pg_stat_statements%' and query not ilike '%bus.%' and query not ilike '%advisory%' and query not ilike '%outbox%' group by query`)).rows;

/** Milliseconds that Postgres has spent executing statements since its counters began. */
export const timeInPostgres = async (client: Client): Promise<number> => (await read(client)).reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** The row scope of a statement and the note of what it reads travel with it in the same round trip and read no table. */
const WITH_IT = /select set_config\(\$1, \$2, \$3\)|select set_config\('role'|insert into audit_entry/i;

/**
 * The statements that one request costs: those which Postgres counts at least once for each of many requests.
 * What runs in the background now and then does not reach that number.
 */
export async function statementsPerRequest(client: Client, requests: number, send: () => Promise<unknown>): Promise<{ statements: string[]; withThem: number }> {
  const before = new Map((await read(client)).map(({ query, calls }) => [query, calls]));
  for (let i = 0; i < requests; i++) await send();
  const perRequest = (await read(client)).flatMap(({ query, calls }) => new Array<string>(Math.floor((calls - (before.get(query) ?? 0)) / requests)).fill(query.replace(/\s+/g, ' ')));
  const statements = perRequest.filter(query => !WITH_IT.test(query));
  return { statements, withThem: perRequest.length - statements.length };
}

/** A page costs one statement for each of its three departments, whatever its length and wherever it lies. @throws Error when it costs more or fewer. */
export async function expectThreeStatements({ askers, stage }: Field, page: Shape): Promise<void> {
  const ours = askers[0]!;
  const second = peopleIn(await ours.ask(page, { first: 100, after: null })).pageInfo.endCursor;
  for (const [first, after] of [[1, null], [10, null], [100, null], [200, null], [100, second]] as const) {
    const ask = () => ours.ask(page, { first, after });
    // Each worker prepares its statements the first time.
    for (let warm = 0; warm < WARM; warm++) await ask();
    const { statements, withThem } = await statementsPerRequest(stage.client, 60, ask);
    console.log(`CampusLoop, ${first} people${after ? ', second page' : ''}: ${statements.length} statements${withThem ? ` (and ${withThem} row scopes and notes of the audit in the same round trips)` : ''}`);
    if (statements.length !== 3) throw new Error(`A page must cost three statements; this one costs:\n${statements.join('\n')}`);
  }
  console.log('');
}

const WARM = 20;
