import pg from 'pg';

/** Columns that hold who a row is about. */
const ABOUT = '^(.*_)?(person|patient|student|teacher|owner|leader|holder|filled_by|occupant)(_id)?$';

/**
 * The tables of a service that hold something of people, read from the database and not from the code: those with a column that says about whom,
 * those given, and all that refer to one of them; a day's part of a table counts as the table.
 */
export async function personalTables(adminUrl: string, service: string, people: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      with recursive own as (
        select c.oid, c.relname from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition),
      about as (
        select own.oid from own where relname = any($3) or exists (
          select from pg_attribute a where a.attrelid = own.oid and a.attnum > 0 and not a.attisdropped and a.attname ~ $2 and a.atttypid in ('uuid'::regtype, 'int4'::regtype, 'text'::regtype))
        union
        select k.conrelid from about join pg_constraint k on k.confrelid = about.oid and k.contype = 'f')
      select relname as name from about join own using (oid) order by relname`, [service, ABOUT, people]);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
