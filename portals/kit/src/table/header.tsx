import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useKitText } from '../i18n/use-kit-text.ts';
import type { Column } from './column.ts';
import type { Sort } from './list.ts';
import type { pageSelection } from './selection.ts';

interface HeaderProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | null;
  onSort: (id: string) => void;
  /** Null when rows cannot be selected. */
  selection: ReturnType<typeof pageSelection> | null;
  onSelectPage: () => void;
}

const direction = (desc: boolean) => (desc ? 'descending' : 'ascending');

function SortGlyph({ desc }: { desc: boolean | undefined }) {
  const Glyph = desc === undefined ? IconArrowsSort : desc ? IconArrowDown : IconArrowUp;
  return <Glyph size={13} aria-hidden />;
}

/** The sticky head of a table. */
export function Header<Row>({ columns, sort, onSort, selection, onSelectPage }: HeaderProps<Row>) {
  const t = useKitText();
  return (
    <thead>
      <tr>
        {selection && (
          <th className="select" scope="col">
            <Checkbox size="xs" aria-label={t('table.selectPage')} checked={selection === 'all'} indeterminate={selection === 'some'} onChange={onSelectPage} />
          </th>
        )}
        {columns.map(({ id, header, numeric, sortable }) => {
          const desc = sort?.id === id ? sort.desc : undefined;
          return (
            <th key={id} scope="col" data-numeric={numeric || undefined} aria-sort={desc === undefined ? undefined : direction(desc)}>
              {sortable ? <button type="button" onClick={() => onSort(id)}>{header}<SortGlyph desc={desc} /></button> : header}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
