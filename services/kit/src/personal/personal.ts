import { GraphQLError } from 'graphql';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { Arg, Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from '../request/context.ts';
import { Can } from '../schema/can.ts';
import { PersonalData, type PersonalTable } from './personal.type.ts';

/** A table that holds something of people. */
export interface PersonalSource {
  readonly table: string;
  readonly title: string;
  /** Which of its rows are of a person. */
  readonly of: (personId: string) => RawBuilder<boolean>;
  /** Columns that are no text, such as the bytes of a file. */
  readonly without?: readonly string[];
}

/** Rows that name the person in one of these columns. */
export const by = (...columns: readonly string[]) => (personId: string): RawBuilder<boolean> =>
  sql`(${sql.join(columns.map(column => sql`${sql.ref(column)} = ${personId}::uuid`), sql` or `)})`;

/** Rows of a table whose rows are a person's: `destination` through `graduate_id` of `graduate`. */
export const through = (column: string, { table, of }: PersonalSource) => (personId: string): RawBuilder<boolean> =>
  sql`${sql.ref(column)} in (select id from ${sql.table(table)} where ${of(personId)})`;

/** Who read or changed something of the person, and what for. */
const AUDIT: PersonalSource = { table: 'audit_entry', title: '查阅与变更记录 · Who read and changed it', of: personId => sql`entity = 'Person' and entity_id = ${personId}`, without: ['leaf', 'tx'] };
const MOST = 10_000;
/** Different characters that a purpose has at least, so that it can be checked. */
const FEWEST = 4;

/** Adds `Person.heldBy<Department>`: everything that a department holds of one person, for whoever may export it, with the purpose in the audit. */
export function personalDataOf(department: string, Person: () => ClassType<{ id: string }>, sources: readonly PersonalSource[]): Function {
  @Resolver(Person)
  class PersonalDataResolver {
    @FieldResolver(() => PersonalData, { name: `heldBy${department[0]!.toUpperCase()}${department.slice(1)}`, nullable: true, description: 'Everything that this department holds of the person. Reading it is in the audit with its purpose; an error without one, null for an asker who sees some colleges only. 部门所存个人信息' })
    @Can(`${department}.person.export`)
    async data(@Root() { id }: { id: string }, @Arg('purpose', () => String, { description: 'What it is needed for, in your words. 用途' }) purpose: string, @Ctx() context: Context): Promise<PersonalData | null> {
      if (new Set(purpose.replace(/\s/g, '')).size < FEWEST) throw new GraphQLError('An export of personal data needs its purpose in a few words. Say who asked for it, and why.', { extensions: { code: 'BAD_USER_INPUT' } });
      if (context.actor.scope !== 'ALL') return null;
      const tables: PersonalTable[] = [];
      for (const source of [...sources, AUDIT]) tables.push(await read(context.db, source, id));
      const held = tables.filter(({ rowCount }) => rowCount > 0);
      await context.audit({ action: 'person.exported', entity: 'Person', entityId: id, purpose: purpose.trim(), detail: Object.fromEntries(held.map(({ name, rowCount }) => [name, rowCount])) });
      return { department, tables: held };
    }
  }
  return PersonalDataResolver;
}

async function read(db: Kysely<unknown>, { table, title, of, without = [] }: PersonalSource, personId: string): Promise<PersonalTable> {
  const { rows } = await sql<{ row: Record<string, unknown>; total: number }>`
    select to_jsonb(held) - ${without}::text[] as row, (count(*) over ())::int as total from ${sql.table(table)} held where ${of(personId)} limit ${MOST}`.execute(db);
  const columns = Object.keys(rows[0]?.row ?? {});
  return { name: table, title, columns, rows: rows.map(({ row }) => columns.map(column => asText(row[column]))), rowCount: rows[0]?.total ?? 0 };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
