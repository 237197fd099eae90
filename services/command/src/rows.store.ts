import { asRecords } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** An instant as a Date: Postgres answers it as text. */
export const instantOf = <Instant extends Date | string | null>(value: Instant): Instant extends null ? null : Date => (value === null ? null : new Date(value as Date | string)) as never;

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** Writes any number of whole rows in one statement, new or in place of those with their key; they travel as one JSON parameter. */
export async function putAll<Name extends keyof Tables & string>(db: Kysely<Tables>, table: Name, key: keyof Tables[Name] & string, rows: readonly Tables[Name][]): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.raw(snake(table));
  const columns = Object.keys(rows[0]!).map(snake);
  const list = sql.raw(columns.join(', '));
  await sql`insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, ${asRecords(rows)}::jsonb)
    on conflict (${sql.raw(snake(key))}) do update set ${sql.raw(columns.map(column => `${column} = excluded.${column}`).join(', '))}`.execute(db);
}
