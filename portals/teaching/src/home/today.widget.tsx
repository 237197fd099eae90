import { Empty, Figures, Loaded, Status, useFormat, useQuery } from '@campus/portal-kit';
import { TeachingHomeDocument } from '../gql/graphql.ts';
import { useNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';

/** How today's sessions are held, and who takes part online, for the home page. */
export default function TodayWidget() {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(TeachingHomeDocument, {});
  const { isLost } = useNews(answer.again);
  return (
    <Loaded from={answer} rows={2} isEmpty={data => !data.deliverySummary} empty={<Empty title={t('home.unavailable')} />}>
      {({ deliverySummary: now }) => now && (
        <div className="k-pad k-stack">
          <Figures items={[
            { label: t('mode.modes.ON_SITE'), figure: num(now.onSiteCount) }, { label: t('mode.modes.BOTH'), figure: num(now.bothCount) }, { label: t('mode.modes.ONLINE'), figure: num(now.onlineCount) },
            { label: t('place.title'), figure: num(now.onlinePlaceCount), note: t('home.isolated', { n: num(now.isolatedStudentCount) }) },
          ]} />
          {isLost && <p><Status tone="warn">{t('live.lost')}</Status></p>}
        </div>
      )}
    </Loaded>
  );
}
