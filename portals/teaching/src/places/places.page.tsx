import { Empty, Segments, Status, useQuery } from '@campus/portal-kit';
import { DataTable, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo } from 'react';
import { TeachingOnlinePlacesDocument, type TeachingOnlinePlacesQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { MeetingLink } from '../today/meeting-link.tsx';
import { CalendarFile } from './calendar-file.tsx';
import '../teaching.css';

type Row = TeachingOnlinePlacesQuery['onlinePlaces']['nodes'][number];

function Standing({ row }: { row: Row }) {
  const t = useText();
  return row.endedAt ? <Status tone="idle" quiet>{t('place.ended')}</Status> : <Status tone="info" quiet>{t('place.holds')}</Status>;
}

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(() => [
    { id: 'number', header: t('place.number'), cell: row => row.person.number ?? '—', width: 150, fixed: true },
    { id: 'name', header: t('place.name'), cell: row => row.person.name ?? '—', width: 120, fixed: true },
    { id: 'course', header: t('session.course'), cell: row => row.section.course.name },
    { id: 'section', header: t('session.section'), cell: row => row.section.code, width: 140 },
    { id: 'standing', header: t('place.standing'), cell: row => <Standing row={row} />, width: 110 },
    { id: 'from', header: t('place.from'), cell: row => row.fromDay, width: 120, numeric: true },
    { id: 'until', header: t('place.until'), cell: row => row.until ?? t('place.open'), width: 120, numeric: true },
    { id: 'link', header: t('session.link'), cell: row => <MeetingLink url={row.meetingUrl} />, width: 90 },
    { id: 'calendar', header: t('place.calendar'), cell: row => row.person.number && <CalendarFile number={row.person.number} />, width: 90 },
  ], [t]);
}

/** Who takes part online, in which section and until when; why is not known here. */
export default function PlacesPage() {
  const t = useText();
  const list = useList({ filters: { search: '', standing: 'OPEN' as string } });
  const isOpen = { OPEN: true, ENDED: false }[list.filters.standing ?? ''] ?? null;
  const answer = useQuery(TeachingOnlinePlacesDocument, { isOpen, search: list.filters.search || null, first: list.size, after: list.after }, { keep: true });
  return (
    <LivePage title={t('place.title')} about={t('place.about')} changed={answer.again}>
      <DataTable
        label={t('place.title')} list={list} answer={answer} page={data => data.onlinePlaces} columns={useColumns()}
        rowId={row => row.id} rowName={row => `${row.person.name ?? ''} ${row.section.code}`} names={{ name: t('place.name'), number: t('place.number') }}
        phoneItem={row => ({ title: row.person.name ?? '—', aside: <Standing row={row} />, detail: `${row.section.course.name} ${row.section.code}`, time: row.until ?? t('place.open') })}
        filters={<>
          <SearchBox label={t('place.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
          <Segments label={t('place.standing')} value={list.filters.standing ?? 'OPEN'} onChange={standing => list.filter({ standing })} items={[{ value: 'OPEN', label: t('place.holds') }, { value: 'ENDED', label: t('place.ended') }, { value: 'ALL', label: t('mode.all') }]} />
        </>}
        empty={<Empty title={t('place.empty')} hint={t('place.emptyHint')} />}
      />
    </LivePage>
  );
}
