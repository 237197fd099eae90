import { Button, Empty, Failed, Loading, Partial, Segments, useFormat, useQuery, When } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { useEffect, useState } from 'react';
import { CommandIncidentItemsDocument, type CommandIncidentItemsQuery, type IncidentItemState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ItemStatus } from '../words/state.tsx';
import { useBoth } from '../words/use-words.ts';
import { useKindName } from './use-kind-name.ts';

type Item = NonNullable<CommandIncidentItemsQuery['incident']>['items']['nodes'][number];
type Filter = IncidentItemState | 'ALL';

const STATES = ['ACTIVE', 'DONE', 'OFFERED', 'UNDONE'] as const;
const SIZE = 50;

function Line({ item: { label, labelEnglish, detail, detailEnglish, state, at, person, place } }: { item: Item }) {
  const both = useBoth();
  const whose = person ? `${person.name} ${person.number}` : place?.name;
  const rest = [whose && both(label, labelEnglish), detail && both(detail, detailEnglish ?? detail)].filter(Boolean).join(' · ');
  return (
    <li>
      <span className="k-strong">{whose ?? both(label, labelEnglish)}</span><ItemStatus state={state} />
      <span className="k-meta">{rest}</span><span className="k-meta"><When at={at} /></span>
    </li>
  );
}

function List({ incidentId, kind, news }: { incidentId: string; kind: string; news: string }) {
  const t = useText();
  const { num } = useFormat();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [trail, setTrail] = useState<readonly string[]>([]);
  const answer = useQuery(CommandIncidentItemsDocument, { id: incidentId, filter: { kind, state: filter === 'ALL' ? null : filter }, first: SIZE, after: trail.at(-1) ?? null }, { keep: true });
  const { again } = answer;
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- news of the incident is the moment to ask again
  useEffect(() => { again(); }, [again, news]);
  const page = answer.data?.incident?.items;
  const choose = (next: Filter) => {
    setFilter(next);
    setTrail([]);
  };
  return (
    <div className="k-stack">
      <Segments label={t('item.filter')} value={filter} onChange={choose} items={[{ value: 'ALL', label: t('board.all') }, ...STATES.map(state => ({ value: state, label: t(`item.states.${state}`) }))]} />
      {answer.problem && <Failed problem={answer.problem} onRetry={answer.again} />}
      {!page && !answer.problem && <Loading rows={10} />}
      {page && <Partial missing={answer.missing} names={{ person: t('item.person'), place: t('item.place'), name: t('item.name'), number: t('item.number') }} />}
      {page?.nodes.length === 0 && <Empty title={t('item.none')} />}
      {page && page.nodes.length > 0 && <ul className="command-items">{page.nodes.map(item => <Line key={item.id} item={item} />)}</ul>}
      {page && (trail.length > 0 || page.pageInfo.hasNextPage) && (
        <div className="command-paging">
          <span className="k-meta">{t('item.range', { from: num(trail.length * SIZE + 1), to: num(trail.length * SIZE + page.nodes.length), total: num(page.totalCount) })}</span>
          <Button variant="default" disabled={trail.length === 0} onClick={() => setTrail(gone => gone.slice(0, -1))}>{t('item.previous')}</Button>
          <Button variant="default" disabled={!page.pageInfo.hasNextPage} onClick={() => setTrail(gone => [...gone, page.pageInfo.endCursor ?? ''])}>{t('item.next')}</Button>
        </div>
      )}
    </div>
  );
}

/** What an incident touches of one kind, beside the room; kept up as the incident moves (`news`). */
export function Items({ incidentId, kind, news, onClose }: { incidentId: string; kind: string | null; news: string; onClose: () => void }) {
  const nameOf = useKindName();
  return (
    <Drawer opened={kind !== null} onClose={onClose} title={kind && nameOf(kind)} width={520}>
      {kind && <List key={kind} incidentId={incidentId} kind={kind} news={news} />}
    </Drawer>
  );
}
