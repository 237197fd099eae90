import type { Context, Worker } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { PATH_SEPARATOR } from '../roster/unit-path.ts';
import type { Tables } from '../tables.ts';
import { advance, holdImport } from './advance.step.ts';
import { comparedWithRegister } from './compare.sql.ts';

/** Compares the staged rows with each other and with the register, and completes the report; what happens next is for a person to say. */
export async function checkRows(id: string, worker: Worker<Tables>): Promise<false> {
  await worker.transaction(async context => {
    if ((await holdImport(context, id))?.status !== 'CHECKING') return;
    await markWrongRows(context.db, id);
    await advance(context, id, { ...(await reportOf(context, id)), status: 'READY' });
  });
  return false;
}

/** Finds what only all rows and the register together show; run again before writing, since the register may have changed meanwhile. */
export async function markWrongRows(db: Kysely<Tables>, id: string): Promise<void> {
  await sql`analyze roster_row, roster_problem`.execute(db);
  await db.deleteFrom('rosterProblem').where('importId', '=', id).where('isFromCheck', '=', true).execute();
  await sql`
    with staged as materialized (
      select line, number, identity_number,
        count(*) over (partition by number) as of_number,
        min(number) over (partition by identity_number) <> max(number) over (partition by identity_number) as is_shared
      from roster_row where import_id = ${id}),
    found as (
      select line, 'number' as column_key, number as value, 'NUMBER_REPEATED' as code from staged where number is not null and of_number > 1
      union all
      select line, 'identityNumber', identity_number, 'IDENTITY_REPEATED' from staged where identity_number is not null and is_shared
      union all
      select staged.line, 'identityNumber', staged.identity_number, 'IDENTITY_TAKEN'
      from staged join person on person.identity_number = staged.identity_number and person.number <> staged.number)
    insert into roster_problem (import_id, line, column_key, heading, value, code, is_from_check)
    select ${id}, line, column_key, coalesce(column_headings[array_position(columns, column_key)], column_key), value, code, true
    from found cross join (select columns, column_headings from roster_import where id = ${id}) as layout
    order by line`.execute(db);
  await sql`
    update roster_row set is_wrong = not is_wrong
    where import_id = ${id}
      and is_wrong <> exists (select 1 from roster_problem problem where problem.import_id = ${id} and problem.line = roster_row.line)`.execute(db);
}

/** What would happen, or what happens: the counts of the report. */
export async function reportOf({ db }: Context<Tables>, id: string) {
  const compared = await sql<{ createdCount: number; changedCount: number; unchangedCount: number }>`
    select count(*) filter (where is_new)::int as created_count, count(*) filter (where is_changed and not is_new)::int as changed_count,
      count(*) filter (where not is_changed)::int as unchanged_count
    from (${comparedWithRegister(id)}) as compared`.execute(db);
  const others = await sql<{ rejectedCount: number; notInFileCount: number; newOrgUnits: string[] }>`
    select (select count(*)::int from roster_row where import_id = ${id} and is_wrong) as rejected_count,
      (select count(*)::int from person where is_active and not exists (select 1 from roster_row where import_id = ${id} and roster_row.number = person.number)) as not_in_file_count,
      array(
        select distinct named.path
        from roster_row cross join lateral (values (college), (college || ${PATH_SEPARATOR} || major), (unit_path)) as named (path)
        where import_id = ${id} and not is_wrong and named.path is not null and not exists (select 1 from org_unit where org_unit.path = named.path)
        order by 1) as new_org_units`.execute(db);
  return { ...compared.rows[0], ...others.rows[0] };
}
