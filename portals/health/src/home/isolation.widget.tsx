import { Figures, Loaded, useFormat, useQuery } from '@campus/portal-kit';
import { HealthHomeIsolationDocument } from '../gql/graphql.ts';
import { useStandingNews } from '../live/use-standing-news.ts';
import { useText } from '../texts.ts';
import { FigureLink } from './figure-link.tsx';

/** Rooms that can be given, people who wait for one, and isolations that end today, for the home page. */
export default function IsolationWidget() {
  const t = useText();
  const { num, today } = useFormat();
  const answer = useQuery(HealthHomeIsolationDocument, { endsBy: today() });
  useStandingNews(answer.again);
  return (
    <Loaded from={answer} rows={2}>
      {({ isolationSummary: summary, ending }) => (
        <div className="k-pad">
          <Figures items={[
            { label: t('home.roomsReady'), figure: num(summary?.roomsReady ?? null), note: t('home.ofRooms', { n: num(summary?.roomsTotal ?? null) }) },
            { label: t('home.waitingForRoom'), figure: <FigureLink label={t('home.waitingForRoom')} count={summary?.waitingForRoomCount ?? 0} tone="bad" to="/health/isolations?view=WAITING_FOR_ROOM" needs="health.isolation.read" />, note: t('home.isolated', { n: num(summary?.isolatedCount ?? null) }) },
            { label: t('home.endingToday'), figure: <FigureLink label={t('home.endingToday')} count={ending.totalCount ?? 0} tone="warn" to="/health/isolations?view=DUE_TO_END" needs="health.isolation.read" />, note: t('home.endingNote') },
          ]} />
        </div>
      )}
    </Loaded>
  );
}
