import { Empty, Loaded, useQuery } from '@campus/portal-kit';
import { LogisticsHomeCoverDocument, type LogisticsHomeCoverQuery } from '../gql/graphql.ts';
import { useNews } from '../live/live-page.tsx';
import '../logistics.css';
import { CoverStatus, Days } from '../stock/cover.tsx';
import { useText } from '../texts.ts';
import { useItemWords } from '../words/names.ts';

const MOST = 4;

/** The items that run out first, measured by what is asked of each. */
function scarcest({ stockItems }: LogisticsHomeCoverQuery) {
  const share = ({ cover }: LogisticsHomeCoverQuery['stockItems'][number]) => (cover.daysOfCover ?? Infinity) / cover.targetDays;
  return [...stockItems].sort((a, b) => share(a) - share(b)).slice(0, MOST);
}

/** How long the scarcest goods last, for the home page. */
export default function CoverWidget() {
  const t = useText();
  const words = useItemWords();
  const answer = useQuery(LogisticsHomeCoverDocument, {});
  useNews(['stock'], answer.again);
  return (
    <Loaded from={answer} rows={4} isEmpty={data => data.stockItems.length === 0} empty={<Empty title={t('stock.none')} hint={t('stock.noneHint')} />}>
      {data => <ul className="logistics-cover">{scarcest(data).map(item => <li key={item.id}><span>{words.name(item)}</span><span className="k-num"><Days cover={item.cover} /></span><CoverStatus cover={item.cover} /></li>)}</ul>}
    </Loaded>
  );
}
