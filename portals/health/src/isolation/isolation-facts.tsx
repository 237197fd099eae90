import { Empty, Facts, Loaded, Panel, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import { HealthIsolationDocument, type HealthIsolationQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { ReadingOf } from '../words/state.tsx';
import { IsolationState, WhereIsolated } from '../words/standing.tsx';
import { EndIsolation } from './end-isolation.tsx';
import { MoveToRoom } from './move-to-room.tsx';
import '../health.css';

type Isolation = NonNullable<HealthIsolationQuery['isolation']>;

/** Why, order by order; the policy it was given under is told whole, with its source in both languages, where the centre keeps it. */
function Orders({ orders }: { orders: Isolation['orders'] }) {
  const t = useText();
  const can = useCan();
  const { day } = useFormat();
  return (
    <ul className="health-lines">
      {orders.map(order => (
        <li key={order.id}>
          <span>{t(`isolation.reasons.${order.reason}`)}</span>
          <span className="k-num">{order.lastDay ? `${day(order.beginsOn)} – ${day(order.lastDay)}` : t('isolation.from', { day: day(order.beginsOn) })}</span>
          <span className="k-meta" title={order.policySource}>{can('command.policy.read') ? <Link to="/command/policies?tab=ISOLATION">{t('isolation.policy', { version: order.policyVersion })}</Link> : t('isolation.policy', { version: order.policyVersion })}</span>
          <span className="k-meta">{order.ending ? t(`isolation.endings.${order.ending}`) : t('isolation.stands')}</span>
        </li>
      ))}
    </ul>
  );
}

function Calendar({ tests }: { tests: Isolation['tests'] }) {
  const t = useText();
  const { day } = useFormat();
  if (tests.length === 0) return <Empty title={t('isolation.noTests')} />;
  return (
    <ol className="health-lines">
      {tests.map(test => (
        <li key={`${test.dueOn} ${test.day}`}>
          <span className="k-num">{day(test.dueOn)}</span>
          <span>{test.reading ? <ReadingOf value={test.reading} /> : <span className="k-meta">{t('isolation.notDone')}</span>}</span>
          <span className="k-meta">{t('isolation.dayOf', { mode: t(`isolation.modes.${test.mode}`), n: test.day })}</span>
          <span className="k-meta">{test.takenAt && <When at={test.takenAt} />}</span>
        </li>
      ))}
    </ol>
  );
}

function History({ history }: { history: Isolation['history'] }) {
  const t = useText();
  return (
    <ol className="health-lines">
      {history.map(change => (
        <li key={change.id}>
          <span><IsolationState status={change.status} /></span>
          <span><When at={change.at} /></span>
          <span className="k-meta">{t(`isolation.modes.${change.mode}`)}{change.roomCode && ` · ${change.roomCode}`}</span>
          <span className="k-meta">{change.note}</span>
        </li>
      ))}
    </ol>
  );
}

/** One isolation in a drawer: where and why, the test calendar, what became of it, and what an officer may do. */
export function IsolationFacts({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const { day } = useFormat();
  const answer = useQuery(HealthIsolationDocument, { id }, { keep: true });
  const done = () => {
    answer.again();
    onDone();
  };
  return (
    <Loaded from={answer} isEmpty={data => data.isolation === null} empty={<Empty title={t('isolation.notFound')} />} rows={8}>
      {({ isolation }) => isolation && (
        <div className="k-stack">
          <Facts items={[
            [t('isolation.status'), <IsolationState key="status" status={isolation.status} />],
            [t('person.number'), isolation.person?.number && <Link key="person" to={`/health/people/${encodeURIComponent(isolation.person.number)}`}>{isolation.person.number}</Link>],
            [t('isolation.reason'), t(`isolation.reasons.${isolation.reason}`)],
            [t('isolation.where'), <WhereIsolated key="where" {...isolation} />],
            [t('isolation.since'), <When key="since" at={isolation.since} />],
            [t('isolation.until'), isolation.until ? day(isolation.until) : t('isolation.untilResult')],
            [t('isolation.turnsOn'), isolation.turnsOn && day(isolation.turnsOn)],
          ]} />
          <Panel title={t('isolation.calendar')}><Calendar tests={isolation.tests} /></Panel>
          <Panel title={t('isolation.orders')}><Orders orders={isolation.orders} /></Panel>
          <Panel title={t('isolation.history')}><History history={isolation.history} /></Panel>
          {isolation.endedAt === null && <div className="k-foot"><MoveToRoom isolation={isolation} onDone={done} /><EndIsolation isolation={isolation} onDone={done} /></div>}
        </div>
      )}
    </Loaded>
  );
}
