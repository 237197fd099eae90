import { sql, type Kysely } from 'kysely';
import type { Layout } from '../roster/layout.ts';
import { headingIn } from '../roster/problem.ts';
import { readRow } from '../roster/row.ts';
import { unitPathOf } from '../roster/unit-path.ts';
import type { Cell, SheetRow } from '../sheets/sheet.ts';
import type { Tables } from '../tables.ts';

const plain = (cell: Cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

/** Writes rows and what is wrong with each by itself; one statement for the rows and one for the problems. */
export async function stageRows(db: Kysely<Tables>, importId: string, rows: readonly SheetRow[], layout: Layout): Promise<void> {
  const read = rows.map(({ line, cells }) => ({ line, cells: cells.map(plain), ...readRow(cells, layout) }));
  const staged = read.map(({ line, cells, row, problems }) => ({ line, cells, isWrong: problems.length > 0, unitPath: unitPathOf(row), ...row }));
  const wrong = read.flatMap(({ line, problems }) =>
    problems.map(({ code, column, value }) => ({ importId, line, columnKey: column, heading: headingIn(layout.headings, layout.positions, column), value, code, isFromCheck: false })),
  );
  await sql`
    insert into roster_row (import_id, line, cells, is_wrong, number, name, kind, gender, identity_number, born_on, phone, college, major, class_name, unit_path,
      campus, building, room, residence_code, is_active)
    select ${importId}, line, cells, "isWrong", number, name, kind, gender, "identityNumber", "bornOn", phone, college, major, "className", "unitPath",
      campus, building, room, "residenceCode", "isActive"
    from jsonb_to_recordset(${JSON.stringify(staged)}::jsonb) as staged (
      line int, cells jsonb, "isWrong" boolean, number text, name text, kind text, gender text, "identityNumber" text, "bornOn" date, phone text,
      college text, major text, "className" text, "unitPath" text, campus text, building text, room text, "residenceCode" text, "isActive" boolean)`.execute(db);
  for (let from = 0; from < wrong.length; from += 1_000) await db.insertInto('rosterProblem').values(wrong.slice(from, from + 1_000)).execute();
}
