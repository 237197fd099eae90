import { Figures, Loaded, useCan, useFormat, useQuery } from '@campus/portal-kit';
import { Link } from 'react-router';
import { HealthHomeIsolationDocument } from '../gql/graphql.ts';
import { useStandingNews } from '../live/use-standing-news.ts';
import { useText } from '../texts.ts';
import { FigureLink } from './figure-link.tsx';

function Standing({ count }: { count: number | null }) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const words = t('home.isolated', { n: num(count) });
  return can('health.isolation.read') ? <Link to="/health/isolations">{words}</Link> : <>{words}</>;
}

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
            { label: t('home.roomsReady'), figure: <FigureLink label={t('home.roomsReady')} count={summary?.roomsReady ?? null} to="/health/rooms?state=READY" needs="health.room.read" />, note: t('home.ofRooms', { n: num(summary?.roomsTotal ?? null) }) },
            { label: t('home.waitingForRoom'), figure: <FigureLink label={t('home.waitingForRoom')} count={summary?.waitingForRoomCount ?? null} tone="bad" to="/health/isolations?view=WAITING_FOR_ROOM" needs="health.isolation.read" />, note: <Standing count={summary?.isolatedCount ?? null} /> },
            { label: t('home.endingToday'), figure: <FigureLink label={t('home.endingToday')} count={ending.totalCount ?? 0} tone="warn" to="/health/isolations?view=DUE_TO_END" needs="health.isolation.read" />, note: t('home.endingNote') },
          ]} />
        </div>
      )}
    </Loaded>
  );
}
