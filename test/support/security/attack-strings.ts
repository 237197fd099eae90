import { uuid7 } from '@campus/kit';
import type { GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { callOf, type Given } from './matrix-document.ts';
import { graph, type Field } from './matrix-graph.ts';
import { leavesOf, meantBy, selectionOf } from './matrix-ways.ts';

/** A place where whoever asks can write what they like. */
export interface Place {
  readonly name: string;
  readonly isQuery: boolean;
  /** The operation with a text in that place, and everything else as it should be. */
  write(text: string): string;
}

/** Every argument and input field, however deep, that takes a text or an id. @param ids of rows that there are, by the name of their table: a question comes far with them. */
export function placesOf(ids: ReadonlyMap<string, string>): Place[] {
  const placesUnder = (type: GraphQLObjectType | null | undefined, isQuery: boolean) => Object.values(type?.getFields() ?? {}).flatMap(field => placesIn(field, isQuery, ids));
  return [...placesUnder(graph.getQueryType(), true), ...placesUnder(graph.getMutationType(), false)];
}

function placesIn(field: Field, isQuery: boolean, ids: ReadonlyMap<string, string>): Place[] {
  const leaves = leavesOf(field);
  const known: Given = Object.fromEntries(leaves.filter(({ type, isNeeded }) => type === 'ID' && isNeeded).map(({ name }) => [name, meantBy(name, ids)]));
  return leaves.filter(({ type }) => type === 'String' || type === 'ID').map(({ name }) => ({
    name: `${field.name}(${name})`, isQuery,
    write: text => `${isQuery ? 'query' : 'mutation'} { answer: ${callOf(field, { ...known, idempotencyKey: uuid7(), [name]: text })} ${selectionOf(field)} }`,
  }));
}

/** One id of each table of the departments, by the table's name in lower case without signs. */
export async function someIds(adminUrl: string, departments: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const tables = (await client.query<{ schema: string; table: string }>(`select table_schema as schema, table_name as table from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and column_name = 'id' and data_type = 'uuid' and table_schema = any($1)`, [departments])).rows;
    const found = new Map<string, string>();
    for (const { schema, table } of tables) {
      const [row] = (await client.query<{ id: string }>(`select id::text from ${schema}.${table} order by id limit 1`)).rows;
      if (row) found.set(table.replaceAll('_', ''), row.id);
    }
    return found;
  } finally {
    await client.end();
  }
}

const SLEEP_SECONDS = 60;

/** What sqlmap writes, by kind; a sleep is longer than anybody would take for a slow answer. */
export const INJECTIONS: Readonly<Record<string, string>> = {
  quotes: `'"\`\\');--/*%_$$`,
  stacked: `x'; create table public.hostile (id int); select pg_sleep(${SLEEP_SECONDS}); --`,
  'time-based': `x' || (select pg_sleep(${SLEEP_SECONDS})::text) || '`,
  union: `x' union select null, version(), null, null from pg_roles --`,
  'error-based': `x' and 1 = cast((select version()) as int) --`,
  'in a number': '1) or (1=1',
  'a backslash at the end': 'x\\',
  wildcards: '%_%',
};

/** The kinds that cover most, for every day. */
export const AT_ONCE: readonly string[] = ['quotes', 'stacked'];

/** Two texts that a database would tell apart, and an honest program would not. */
export const PAIR = [`x' or 'a'='a`, `x' or 'a'='b`] as const;
