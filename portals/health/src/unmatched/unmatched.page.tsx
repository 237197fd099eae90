import { Empty, missing, useQuery, When } from '@campus/portal-kit';
import { DataTable, Drawer, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { HealthUnmatchedDocument, type HealthUnmatchedQuery } from '../gql/graphql.ts';
import { nameOfResult } from '../laboratory/result-table.tsx';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { ReadingOf } from '../words/state.tsx';
import { Unmatched } from './unmatched.tsx';

type Row = HealthUnmatchedQuery['laboratoryResults']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'subject', header: t('result.subject'), cell: row => row.subjectName ?? missing, width: 160, fixed: true },
    { id: 'numbers', header: t('result.numbers'), cell: row => row.subjectNumbers.join('、') || missing, width: 180 },
    { id: 'bornOn', header: t('result.bornOn'), cell: row => row.subjectBornOn ?? missing, width: 110 },
    { id: 'value', header: t('result.value'), cell: row => <ReadingOf value={row.value} />, width: 128 },
    { id: 'disease', header: t('result.disease'), cell: row => row.disease ?? row.analyte, width: 120 },
    { id: 'labels', header: t('result.labels'), cell: row => row.labels.join('、') || missing, width: 180 },
    { id: 'suggestions', header: t('unmatched.suggestions'), cell: row => row.suggestions.map(person => person.name).join('、') || missing },
    { id: 'receivedAt', header: t('result.receivedAt'), cell: row => <When at={row.receivedAt} />, width: 120, numeric: true },
  ], [t]);
}

/** The queue of results whose person was not found, oldest first. */
export default function UnmatchedPage() {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: {} });
  const answer = useQuery(HealthUnmatchedDocument, { first: list.size, after: list.after }, { keep: true });
  const row = answer.data?.laboratoryResults.nodes.find(one => one.id === open);
  const settled = () => {
    setOpen(null);
    answer.again();
  };
  return (
    <LivePage title={t('unmatched.title')} about={t('unmatched.about')} changed={answer.again}>
      <DataTable
        label={t('unmatched.title')} list={list} answer={answer} page={data => data.laboratoryResults} columns={useColumns()}
        rowId={one => one.id} rowName={nameOfResult} onOpen={one => setOpen(one.id)} names={{ name: t('person.name'), number: t('person.number'), college: t('state.college') }}
        phoneItem={one => ({ title: nameOfResult(one), aside: <ReadingOf value={one.value} />, detail: one.subjectNumbers[0] ?? one.labels[0], time: <When at={one.receivedAt} /> })}
        empty={<Empty title={t('unmatched.empty')} hint={t('unmatched.emptyHint')} />}
      />
      <Drawer opened={row !== undefined} onClose={() => setOpen(null)} title={row ? nameOfResult(row) : t('unmatched.detail')}>{row && <Unmatched key={row.id} row={row} onSettled={settled} />}</Drawer>
    </LivePage>
  );
}
