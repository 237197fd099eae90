import { Empty, Page, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { RosterImportsPageDocument, type RosterImportsPageQuery } from '../gql/graphql.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { ImportStatus } from './import-status.tsx';
import { SendRoster } from './send-roster.tsx';

type Row = RosterImportsPageQuery['rosterImports']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(
    (): Column<Row>[] => [
      { id: 'startedAt', header: t('imports.startedAt'), width: 124, fixed: true, cell: row => <When at={row.startedAt} /> },
      { id: 'file', header: t('imports.file'), fixed: true, cell: row => row.fileName },
      { id: 'status', header: t('imports.status'), width: 116, cell: row => <ImportStatus status={row.status} /> },
      { id: 'rows', header: t('imports.rows'), width: 92, numeric: true, cell: row => num(row.rowCount) },
      { id: 'created', header: t('imports.created'), width: 92, numeric: true, cell: row => num(row.createdCount) },
      { id: 'changed', header: t('imports.changed'), width: 92, numeric: true, cell: row => num(row.changedCount) },
      { id: 'unchanged', header: t('imports.unchanged'), width: 92, numeric: true, cell: row => num(row.unchangedCount) },
      { id: 'rejected', header: t('imports.rejected'), width: 92, numeric: true, cell: row => num(row.rejectedCount) },
      { id: 'by', header: t('imports.by'), width: 116, cell: row => row.startedBy },
    ],
    [t, num],
  );
}

/** Sends a roster, and lists the earlier ones. */
export default function ImportsPage() {
  const t = useText();
  const can = useCan();
  const navigate = useNavigate();
  const columns = useColumns();
  const list = useList({ filters: {} });
  const answer = useQuery(RosterImportsPageDocument, { first: list.size, after: list.after }, { keep: true });
  return (
    <Page title={t('imports.title')} about={t('imports.about')}>
      {can('personnel.roster.import') && <SendRoster />}
      <h2 className="p-heading">{t('imports.earlier')}</h2>
      <DataTable
        label={t('imports.earlier')} list={list} answer={answer} page={data => data.rosterImports} columns={columns}
        rowId={row => row.id} rowName={row => row.fileName} onOpen={row => void navigate(`/personnel/imports/${row.id}`)}
        phoneItem={row => ({ title: row.fileName, aside: <ImportStatus status={row.status} />, detail: row.startedBy, time: <When at={row.startedAt} /> })}
        empty={<Empty title={t('imports.none')} hint={t('imports.noneHint')} />}
      />
    </Page>
  );
}
