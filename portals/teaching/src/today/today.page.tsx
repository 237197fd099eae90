import { Empty, Segments, useFormat, useQuery } from '@campus/portal-kit';
import { DataTable, DateField, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { TeachingTodayDocument, type DeliveryMode, type TeachingTodayQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { Hours, ModeOf } from '../words/mode.tsx';
import { MeetingLink } from './meeting-link.tsx';
import { SessionDrawer } from './session-drawer.tsx';
import '../teaching.css';

type Row = TeachingTodayQuery['sessions']['nodes'][number];
const MODES: readonly DeliveryMode[] = ['ON_SITE', 'BOTH', 'ONLINE'];

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'time', header: t('session.time'), cell: row => <Hours from={row.startsAt} until={row.endsAt} />, width: 120, fixed: true },
    { id: 'course', header: t('session.course'), cell: row => row.section.course.name, fixed: true },
    { id: 'section', header: t('session.section'), cell: row => row.section.code, width: 130 },
    { id: 'teacher', header: t('session.teacher'), cell: row => row.section.teacher?.name ?? '—', width: 100 },
    { id: 'mode', header: t('session.mode'), cell: row => <ModeOf mode={row.mode} isCancelled={row.isCancelled} />, width: 156 },
    { id: 'reason', header: t('session.reason'), cell: row => t(`mode.reasons.${row.reason}`), width: 130 },
    { id: 'room', header: t('session.room'), cell: row => row.room?.code ?? '—', width: 110 },
    { id: 'link', header: t('session.link'), cell: row => <MeetingLink url={row.meetingUrl} />, width: 90 },
    { id: 'count', header: t('session.people'), cell: row => t('session.ofPeople', { online: num(row.section.onlinePlaceCount), all: num(row.section.enrolmentCount) }), width: 110, numeric: true },
  ], [t, num]);
}

/** The sessions of a day in the order of time, and how each is held. */
export default function TodayPage() {
  const t = useText();
  const { today } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { search: '', mode: 'ALL' as string, day: null as string | null } });
  const day = list.filters.day ?? today();
  const mode = MODES.find(one => one === list.filters.mode);
  const answer = useQuery(TeachingTodayDocument, { day, modes: mode ? [mode] : null, search: list.filters.search || null, roomPrefix: null, first: list.size, after: list.after }, { keep: true });
  const all = [{ value: 'ALL', label: t('mode.all') }, ...MODES.map(value => ({ value: value as string, label: t(`mode.modes.${value}`) }))];
  return (
    <LivePage title={t('today.title')} about={t('today.about')} changed={answer.again}>
      <DataTable
        label={t('today.title')} list={list} answer={answer} page={data => data.sessions} columns={useColumns()}
        rowId={row => row.id} rowName={row => `${row.section.course.name} ${row.section.code}`} onOpen={row => setOpen(row.id)} names={{ name: t('session.teacher') }}
        phoneItem={row => ({
          title: row.section.course.name, aside: <ModeOf mode={row.mode} isCancelled={row.isCancelled} />,
          detail: `${row.section.code} · ${row.room?.code ?? t('session.noRoom')}`, time: <Hours from={row.startsAt} until={row.endsAt} />,
        })}
        filters={<>
          <SearchBox label={t('today.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
          <div className="teaching-day"><DateField label={t('today.day')} value={day} onChange={next => list.filter({ day: next === today() ? null : next })} required /></div>
          <Segments label={t('session.mode')} value={list.filters.mode ?? 'ALL'} onChange={next => list.filter({ mode: next })} items={all} />
        </>}
        empty={<Empty title={t('today.empty')} hint={t('today.emptyHint')} />}
      />
      <SessionDrawer id={open} onClose={() => setOpen(null)} onChanged={answer.again} />
    </LivePage>
  );
}
