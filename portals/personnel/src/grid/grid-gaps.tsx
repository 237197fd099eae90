import { Empty, Status, useQuery } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { GridGapsPageDocument, type GridGapsPageQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

type Row = GridGapsPageQuery['gridGaps']['nodes'][number];

const above = ({ chain }: Row, level: 'BUILDING' | 'COLLEGE') => chain.find(unit => unit.level === level)?.name ?? '—';

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(
    (): Column<Row>[] => [
      { id: 'code', header: t('grid.room'), width: 128, fixed: true, cell: row => row.code },
      { id: 'gaps', header: t('grid.gaps'), fixed: true, cell: row => <Status tone="warn">{row.gaps.map(level => t(`grid.levels.${level}`)).join(t('grid.comma'))}</Status> },
      { id: 'building', header: t('grid.levels.BUILDING'), width: 200, cell: row => above(row, 'BUILDING') },
      { id: 'college', header: t('grid.levels.COLLEGE'), width: 200, cell: row => above(row, 'COLLEGE') },
      { id: 'leader', header: t('grid.head'), width: 128, cell: row => row.leader?.name ?? '—' },
    ],
    [t],
  );
}

/** Occupied rooms for which a level is missing. */
export function GridGaps({ onOpen, version }: { onOpen: (unit: { id: string; name: string }) => void; version: number }) {
  const t = useText();
  const columns = useColumns();
  const list = useList({ filters: {} });
  const answer = useQuery(GridGapsPageDocument, { first: list.size, after: list.after }, { keep: true });
  return (
    <DataTable
      key={version} label={t('grid.gaps')} list={list} answer={answer} page={data => data.gridGaps} columns={columns} rowId={row => row.id} rowName={row => row.code} onOpen={row => onOpen({ id: row.id, name: row.code })}
      phoneItem={row => ({ title: row.code, aside: <Status tone="warn">{row.gaps.map(level => t(`grid.levels.${level}`)).join(t('grid.comma'))}</Status>, detail: `${above(row, 'BUILDING')} · ${above(row, 'COLLEGE')}` })}
      empty={<Empty title={t('grid.whole')} hint={t('grid.wholeHint')} />}
    />
  );
}
