import type { Cell } from '../sheets/sheet.ts';
import type { Column } from './columns.ts';
import { problemOf, type RowProblem, type RowProblemCode } from './problem.ts';
import { tidy } from './values.ts';

/** One row being read: its cells by column, and what is wrong with it so far (one problem a column, the first found). */
export class Reading {
  readonly problems: RowProblem[] = [];
  readonly #cells: readonly Cell[];
  readonly #positions: ReadonlyMap<Column, number>;

  constructor(cells: readonly Cell[], positions: ReadonlyMap<Column, number>) {
    this.#cells = cells;
    this.#positions = positions;
  }

  get columns(): Iterable<Column> {
    return this.#positions.keys();
  }

  cell(column: Column): Cell | undefined {
    return this.#cells[this.#positions.get(column) ?? -1];
  }

  isBlank(column: Column): boolean {
    return tidy(this.cell(column)) === null;
  }

  isWrong(column: Column): boolean {
    return this.problems.some(problem => problem.column === column);
  }

  report(code: RowProblemCode, column: Column): null {
    if (!this.isWrong(column)) this.problems.push(problemOf(code, column, tidy(this.cell(column))));
    return null;
  }

  /** The cell by `read`; null when it is blank, null and a problem when `read` can make nothing of it. */
  take<T>(column: Column, read: (cell: Cell | undefined) => T | null, code: RowProblemCode): T | null {
    return this.isBlank(column) ? null : (read(this.cell(column)) ?? this.report(code, column));
  }

  /** As `take`, and a problem when the cell is blank. */
  demand<T>(column: Column, read: (cell: Cell | undefined) => T | null, missing: RowProblemCode): T | null {
    return read(this.cell(column)) ?? this.report(missing, column);
  }
}
