import { Empty, Facts, Loaded, useCan, useFormat, useQuery, useSession, When } from '@campus/portal-kit';
import { LogisticsMovementsDocument } from '../gql/graphql.ts';
import '../logistics.css';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';
import { CountStock } from './count-stock.tsx';
import { CoverStatus, Days } from './cover.tsx';
import type { Item } from './item.ts';

/** The last lines of the ledger, newest first. */
function Ledger({ item }: { item: Item }) {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(LogisticsMovementsDocument, { itemId: item.id });
  return (
    <Loaded from={answer} rows={4} isEmpty={data => data.stockMovements.nodes.length === 0} empty={<Empty title={t('stock.noMovement')} hint={t('stock.noMovementHint')} />}>
      {({ stockMovements }) => (
        <ul className="logistics-lines">
          {stockMovements.nodes.map(({ id, kind, quantity, balance, at, movedByName, note, store }) => (
            <li key={id}>
              <span>{t(`stock.kinds.${kind}`)} · {store.place.code}</span>
              <span className="k-num">{quantity > 0 ? '+' : ''}{num(quantity)} → {num(balance)}</span>
              <span className="k-meta">{[movedByName, note].filter(Boolean).join(' · ')}</span>
              <span className="k-meta"><When at={at} /></span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

/** One item: how long it lasts and by what figures, where it lies, and its ledger. */
export function ItemDetail({ item, onMoved }: { item: Item; onMoved: () => void }) {
  const t = useText();
  const can = useCan();
  const words = useItemWords();
  const { num } = useFormat();
  const { locale } = useSession();
  const { cover, levels } = item;
  return (
    <div className="k-stack">
      <Facts items={[
        [t('stock.state'), <CoverStatus key="state" cover={cover} />], [t('stock.days'), <Days key="days" cover={cover} />], [t('stock.target'), t('stock.atLeast', { n: num(cover.targetDays) })],
        [t('stock.quantity'), `${num(cover.quantity)} ${words.unit(item)}`], [t('stock.norm'), num(cover.norm)], [t('stock.week'), num(cover.usedInAWeek)], [t('stock.dailyUse'), num(cover.dailyUse)], [t('stock.source'), locale === 'en' ? item.normSourceEnglish : item.normSource],
      ]} />
      <h3 className="logistics-head">{t('stock.levels')}</h3>
      {levels.length === 0 && <p className="k-meta">{t('stock.nowhere')}</p>}
      <ul className="logistics-lines">
        {levels.map(({ store, quantity, countedAt }) => (
          <li key={store.id}>
            <span>{store.place.name} {store.place.code}</span><span className="k-num">{num(quantity)} {words.unit(item)}</span>
            <span className="k-meta">{countedAt ? <>{t('stock.counted')} <When at={countedAt} /></> : t('stock.neverCounted')}</span><span />
          </li>
        ))}
      </ul>
      {can('logistics.stock.count') && levels.length > 0 && <div className="k-foot"><CountStock item={item} onCounted={onMoved} /></div>}
      <h3 className="logistics-head">{t('stock.ledger')}</h3>
      <Ledger item={item} />
    </div>
  );
}
