import { Empty, Loaded, Panel, Segments, Status, useCan, useMinute, useQuery, When } from '@campus/portal-kit';
import { DataTable, useList, type Column } from '@campus/portal-kit/data';
import { useMemo, useState } from 'react';
import { OfferedHandbacksDocument, PostRequestsPageDocument, type PostRequestsPageQuery, type PostRequestState } from '../gql/graphql.ts';
import { LivePage } from '../live/live-page.tsx';
import { usePostMoves } from '../live/use-moves.ts';
import '../personnel.css';
import { PostDrawer } from '../posts/post-drawer.tsx';
import { useText } from '../texts.ts';
import { Handback } from './handback.tsx';

type Row = PostRequestsPageQuery['postRequests']['nodes'][number];

function RequestStatus({ state, dueAt }: Row) {
  const t = useText();
  const now = useMinute();
  if (state !== 'OPEN') return <Status tone={state === 'FILLED' ? 'ok' : 'idle'} quiet>{t(`request.states.${state}`)}</Status>;
  const isLate = new Date(dueAt) < now;
  return <Status tone={isLate ? 'bad' : 'warn'}>{t(isLate ? 'request.late' : 'request.states.OPEN')}</Status>;
}

function useColumns(): Column<Row>[] {
  const t = useText();
  return useMemo(
    (): Column<Row>[] => [
      { id: 'post', header: t('request.post'), fixed: true, cell: row => row.post.title },
      { id: 'state', header: t('request.state'), width: 124, fixed: true, cell: row => <RequestStatus {...row} /> },
      { id: 'unit', header: t('post.unit'), width: 176, cell: row => row.post.unit.name },
      { id: 'reason', header: t('request.reason'), width: 220, cell: row => t(`request.reasons.${row.reason}`) },
      { id: 'filledBy', header: t('request.filledBy'), width: 128, cell: row => row.filledBy?.name ?? '—' },
      { id: 'openedAt', header: t('request.openedAt'), width: 116, numeric: true, cell: row => <When at={row.openedAt} /> },
      { id: 'dueAt', header: t('request.dueAt'), width: 116, numeric: true, cell: row => <When at={row.dueAt} /> },
    ],
    [t],
  );
}

function Offers({ answer, onSettled }: { answer: ReturnType<typeof useOffers>; onSettled: () => void }) {
  const t = useText();
  const can = useCan();
  return (
    <Panel title={t('handback.title')}>
      <Loaded from={answer} rows={2} isEmpty={data => data.postSuccessions.nodes.length === 0} empty={<p className="k-pad k-meta">{t('handback.none')}</p>}>
        {data => (
          <ul className="p-offers">
            {data.postSuccessions.nodes.map(one => (
              <li key={one.id}>
                <span><b>{one.post.title}</b> <span className="k-meta k-num">{one.post.code}</span></span>
                <span className="k-meta">{t('handback.told', { from: one.from?.name ?? t('post.hidden'), to: one.to?.name ?? t('post.hidden') })} <When at={one.beganAt} /></span>
                {can('personnel.post.hand-back') && <Handback succession={one} onSettled={onSettled} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

const useOffers = () => useQuery(OfferedHandbacksDocument, {});
const STATES: Readonly<Record<string, PostRequestState[] | null>> = { OPEN: ['OPEN'], CLOSED: ['FILLED', 'CANCELLED'], ALL: null };

/** Requests for a new B, those due first, and posts that may be handed back. */
export default function RequestsPage() {
  const t = useText();
  const columns = useColumns();
  const [open, setOpen] = useState<{ id: string; title: string } | null>(null);
  const list = useList({ filters: { state: 'OPEN' as string } });
  const answer = useQuery(PostRequestsPageDocument, { first: list.size, after: list.after, states: STATES[list.filters.state] ?? null }, { keep: true });
  const offers = useOffers();
  const again = () => { answer.again(); offers.again(); };
  const isLost = usePostMoves(again);
  return (
    <LivePage title={t('request.title')} about={t('request.about')} isLost={isLost}>
      <Offers answer={offers} onSettled={again} />
      <DataTable
        label={t('request.title')} list={list} answer={answer} page={data => data.postRequests} columns={columns} rowId={row => row.id} rowName={row => row.post.title} onOpen={row => setOpen(row.post)}
        phoneItem={row => ({ title: row.post.title, aside: <RequestStatus {...row} />, detail: t(`request.reasons.${row.reason}`), time: <When at={row.dueAt} /> })}
        filters={<Segments label={t('request.state')} value={list.filters.state} onChange={state => list.filter({ state })} items={['OPEN', 'CLOSED', 'ALL'].map(value => ({ value, label: t(`request.filters.${value as 'OPEN'}`) }))} />}
        empty={<Empty title={t('request.none')} hint={t('request.noneHint')} />}
      />
      <PostDrawer of={open} onClose={() => setOpen(null)} onChanged={again} />
    </LivePage>
  );
}
