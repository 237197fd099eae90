import { Empty, Facts, Loaded, Panel, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import { HealthRoomDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { RoomStateOf } from '../words/standing.tsx';
import { RoomSteps } from './room-steps.tsx';
import '../health.css';

/** One room in a drawer: who is in it, what is to be done, and its last turns. */
export function RoomFacts({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const { day } = useFormat();
  const answer = useQuery(HealthRoomDocument, { id, occupants: can('health.isolation.read') }, { keep: true });
  const done = () => {
    answer.again();
    onDone();
  };
  return (
    <Loaded from={answer} isEmpty={data => data.room === null} empty={<Empty title={t('room.notFound')} />} rows={6}>
      {({ room }) => room && (
        <div className="k-stack">
          <Facts items={[
            [t('room.state'), <RoomStateOf key="state" state={room.state} />],
            [t('room.changed'), <When key="at" at={room.changedAt} />],
            ...(room.isInService ? [] : [[t('room.service'), t('room.outOfService')] as const]),
            ...(room.occupant ? [
              [t('room.occupant'), room.occupant.person?.number ? <Link key="who" to={`/health/people/${encodeURIComponent(room.occupant.person.number)}`}>{room.occupant.person.name}</Link> : t('person.unknown')] as const,
              [t('isolation.reason'), t(`isolation.reasons.${room.occupant.reason}`)] as const,
              [t('isolation.until'), room.occupant.until ? day(room.occupant.until) : t('isolation.untilResult')] as const,
            ] : []),
          ]} />
          <RoomSteps room={room} onDone={done} />
          <Panel title={t('room.history')}>
            {room.history.length === 0 ? <Empty title={t('room.noHistory')} /> : (
              <ol className="health-lines">
                {room.history.map(change => <li key={change.id}><span><RoomStateOf state={change.toState} /></span><span><When at={change.at} /></span><span className="k-meta">{change.note}</span></li>)}
              </ol>
            )}
          </Panel>
        </div>
      )}
    </Loaded>
  );
}
