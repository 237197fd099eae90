import { Figures, Loaded, Status, useFormat, useMinute, useQuery } from '@campus/portal-kit';
import { HealthHomeStatesDocument, type HealthHomeStatesQuery } from '../gql/graphql.ts';
import { useNews } from '../live/use-news.ts';
import { useText } from '../texts.ts';
import { FigureLink } from './figure-link.tsx';

type Count = HealthHomeStatesQuery['healthStateCounts'][number];

/** Who needs somebody to act, and where they are listed. */
const CONCERNS = [
  { state: 'POSITIVE', tone: 'bad', to: '/health/people?state=POSITIVE', needs: 'health.state.read' },
  { state: 'PENDING', tone: 'warn', to: '/health/people?state=PENDING', needs: 'health.state.read' },
] as const;

function Concerns({ counts }: { counts: readonly Count[] }) {
  const t = useText();
  const { age } = useFormat();
  useMinute();
  return (
    <Figures items={CONCERNS.map(({ state, ...look }) => {
      const { count = 0, changedAt = null } = counts.find(one => one.state === state) ?? {};
      const label = t(`state.states.${state}`);
      return { label, figure: <FigureLink label={label} count={count} {...look} />, note: changedAt ? t('home.changed', { age: age(changedAt) }) : t('home.nobody') };
    })} />
  );
}

/** How many people are positive or pending now, for the home page; it is this panel that says aloud who turns positive. */
export default function PeopleWidget() {
  const t = useText();
  const answer = useQuery(HealthHomeStatesDocument, {});
  const { isLost } = useNews(answer.again);
  return (
    <Loaded from={answer} rows={2}>
      {data => <div className="k-pad k-stack"><Concerns counts={data.healthStateCounts} />{isLost && <p><Status tone="warn">{t('live.lost')}</Status></p>}</div>}
    </Loaded>
  );
}
