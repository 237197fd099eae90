import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import { Header } from './header.tsx';
import type { Sort } from './list.ts';
import { TableRow } from './row.tsx';
import { pageSelection } from './selection.ts';
import { SkeletonRows } from './skeleton.tsx';
import { useRows } from './use-rows.ts';

interface GridProps<Row> {
  label: string;
  rows: readonly Row[] | undefined;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  dense: boolean;
  busy: boolean;
  /** 1-based position of the first row. */
  first: number;
  total: number | null | undefined;
  sort: Sort | null;
  onSort: (id: string) => void;
  onOpen?: (row: Row) => void;
  selected: ReadonlySet<string> | null;
  onSelect: (id: string) => void;
  onSelectPage: () => void;
  /** Instead of rows: empty, failed. */
  instead?: ReactNode;
}

const heights = { dense: 37, roomy: 45 };
const SELECTING = 40;
/** A column that takes what is left keeps so much: the table scrolls sideways then. */
const LEAST = 140;
const Gap = ({ columns, height }: { columns: number; height: number }) => height > 0 && <tr className="gap" aria-hidden><td colSpan={columns} style={{ height }} /></tr>;

/** The table itself on a wide screen. */
export function Grid<Row>({ label, rows, columns, rowId, rowName, dense, busy, first, total, sort, onSort, onOpen, selected, onSelect, onSelectPage, instead }: GridProps<Row>) {
  const list = rows ?? [];
  const at = (index: number, use: (row: Row) => void) => { const row = list[index]; if (row) use(row); };
  const open = (index: number) => at(index, row => onOpen?.(row));
  const select = (index: number) => at(index, row => { if (selected) onSelect(rowId(row)); });
  const { box, active, setActive, onKey, drawn, above, below } = useRows({ count: list.length, height: dense ? heights.dense : heights.roomy, of: rows, onOpen: open, onSelect: select });
  const span = columns.length + (selected ? 1 : 0);
  const minWidth = columns.reduce((sum, { width = LEAST }) => sum + width, selected ? SELECTING : 0);
  if (instead) return <div className="k-tablebox">{instead}</div>;
  return (
    <div className="k-tablebox" ref={box} tabIndex={-1}>
      <table className="k-table" style={{ minWidth }} data-density={dense ? 'dense' : 'roomy'} aria-label={label} aria-rowcount={total ?? -1} aria-busy={busy || undefined}>
        <colgroup>
          {selected && <col width={SELECTING} />}
          {columns.map(column => <col key={column.id} width={column.width} />)}
        </colgroup>
        <Header columns={columns} sort={sort} onSort={onSort} selection={selected && pageSelection(selected, list.map(rowId))} onSelectPage={onSelectPage} />
        <tbody>
          {rows === undefined && <SkeletonRows columns={span} />}
          <Gap columns={span} height={above} />
          {drawn.map(index => {
            const row = list[index];
            return row !== undefined && (
              <TableRow
                key={rowId(row)} row={row} columns={columns} index={index} position={first + index} name={rowName(row)}
                selected={selected && selected.has(rowId(row))} isActive={index === active} canOpen={onOpen !== undefined}
                onKey={event => onKey(event, index)} onFocus={() => setActive(index)} onOpen={() => open(index)} onSelect={() => select(index)}
              />
            );
          })}
          <Gap columns={span} height={below} />
        </tbody>
      </table>
    </div>
  );
}
