import { sql, type Kysely } from 'kysely';
import { PATH_SEPARATOR } from '../roster/unit-path.ts';
import type { Tables } from '../tables.ts';

/** A code for a unit that the roster names without one: the same path has the same code on every installation. */
const code = sql`'U-' || upper(left(encode(sha256(convert_to(path, 'UTF8')), 'hex'), 10))`;

/** Adds the units that right rows name and the register does not know, level by level, under the one university. */
export async function addUnits(db: Kysely<Tables>, id: string): Promise<void> {
  await sql`
    insert into org_unit (id, code, name, kind) select uuidv7(), 'UNIVERSITY', '学校', 'UNIVERSITY'
    where not exists (select 1 from org_unit where kind = 'UNIVERSITY')`.execute(db);
  const rows = sql`select * from roster_row where import_id = ${id} and not is_wrong`;
  await sql`
    insert into org_unit (id, code, name, kind, parent_id)
    select uuidv7(), ${code}, path, kind, (select id from org_unit where kind = 'UNIVERSITY')
    from (select college as path, case when bool_or(kind = 'STUDENT') or college ~* '(学院|书院|系|college|school|faculty)$' then 'COLLEGE' else 'DEPARTMENT' end as kind
      from (${rows}) as right_rows group by college) as colleges
    on conflict (path) do nothing`.execute(db);
  await sql`
    insert into org_unit (id, code, name, kind, parent_id)
    select uuidv7(), ${code}, name, kind, (select id from org_unit where path = above)
    from (select college as above, major as name, college || ${PATH_SEPARATOR} || major as path, case when bool_or(kind = 'STUDENT') then 'MAJOR' else 'DEPARTMENT' end as kind
      from (${rows}) as right_rows where major is not null group by college, major) as majors
    on conflict (path) do nothing`.execute(db);
  await sql`
    insert into org_unit (id, code, name, kind, parent_id)
    select uuidv7(), ${code}, name, kind, (select id from org_unit where path = above)
    from (select concat_ws(${PATH_SEPARATOR}, college, major) as above, class_name as name, unit_path as path, case when bool_or(kind = 'STUDENT') then 'CLASS' else 'DEPARTMENT' end as kind
      from (${rows}) as right_rows where class_name is not null group by college, major, class_name, unit_path) as classes
    on conflict (path) do nothing`.execute(db);
}
