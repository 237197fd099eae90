import { Empty, Segments, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { DataTable, SearchBox, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { TeachingSectionsDocument, type TeachingSectionsQuery } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { useText } from '../texts.ts';
import { OpenCourse } from './open-course.tsx';
import { OpenSection } from './open-section.tsx';
import { SectionDrawer } from './section-drawer.tsx';
import '../teaching.css';

type Row = TeachingSectionsQuery['sections']['nodes'][number];

const classesOf = (row: Row) => row.classes.map(unit => unit.name ?? '—').join('、');

function useColumns(): Column<Row>[] {
  const t = useText();
  const { num } = useFormat();
  return useMemo(() => [
    { id: 'code', header: t('session.section'), cell: row => row.code, width: 150, fixed: true },
    { id: 'course', header: t('session.course'), cell: row => row.course.name, fixed: true },
    { id: 'teacher', header: t('session.teacher'), cell: row => row.teacher?.name ?? '—', width: 120 },
    { id: 'classes', header: t('section.classes'), cell: classesOf, width: 260 },
    { id: 'enrolled', header: t('session.enrolled'), cell: row => num(row.enrolmentCount), width: 100, numeric: true },
    { id: 'online', header: t('session.online'), cell: row => num(row.onlinePlaceCount), width: 100, numeric: true },
  ], [t, num]);
}

/** Every section of the term, and who hears it. */
export default function SectionsPage() {
  const t = useText();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const list = useList({ filters: { search: '', places: 'ALL' as string } });
  const answer = useQuery(TeachingSectionsDocument, { search: list.filters.search || null, hasOnlinePlaces: list.filters.places === 'ONLINE' || null, first: list.size, after: list.after }, { keep: true });
  const opened = (id: string) => {
    answer.again();
    setOpen(id);
  };
  const actions = <>{can('teaching.course.open') && <OpenCourse />}{can('teaching.section.open') && <OpenSection term={answer.data?.sections.nodes[0]?.term ?? ''} onOpened={opened} />}</>;
  return (
    <LivePage title={t('section.title')} about={t('section.about')} actions={actions} changed={answer.again}>
      <DataTable
        label={t('section.title')} list={list} answer={answer} page={data => data.sections} columns={useColumns()}
        rowId={row => row.id} rowName={row => `${row.course.name} ${row.code}`} onOpen={row => setOpen(row.id)} names={{ name: t('session.name') }}
        phoneItem={row => ({ title: row.course.name, aside: row.code, detail: classesOf(row), time: row.teacher?.name ?? '—' })}
        filters={<>
          <SearchBox label={t('section.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
          <Segments label={t('section.which')} value={list.filters.places ?? 'ALL'} onChange={places => list.filter({ places })} items={[{ value: 'ALL', label: t('mode.all') }, { value: 'ONLINE', label: t('section.withPlaces') }]} />
        </>}
        empty={<Empty title={t('section.empty')} hint={t('section.emptyHint')} />}
      />
      <SectionDrawer id={open} onClose={() => setOpen(null)} onChanged={answer.again} />
    </LivePage>
  );
}
