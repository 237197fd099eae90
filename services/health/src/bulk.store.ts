import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const asColumns = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));

/** Inserts any number of whole rows in one statement: they travel as one JSON parameter. */
export async function insertAll<Name extends keyof Tables & string>(db: Kysely<Tables>, table: Name, rows: readonly Tables[Name][]): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.raw(snake(table));
  const columns = sql.raw(Object.keys(rows[0]!).map(snake).join(', '));
  await sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows.map(asColumns))}::jsonb)`.execute(db);
}

/** An instant as a Date: inside a transaction Postgres answers it as text. */
export const instantOf = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** Lets everything that settles results and recomputes states run one after another, until its transaction ends. */
export async function oneAtATime(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.health.state'))`.execute(db);
}
