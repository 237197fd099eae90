import { Empty, Figures, Panel, Segments, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { DataTable, SearchBox, Select, useList } from '@campus/portal-kit/data';
import { useState } from 'react';
import { PostFiguresDocument, PostsPageDocument, type PostFilter } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { usePostMoves } from '../live/use-moves.ts';
import '../personnel.css';
import { useText } from '../texts.ts';
import { Movement, usePostColumns } from './columns.tsx';
import { OpenPost } from './open-post.tsx';
import { PostDrawer } from './post-drawer.tsx';
import { Coverage, seatOf } from './post-words.tsx';
import { filterOf, type PostFilters } from './question.ts';

const ALL: PostFilters = { search: '', key: null, coverage: 'ALL' };

function Summary({ figures }: { figures: { postCount: number; coveredOnBothLinesCount: number; successionCount: number; openRequestCount: number } | null | undefined }) {
  const t = useText();
  const { num, percent } = useFormat();
  if (!figures) return null;
  const { postCount, coveredOnBothLinesCount, successionCount, openRequestCount } = figures;
  return (
    <Panel padded>
      <Figures items={[
        { label: t('post.covered'), figure: postCount > 0 ? percent(coveredOnBothLinesCount / postCount) : '—', note: t('post.coveredOf', { n: num(coveredOnBothLinesCount), all: num(postCount) }) },
        { label: t('post.standing'), figure: num(successionCount) },
        { label: t('post.waiting'), figure: num(openRequestCount) },
      ]} />
    </Panel>
  );
}

/** Posts with both holders; those that are not held on both lines stand out. */
export default function PostsPage() {
  const t = useText();
  const can = useCan();
  const columns = usePostColumns();
  const [open, setOpen] = useState<{ id: string; title: string } | null>(null);
  const list = useList({ filters: ALL });
  const filter: PostFilter = filterOf(list.filters);
  const answer = useQuery(PostsPageDocument, { first: list.size, after: list.after, filter }, { keep: true });
  const figures = useQuery(PostFiguresDocument, {});
  const again = () => { answer.again(); figures.again(); };
  const isLost = usePostMoves(again);
  const coverages = (['ALL', 'GAPS', 'UNCOVERED'] as const).map(value => ({ value, label: t(`post.filters.${value}`) }));
  return (
    <LivePage title={t('post.title')} about={t('post.about')} actions={can('personnel.post.open') && <OpenPost onOpened={post => { again(); setOpen(post); }} />} isLost={isLost}>
      <Summary figures={figures.data?.postSummary} />
      <DataTable
        label={t('post.title')} list={list} answer={answer} page={data => data.posts} columns={columns} rowId={row => row.id} rowName={row => row.title} onOpen={setOpen}
        phoneItem={row => ({
          title: <><b>{row.title}</b> <span className="k-meta k-num">{row.code}</span></>, aside: <Coverage of={row.coverage} />,
          detail: `${row.unit.name} · A ${seatOf(row.holders, 'A')?.person?.name ?? '—'} · B ${seatOf(row.holders, 'B')?.person?.name ?? '—'}`, time: <Movement of={row} />,
        })}
        filters={<>
          <SearchBox label={t('post.search')} value={list.filters.search} onChange={search => list.filter({ search })} />
          <Select aria-label={t('post.anyKind')} placeholder={t('post.anyKind')} data={[{ value: 'YES', label: t('post.keyOnly') }, { value: 'NO', label: t('post.otherOnly') }]} value={list.filters.key} onChange={key => list.filter({ key })} clearable />
          <Segments label={t('post.coverage')} value={list.filters.coverage} onChange={coverage => list.filter({ coverage })} items={coverages} />
        </>}
        empty={<Empty title={t('post.none')} hint={t('post.noneHint')} />}
      />
      <PostDrawer of={open} onClose={() => setOpen(null)} onChanged={again} />
    </LivePage>
  );
}
