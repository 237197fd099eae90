import { Facts, Loaded, Status, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Drawer } from '@campus/portal-kit/data';
import { PostDetailsDocument, type PostDetailsQuery } from '../gql/graphql.ts';
import { Handback } from '../requests/handback.tsx';
import { useText } from '../texts.ts';
import { Coverage, Holder, seatOf } from './post-words.tsx';
import { SeatActions } from './seat-actions.tsx';

type Post = NonNullable<PostDetailsQuery['post']>;
interface Changing { onChanged: () => void }

/** Who took over from whom, and what is to be decided about it. */
function Standing({ post, onChanged }: { post: Post } & Changing) {
  const t = useText();
  const can = useCan();
  const { full } = useFormat();
  return (
    <>
      {post.successions.map(one => (
        <div key={one.id} className="p-banner" role="status">
          <Status tone={one.state === 'OFFERED' ? 'info' : 'warn'}>{t(`succession.${one.state}`)}</Status>
          <p>{t('succession.told', { to: one.to?.name ?? t('post.hidden'), from: one.from?.name ?? t('post.hidden'), at: full(one.beganAt) })}</p>
          {one.state === 'OFFERED' && can('personnel.post.hand-back') && <Handback succession={one} onSettled={onChanged} />}
        </div>
      ))}
      {post.request && <div className="p-banner" role="status"><Status tone="warn">{t(`request.reasons.${post.request.reason}`)}</Status><p>{t('request.dueBy', { at: full(post.request.dueAt) })}</p></div>}
    </>
  );
}

function Seat({ post, seat, onChanged }: { post: Post; seat: 'A' | 'B' } & Changing) {
  const t = useText();
  const { full } = useFormat();
  const holder = seatOf(post.holders, seat);
  const line = holder?.isOnCampusLine;
  return (
    <section className="p-seat" aria-label={t(`post.seats.${seat}`)}>
      <h3>{t(`post.seats.${seat}`)}</h3>
      <p><Holder holder={holder} /></p>
      {holder && <p className="k-meta">{[typeof line === 'boolean' && t(line ? 'post.inside' : 'post.outside'), holder.shift, t('post.sinceAt', { at: full(holder.since) })].filter(Boolean).join(' · ')}</p>}
      <SeatActions post={post} seat={seat} isHeld={holder !== undefined} onChanged={onChanged} />
    </section>
  );
}

function History({ of }: { of: Post['history'] }) {
  const t = useText();
  return (
    <section>
      <h3 className="p-heading">{t('post.history')}</h3>
      <ol className="p-history">
        {of.map(one => (
          <li key={one.id}>
            <span><b>{one.seat}</b> {one.person?.name ?? t('post.hidden')}</span>
            <span className="k-meta">{t(`post.begun.${one.begunAs}`)} <When at={one.since} />{one.until && one.endedAs && <> · {t(`post.ended.${one.endedAs}`)} <When at={one.until} /></>}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One post beside the list: who holds it, what is under way, and who held it before. */
export function PostDrawer({ of, onClose, onChanged }: { of: { id: string; title: string } | null; onClose: () => void } & Changing) {
  const t = useText();
  const answer = useQuery(PostDetailsDocument, { id: of?.id ?? '' }, { pause: of === null });
  const changed = () => { answer.again(); onChanged(); };
  return (
    <Drawer opened={of !== null} onClose={onClose} title={of?.title}>
      {of && (
        <Loaded from={answer} isEmpty={data => !data.post} names={{ place: t('post.place') }}>
          {({ post }) => post && (
            <div className="k-stack" key={post.id}>
              <Facts items={[
                [t('post.code'), post.code], [t('post.coverage'), <Coverage key="coverage" of={post.coverage} />], [t('post.unit'), post.unit.path],
                ...(post.isKey ? [[t('post.place'), post.place?.name ?? post.place?.code] as const] : []),
              ]} />
              <Standing post={post} onChanged={changed} />
              <Seat post={post} seat="A" onChanged={changed} />
              <Seat post={post} seat="B" onChanged={changed} />
              <History of={post.history} />
            </div>
          )}
        </Loaded>
      )}
    </Drawer>
  );
}
