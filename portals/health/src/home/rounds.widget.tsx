import { Empty, Loaded, Status, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import { HealthHomeRoundsDocument, type HealthHomeRoundsQuery } from '../gql/graphql.ts';
import { useNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import '../health.css';

type Round = HealthHomeRoundsQuery['testRounds']['nodes'][number];

const openOf = ({ testRounds }: HealthHomeRoundsQuery) => testRounds.nodes.filter(round => round.status === 'OPEN');

function OpenRound({ round }: { round: Round }) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  return (
    <li>
      <span className="health-round-name">
        {can('health.tube.read') ? <Link to={`/health/rounds/${round.id}`}>{round.name}</Link> : round.name}
        <span className="k-meta">{round.disease} · {t('round.closesAt')} <When at={round.closesAt} /></span>
      </span>
      <span className="k-num">{t('home.swabs', { n: num(round.swabCount) })}</span>
      <span className="k-num">{t('home.tubes', { n: num(round.tubeCount) })}</span>
      {round.positiveTubeCount > 0 && <Status tone="bad">{t('home.positiveTubes', { n: num(round.positiveTubeCount) })}</Status>}
      {round.positiveTubeCount === 0 && <span className="k-meta">{t('home.noPositiveTube')}</span>}
    </li>
  );
}

/** The rounds in which swabs are taken now, for the home page. */
export default function RoundsWidget() {
  const t = useText();
  const answer = useQuery(HealthHomeRoundsDocument, {});
  useNews(answer.again, { isQuiet: true });
  return (
    <Loaded from={answer} rows={3} isEmpty={data => openOf(data).length === 0} empty={<Empty title={t('home.noRound')} hint={t('round.emptyHint')} />}>
      {data => <ul className="health-rounds">{openOf(data).map(round => <OpenRound key={round.id} round={round} />)}</ul>}
    </Loaded>
  );
}
