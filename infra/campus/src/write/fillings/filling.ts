import type { Cell, Filling } from '../copy.ts';

/** A table from whatever its rows are drawn from: one function a column. Its rows can be walked again whenever the source can. */
export const filling = <Row>(table: string, source: Iterable<Row>, cells: Record<string, (row: Row) => Cell>): Filling => ({
  table,
  columns: Object.keys(cells),
  rows: { [Symbol.iterator]: () => cellRows(source, Object.values(cells))[Symbol.iterator]() },
});

function* cellRows<Row>(source: Iterable<Row>, cells: readonly ((row: Row) => Cell)[]): Iterable<Cell[]> {
  for (const row of source) yield cells.map(cell => cell(row));
}
