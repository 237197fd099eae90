import { Age, Figures, Loaded, useQuery } from '@campus/portal-kit';
import { HealthHomeUnmatchedDocument } from '../gql/graphql.ts';
import { useNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { FigureLink } from './figure-link.tsx';

/** How many results wait for their person, and since when the oldest does, for the home page. */
export default function UnmatchedWidget() {
  const t = useText();
  const answer = useQuery(HealthHomeUnmatchedDocument, {});
  useNews(answer.again, { isQuiet: true });
  return (
    <Loaded from={answer} rows={2}>
      {({ laboratoryResults: { nodes: [oldest], totalCount } }) => {
        const waiting = <FigureLink label={t('home.waiting')} count={totalCount ?? 0} tone="warn" to="/health/unmatched" needs="health.result.match" />;
        return <div className="k-pad"><Figures items={[{ label: t('home.waiting'), figure: waiting, note: oldest ? <>{t('home.oldest')} <Age at={oldest.receivedAt} /></> : t('unmatched.emptyHint') }]} /></div>;
      }}
    </Loaded>
  );
}
