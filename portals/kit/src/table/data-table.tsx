import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';
import type { Answer } from '../graphql/use-query.ts';
import { useKitText } from '../i18n/use-kit-text.ts';
import { Empty } from '../state/empty.tsx';
import { Failed } from '../state/failed.tsx';
import { Partial } from '../state/partial.tsx';
import type { Filters } from './address.ts';
import type { Column } from './column.ts';
import { Footer } from './footer.tsx';
import { Grid } from './grid.tsx';
import { PhoneList, type PhoneItem } from './phone-list.tsx';
import { pageToggled, toggled } from './selection.ts';
import { Toolbar } from './toolbar.tsx';
import type { List } from './use-list.ts';

/** The part of a connection that a table reads. */
export interface TablePage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** Left out of the query when nobody needs it: it costs a statement. */
  totalCount?: number | null;
}

export interface DataTableProps<Row, Data, F extends Filters> {
  label: string;
  list: List<F>;
  /** Asked with `keep: true`, so that rows stay while the next page comes. */
  answer: Answer<Data>;
  page: (data: Data) => TablePage<Row>;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** What a row is called to those who hear it. */
  rowName: (row: Row) => string;
  phoneItem: (row: Row) => PhoneItem;
  /** One click or Enter: a drawer, as a rule. */
  onOpen?: (row: Row) => void;
  /** Search, at most two selects, one Segments. */
  filters?: ReactNode;
  /** At most three verbs for what is selected; without it rows cannot be selected. */
  bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** When nothing matches and no filter is on. */
  empty?: ReactNode;
  /** Words for fields that a department may fail to answer. */
  names?: Readonly<Record<string, string>>;
}

const nobody: ReadonlySet<string> = new Set();

/** A server-paged table: sort, filter, columns, selection, keyboard, and a list on a phone. */
export function DataTable<Row, Data, F extends Filters>({ label, list, answer, page, columns, rowId, rowName, phoneItem, onOpen, filters, bulk, empty, names }: DataTableProps<Row, Data, F>) {
  const t = useKitText();
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(columns.filter(column => column.hidden).map(column => column.id)));
  const [dense, setDense] = useState(true);
  const [selected, setSelected] = useState(nobody);
  const shown = useMemo(() => columns.filter(column => !hidden.has(column.id)), [columns, hidden]);

  const current = answer.data && page(answer.data);
  const rows = current?.nodes;
  const first = list.trail.length * list.size + 1;
  const cursor = current?.pageInfo.hasNextPage ? current.pageInfo.endCursor : null;
  const clearFilters = <Button variant="default" onClick={list.clear}>{t('state.clearFilters')}</Button>;
  const nothing = list.isFiltered || !empty ? <Empty hint={t('state.emptyHint')} action={list.isFiltered && clearFilters} /> : empty;
  const instead = answer.problem ? <Failed problem={answer.problem} onRetry={answer.again} /> : rows?.length === 0 && nothing;
  const common = { label, rows, rowId, busy: answer.loading, onOpen };

  return (
    <section className="k-panel k-tablepanel" aria-label={label}>
      <Toolbar filters={filters} columns={columns} hidden={hidden} onHidden={setHidden} dense={dense} onDense={setDense} />
      {answer.missing.length > 0 && <Partial missing={answer.missing} names={names} />}
      {bulk && selected.size > 0 && (
        <div className="k-bulk" role="status">
          <b className="k-num">{t('table.selected', { n: selected.size })}</b>
          {bulk([...selected], () => setSelected(nobody))}
          <Button variant="subtle" size="compact-sm" onClick={() => setSelected(nobody)}>{t('table.unselect')}</Button>
        </div>
      )}
      {isPhone
        ? instead || <PhoneList {...common} item={phoneItem} />
        : (
          <Grid
            {...common} columns={shown} rowName={rowName} dense={dense} first={first} total={current?.totalCount} instead={instead}
            sort={list.sort} onSort={id => list.change({ do: 'sort', id })}
            selected={bulk ? selected : null} onSelect={id => setSelected(ids => toggled(ids, id))}
            onSelectPage={() => setSelected(ids => pageToggled(ids, (rows ?? []).map(rowId)))}
          />
        )}
      <Footer
        first={first} shown={rows?.length ?? 0} total={current?.totalCount} selectable={bulk !== undefined}
        onBack={list.trail.length > 0 ? () => list.change({ do: 'back' }) : undefined}
        onForward={cursor ? () => list.change({ do: 'forward', cursor }) : undefined}
      />
    </section>
  );
}
