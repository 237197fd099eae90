import { sql, type Kysely } from 'kysely';

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const asColumns = (row: object) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value as unknown]));

/** Inserts any number of whole rows in one statement: they travel as one JSON parameter. A row that is there already stays as it is. */
export async function insertAll<DB, Name extends keyof DB & string>(db: Kysely<DB>, table: Name, rows: readonly DB[Name][]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const name = sql.raw(snake(table));
  const columns = sql.raw(Object.keys(first).map(snake).join(', '));
  await sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows.map(row => asColumns(row as object)))}::jsonb) on conflict do nothing`.execute(db);
}

/** Lets everything that moves people between posts, tasks and call-outs run one after another until its transaction ends: each sees what the one before left. */
export async function oneAtATime<DB>(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('personnel.duties'))`.execute(db);
}
