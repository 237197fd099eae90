import { Empty, Segments, Status, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, SearchBox, Select, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { GridTaskCountsDocument, GridTasksPageDocument } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useTaskMoves } from '../live/use-moves.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { filterOf, type TaskFilters } from './question.ts';
import { TaskDrawer, type TaskRow } from './task-drawer.tsx';
import { TaskStatus } from './task-status.tsx';

const FIRST: TaskFilters = { place: '', kind: null, state: 'OPEN' };

function useColumns(): Column<TaskRow>[] {
  const t = useText();
  return useMemo(
    (): Column<TaskRow>[] => [
      { id: 'place', header: t('task.place'), width: 128, fixed: true, cell: row => row.place.code },
      { id: 'kind', header: t('task.kind'), width: 128, fixed: true, cell: row => t(`task.kinds.${row.kind}`) },
      { id: 'state', header: t('task.state'), width: 116, cell: row => <TaskStatus {...row} /> },
      { id: 'owner', header: t('task.owner'), width: 160, cell: row => row.owner?.name ?? <Status tone="bad">{t('task.ownerless')}</Status> },
      { id: 'note', header: t('task.note'), cell: row => row.note ?? '—' },
      { id: 'openedAt', header: t('task.openedAt'), width: 116, numeric: true, cell: row => <When at={row.openedAt} /> },
      { id: 'dueAt', header: t('task.dueAt'), width: 116, numeric: true, cell: row => <When at={row.dueAt} /> },
    ],
    [t],
  );
}

/** Tasks of the grid leaders, those due first; what is overdue stands out. */
export default function TasksPage() {
  const t = useText();
  const { num } = useFormat();
  const columns = useColumns();
  const [open, setOpen] = useState<TaskRow | null>(null);
  const list = useList({ filters: FIRST });
  const answer = useQuery(GridTasksPageDocument, { first: list.size, after: list.after, filter: filterOf(list.filters) }, { keep: true });
  const counts = useQuery(GridTaskCountsDocument, {}, { keep: true });
  const again = () => { answer.again(); counts.again(); };
  const isLost = useTaskMoves(again);
  const countOf: Readonly<Record<string, number | null | undefined>> = { OPEN: counts.data?.open.totalCount, OVERDUE: counts.data?.overdue.totalCount };
  const states = (['OPEN', 'OVERDUE', 'CLOSED', 'ALL'] as const).map(value => ({ value, label: t(`task.filters.${value}`), count: countOf[value] ?? undefined }));
  const kinds = (['ROLL_CALL', 'DELIVER_NOTICE', 'WATCH'] as const).map(value => ({ value, label: t(`task.kinds.${value}`) }));
  return (
    <LivePage title={t('task.title')} about={t('task.about', { n: num(counts.data?.open.totalCount ?? null) })} isLost={isLost}>
      <DataTable
        label={t('task.title')} list={list} answer={answer} page={data => data.gridTasks} columns={columns} rowId={row => row.id} rowName={row => `${row.place.code} ${t(`task.kinds.${row.kind}`)}`} onOpen={setOpen}
        phoneItem={row => ({ title: <><b>{row.place.code}</b> {t(`task.kinds.${row.kind}`)}</>, aside: <TaskStatus {...row} />, detail: row.owner?.name ?? t('task.ownerless'), time: <When at={row.dueAt} /> })}
        filters={<>
          <SearchBox label={t('task.search')} value={list.filters.place} onChange={place => list.filter({ place })} />
          <Select aria-label={t('task.anyKind')} placeholder={t('task.anyKind')} data={kinds} value={list.filters.kind} onChange={kind => list.filter({ kind })} clearable />
          <Segments label={t('task.state')} value={list.filters.state} onChange={state => list.filter({ state })} items={states} />
        </>}
        empty={<Empty title={t('task.none')} hint={t('task.noneHint')} />}
      />
      <TaskDrawer of={open} onClose={() => setOpen(null)} onChanged={again} />
    </LivePage>
  );
}
