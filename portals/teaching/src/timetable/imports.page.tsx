import { Button, Empty, IconUpload, Page, Status, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { TeachingImportsDocument, type TeachingImportsQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Report } from './report.tsx';
import { SendTimetable } from './send-timetable.tsx';
import '../teaching.css';

type Row = TeachingImportsQuery['timetableImports']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => {
    const count = (id: string, header: string, of: (row: Row) => number): Column<Row> => ({ id, header, cell: row => num(of(row)), width: 90, numeric: true });
    return [
      { id: 'file', header: t('import.file'), cell: row => row.fileName, fixed: true },
      { id: 'sender', header: t('import.sender'), cell: row => row.senderName, width: 150 },
      count('added', t('import.added'), row => row.report.addedCount), count('moved', t('import.moved'), row => row.report.movedCount),
      count('cancelled', t('import.cancelled'), row => row.report.cancelledCount), count('unchanged', t('import.unchanged'), row => row.report.unchangedCount),
      { id: 'problems', header: t('import.problems'), cell: row => (row.report.problems.length > 0 ? <Status tone="warn">{num(row.report.problems.length)}</Status> : num(0)), width: 90, numeric: true },
      { id: 'at', header: t('import.at'), cell: row => <When at={row.receivedAt} />, width: 130, numeric: true },
    ];
  }, [t, num]);
}

/** Timetable files that were read in, and the door for the next. */
export default function ImportsPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const list = useList({ filters: {} });
  const answer = useQuery(TeachingImportsDocument, { first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.timetableImports.nodes.find(one => one.id === open);
  return (
    <Page title={t('import.title')} about={t('import.about')} actions={<Button leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setSending(true)}>{t('import.verb')}</Button>}>
      <DataTable
        label={t('import.title')} list={list} answer={answer} page={data => data.timetableImports} columns={useColumns()}
        rowId={one => one.id} rowName={one => one.fileName} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: one.fileName, aside: one.report.problems.length > 0 && <Status tone="warn">{one.report.problems.length}</Status>, detail: one.senderName, time: <When at={one.receivedAt} /> })}
        empty={<Empty title={t('import.empty')} hint={t('import.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.fileName ?? t('import.title')}>{row && <Report report={row.report} />}</Drawer>
      <SendTimetable opened={isSending} onClose={() => setSending(false)} onSent={answer.again} />
    </Page>
  );
}
