import pg from 'pg';

/** The rows of a campus as their owner sees them, told apart by one college. */
export interface Rows {
  /** What names a row of another college, or of none: its key, whose it is, and the numbers of the people. */
  readonly foreign: ReadonlySet<string>;
  /** The same of the college itself. */
  readonly own: ReadonlySet<string>;
  /** Names that only people of other colleges bear. */
  readonly foreignNames: ReadonlySet<string>;
  /** Identity and telephone numbers of everybody, whole. */
  readonly masked: ReadonlySet<string>;
  /** Somebody of another college. */
  readonly somebody: { readonly number: string; readonly name: string };
  /** Tables that say whose their rows are and that row-level security does not guard: `health.presence_day`. */
  readonly unguarded: readonly string[];
  /** Some keys of every table of a department, by the name of the column: `id`, `code`. */
  keysOf(department: string, column: string): readonly string[];
  /** Some people, of all colleges. */
  readonly somePeople: readonly string[];
  /** One of another college's rows for each table of a department that has any: whom they are about, and their own keys. */
  foreignKeysOf(department: string): { readonly people: readonly string[]; readonly others: readonly string[] };
}

/** Tables that name a college and hold nobody, and why everybody may see them. */
export const OPEN_TABLES: Readonly<Record<string, string>> = {
  'personnel.grid_unit': 'The grid is the buildings of the campus; who leads what is in grid_lead, which is guarded.',
  'personnel.org_unit': 'Colleges, departments and classes are named to everybody; who is in them is in person, which is guarded.',
};

interface Owned { readonly schema: string; readonly table: string; readonly hasCollege: boolean; readonly hasPerson: boolean; readonly key: string | null; readonly isGuarded: boolean }
interface Keyed { readonly schema: string; readonly table: string; readonly column: string }
interface Found { readonly id: string; readonly isOwn: boolean; readonly isPerson: boolean }
interface Person { readonly id: string; readonly number: string; readonly name: string; readonly isOwn: boolean }

const OWNED = `
  select n.nspname as schema, c.relname as table, college.attname is not null as "hasCollege", person.attname is not null as "hasPerson",
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary and i.indnatts = 1 and a.atttypid = 'uuid'::regtype) as key,
    c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname and p.policyname = 'scoped') as "isGuarded"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  left join pg_attribute college on college.attrelid = c.oid and college.attname = 'college_id'
  left join pg_attribute person on person.attrelid = c.oid and person.attname = 'person_id'
  where c.relkind = 'r' and n.nspname = any($1) and (college.attname is not null or person.attname is not null)`;
const KEYED = `
  select table_schema as schema, table_name as table, column_name as column from information_schema.columns
  join information_schema.tables using (table_schema, table_name) where table_type = 'BASE TABLE' and (column_name = 'code' or column_name = 'id' and data_type = 'uuid') and table_schema = any($1)`;

/** Keys that are looked at of each table. */
const SOME = 40;

/** Looks at every table of the departments. @throws when the college has nobody, or everybody. */
export async function rowsBeside(adminUrl: string, college: string, departments: readonly string[]): Promise<Rows> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const people = (await client.query<Person>('select id, number, name, college_id = $1::uuid as "isOwn" from personnel.person order by number', [college])).rows;
    const ownPeople = people.filter(({ isOwn }) => isOwn);
    const own = new Set(ownPeople.map(({ number }) => number));
    const foreign = new Set(people.filter(({ isOwn }) => !isOwn).map(({ number }) => number));
    const ownNames = new Set(ownPeople.map(({ name }) => name));
    const foreignNames = new Set(people.map(({ name }) => name).filter(name => !ownNames.has(name)));
    const somebody = people.find(({ name }) => foreignNames.has(name));
    if (!somebody || own.size === 0) throw new Error(`The college ${college} has nobody, or everybody.`);

    const owned = (await client.query<Owned>(OWNED, [departments])).rows;
    const others = new Map<string, string[]>(departments.map(department => [department, []]));
    for (const table of owned.filter(one => !(`${one.schema}.${one.table}` in OPEN_TABLES))) {
      const found = await ownersIn(client, table, college);
      for (const { id, isOwn } of found) (isOwn ? own : foreign).add(id);
      const other = found.find(({ isOwn, isPerson }) => !isOwn && !isPerson);
      if (other) others.get(table.schema)?.push(other.id);
    }
    for (const id of own) foreign.delete(id);
    const keys = await keysIn(client, departments);
    const masked = await client.query<{ number: string }>('select unnest(array[identity_number, phone]) as number from personnel.person');
    return {
      foreign, own, foreignNames, somebody,
      masked: new Set(masked.rows.map(({ number }) => number).filter(number => number !== null)),
      somePeople: people.filter((_, index) => index % Math.ceil(people.length / SOME) === 0).map(({ id }) => id),
      unguarded: owned.filter(({ isGuarded }) => !isGuarded).map(({ schema, table }) => `${schema}.${table}`).toSorted(),
      keysOf: (department, column) => keys.get(`${department} ${column}`) ?? [],
      foreignKeysOf: department => ({ people: [somebody.id], others: (others.get(department) ?? []).filter(id => id !== somebody.id) }),
    };
  } finally {
    await client.end();
  }
}

/** Keys of the rows of a table, and the people that they are about, with whether they are the college's. */
async function ownersIn(client: pg.Client, { schema, table, hasCollege, hasPerson, key }: Owned, college: string): Promise<Found[]> {
  const whose = hasCollege ? 't.college_id' : 'p.college_id';
  const join = hasCollege ? '' : 'left join personnel.person p on p.id = t.person_id';
  const columns = [...new Set([key, hasPerson ? 'person_id' : null])].filter(column => column !== null);
  const some = hasCollege ? 'true' : 't.person_id is not null';
  const isPerson = (column: string) => column === 'person_id' || table === 'person' || table === 'patient';
  const found = [];
  for (const column of columns) found.push(...(await client.query<Found>(`
    select distinct t.${column}::text as id, ${whose} is not distinct from $1::uuid as "isOwn", ${isPerson(column)} as "isPerson"
    from ${schema}.${table} t ${join} where t.${column} is not null and ${some} order by 1`, [college])).rows);
  return found;
}

async function keysIn(client: pg.Client, departments: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { schema, table, column } of (await client.query<Keyed>(KEYED, [departments])).rows) {
    const { rows } = await client.query<{ key: string }>(`select ${column}::text as key from ${schema}.${table} order by md5(${column}::text) limit ${SOME}`);
    const name = `${schema} ${column}`;
    found.set(name, [...(found.get(name) ?? []), ...rows.map(({ key }) => key)]);
  }
  return found;
}
