import { sql, type Kysely } from 'kysely';

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** Rows as one JSON parameter for `jsonb_populate_recordset`, under the names that their columns have in the database. */
export const asRecords = (rows: readonly object[]): string =>
  JSON.stringify(rows.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value as unknown]))));

/** Inserts any number of whole rows in one statement: they travel as one JSON parameter. */
export const insertAll = <DB, Name extends keyof DB & string>(db: Kysely<DB>, table: Name, rows: readonly DB[Name][]): Promise<void> => insert(db, table, rows, '');

/** As {@link insertAll}; a row that is there already stays as it is. */
export const insertMissing = <DB, Name extends keyof DB & string>(db: Kysely<DB>, table: Name, rows: readonly DB[Name][]): Promise<void> => insert(db, table, rows, 'on conflict do nothing');

async function insert<DB, Name extends keyof DB & string>(db: Kysely<DB>, table: Name, rows: readonly DB[Name][], conflict: string): Promise<void> {
  const records = rows as readonly object[];
  const [first] = records;
  if (!first) return;
  const name = sql.raw(snake(table));
  const columns = sql.raw(Object.keys(first).map(snake).join(', '));
  await sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${asRecords(records)}::jsonb) ${sql.raw(conflict)}`.execute(db);
}
