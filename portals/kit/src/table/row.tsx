import { Checkbox } from '@mantine/core';
import { memo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { missing } from '../format/number.ts';
import { useKitText } from '../i18n/use-kit-text.ts';
import type { Column } from './column.ts';

interface RowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  index: number;
  /** 1-based among all rows of the question, as far as paging knows. */
  position: number;
  /** Null when rows cannot be selected. */
  selected: boolean | null;
  name: string;
  isActive: boolean;
  canOpen: boolean;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onOpen: () => void;
  onSelect: () => void;
}

const onControl = (event: MouseEvent) => event.target instanceof Element && event.target.closest('input,button,a,label') !== null;
const plainText = (cell: unknown) => (typeof cell === 'string' ? cell : undefined);
const isNothing = (cell: ReactNode) => cell === null || cell === undefined || cell === '';

function EachCell<Row>({ row, columns }: Pick<RowProps<Row>, 'row' | 'columns'>): ReactNode {
  return columns.map(({ id, numeric, cell }) => {
    const content = cell(row);
    return <td key={id} data-numeric={numeric || undefined} title={plainText(content)}>{isNothing(content) ? missing : content}</td>;
  });
}

/** A row that is passed by keeps its cells: only what became or ceased to be active is drawn anew. */
const Cells = memo(EachCell) as typeof EachCell;

/** One row: a stop of the keyboard, which opens by a click or Enter. */
export function TableRow<Row>({ row, columns, index, position, selected, name, isActive, canOpen, onKey, onFocus, onOpen, onSelect }: RowProps<Row>) {
  const t = useKitText();
  return (
    <tr
      data-row={index}
      data-open={canOpen || undefined}
      aria-rowindex={position}
      aria-selected={selected ?? undefined}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={onKey}
      onFocus={event => { if (event.target === event.currentTarget) onFocus(); }}
      onClick={event => { if (!onControl(event)) onOpen(); }}
    >
      {selected !== null && (
        <td className="select">
          <Checkbox size="xs" tabIndex={-1} aria-label={t('table.selectRow', { name })} checked={selected} onChange={onSelect} />
        </td>
      )}
      <Cells row={row} columns={columns} />
    </tr>
  );
}
