import { Button, Empty, Facts, IconUpload, Panel, Status, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { HealthMessagesDocument, type HealthMessagesQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { SendReport } from './send-report.tsx';
import '../health.css';

type Row = HealthMessagesQuery['laboratoryMessages']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => {
    const count = (id: string, header: string, of: (row: Row) => number): Column<Row> => ({ id, header, cell: row => num(of(row)), width: 90, numeric: true });
    return [
      { id: 'file', header: t('message.file'), cell: row => row.fileName, fixed: true },
      { id: 'format', header: t('message.format'), cell: row => t(`message.formats.${row.format}`), width: 130 },
      { id: 'sender', header: t('message.sender'), cell: row => row.senderName, width: 150 },
      count('results', t('message.results'), row => row.resultCount),
      count('counted', t('message.counted'), row => row.countedCount),
      count('unmatched', t('message.unmatched'), row => row.unmatchedCount),
      count('repeated', t('message.repeatedCount'), row => row.repeatedCount),
      { id: 'problems', header: t('message.problems'), cell: row => (row.problems.length > 0 ? <Status tone="warn">{num(row.problems.length)}</Status> : num(0)), width: 90, numeric: true },
      { id: 'receivedAt', header: t('message.receivedAt'), cell: row => <When at={row.receivedAt} />, width: 120, numeric: true },
    ];
  }, [t, num]);
}

function MessageDetail({ row }: { row: Row }) {
  const t = useText();
  const { num } = useFormat();
  return (
    <div className="k-stack">
      <Facts items={[
        [t('message.format'), t(`message.formats.${row.format}`)], [t('message.sender'), row.senderName], [t('message.receivedAt'), <When key="at" at={row.receivedAt} />],
        [t('message.results'), num(row.resultCount)], [t('message.counted'), num(row.countedCount)], [t('message.notCounted'), num(row.notCountedCount)],
        [t('message.unmatched'), num(row.unmatchedCount)], [t('message.repeatedCount'), num(row.repeatedCount)], [t('message.answers'), num(row.answerCount)],
      ]} />
      <Panel title={t('message.problems')} padded>
        {row.problems.length === 0 && <p className="k-meta">{t('message.noProblems')}</p>}
        <ul className="health-problems">
          {row.problems.map(problem => (
            <li key={`${problem.line} ${problem.field}`}>
              <b>{t('message.line', { n: problem.line })}</b> <code>{problem.field}</code>
              <p>{t(`message.flaws.${problem.code}`)}</p>
              {problem.found && <p className="k-meta">{t('message.found', { text: problem.found })}</p>}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

export default function MessagesPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const list = useList({ filters: {} });
  const answer = useQuery(HealthMessagesDocument, { first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.laboratoryMessages.nodes.find(one => one.id === open);
  const send = can('health.report.receive') && <Button leftSection={<IconUpload size={16} aria-hidden />} onClick={() => setSending(true)}>{t('message.send')}</Button>;
  return (
    <LivePage title={t('message.title')} about={t('message.about')} actions={send} changed={answer.again}>
      <DataTable
        label={t('message.title')} list={list} answer={answer} page={data => data.laboratoryMessages} columns={useColumns()}
        rowId={one => one.id} rowName={one => one.fileName} onOpen={one => setOpen(one.id)}
        phoneItem={one => ({ title: one.fileName, aside: one.problems.length > 0 && <Status tone="warn">{one.problems.length}</Status>, detail: one.senderName, time: <When at={one.receivedAt} /> })}
        empty={<Empty title={t('message.empty')} hint={t('message.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row?.fileName ?? t('message.title')}>{row && <MessageDetail row={row} />}</Drawer>
      <SendReport opened={sending} onClose={() => setSending(false)} onSent={answer.again} />
    </LivePage>
  );
}
