import { Button, Empty, IconPlus, Page, useCan, useQuery, When } from '@campus/portal-kit';
import { DataTable, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { CommandMattersDocument, type CommandMattersQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { RecordMatter } from './record-matter.tsx';

type Row = CommandMattersQuery['commandMatters']['nodes'][number];

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(
    () => [
      { id: 'title', header: t('matter.title'), fixed: true, cell: row => row.title },
      { id: 'recordedAt', header: t('matter.recordedAt'), width: 140, numeric: true, cell: row => <When at={row.recordedAt} /> },
    ],
    [t],
  );
}

/** What the department has on record, the newest first. */
export default function MattersPage() {
  const t = useText();
  const can = useCan();
  const navigate = useNavigate();
  const [isRecording, setRecording] = useState(false);
  const columns = useColumns();
  const list = useList({ filters: { search: '' } });
  const answer = useQuery(CommandMattersDocument, { first: list.size, after: list.after, filter: { search: list.filters.search || null } }, { keep: true });

  const record = can('command.matter.record') && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setRecording(true)}>{t('matter.record')}</Button>;
  return (
    <Page title={t('matters.title')} about={t('matters.about')} actions={record}>
      <DataTable
        label={t('matters.title')} list={list} answer={answer} page={data => data.commandMatters} columns={columns}
        rowId={row => row.id} rowName={row => row.title} onOpen={row => void navigate(`/command/matters/${row.id}`)}
        phoneItem={row => ({ title: row.title, time: <When at={row.recordedAt} /> })}
        filters={<SearchBox label={t('matters.search')} value={list.filters.search} onChange={search => list.filter({ search })} />}
        empty={<Empty title={t('matters.none')} hint={t('matters.noneHint')} />}
      />
      <RecordMatter opened={isRecording} onClose={() => setRecording(false)} onRecorded={answer.again} />
    </Page>
  );
}
