import { Migration } from '@mikro-orm/migrations';

/** A step forward of one service's schema, written as SQL and named by its class (`M0001People`); steps are never edited once released. */
export abstract class SqlMigration extends Migration {
  abstract readonly sql: string;

  override up(): void {
    this.addSql(this.sql);
  }
}

/**
 * Row-level security for a table with people in it: the service's `_all` role sees every row, its `_scoped` role the rows whose `college_id` is in
 * the actor's scope; the owner sees all, or a data migration would touch no row and say nothing.
 * @param service whose roles; the table stands in its schema.
 */
export const scopedTable = (service: string, table: string, column = 'college_id'): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy whole on ${table} to ${service}_all using (true) with check (true);
  create policy owner on ${table} to ${service}_owner using (true) with check (true);
  create policy scoped on ${table} to ${service}_scoped using (${column} = any((select scope())::uuid[]));`;
