import { Button, Page, Partial, Status, useCan, useFormat } from '@campus/portal-kit';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { useSource } from '../words/use-words.ts';
import { IncidentState } from '../words/state.tsx';
import { Banner } from './banner.tsx';
import { Decide, type Decision } from './decide.tsx';
import { Impact } from './impact.tsx';
import { Items } from './items.tsx';
import { Log } from './log.tsx';
import { isRunning, type Room } from './room.ts';
import { Source } from './source.tsx';
import { Steps } from './steps.tsx';
import './incident.css';

interface RoomPageProps { incident: Room; missing: readonly string[]; isLost: boolean; onChanged: () => void }

/** The room: how long, what is touched in which department, what is to be done by when, what happened. */
export function RoomPage({ incident, missing, isLost, onChanged }: RoomPageProps) {
  const t = useText();
  const can = useCan();
  const sourceOf = useSource();
  const { full } = useFormat();
  const [kind, setKind] = useState<string | null>(null);
  const [decision, setDecision] = useState<Decision | null>(null);
  const mayDecide = can('command.incident.decide') && isRunning(incident);
  const actions = (
    <>
      {isLost && <Status tone="warn">{t('live.lost')}</Status>}
      <IncidentState status={incident.status} />
      {mayDecide && incident.status === 'OPEN' && <Button variant="default" onClick={() => setDecision('close')}>{t('decision.close.verb')}</Button>}
    </>
  );
  const about = `${t('incident.since', { at: full(incident.firstPositiveAt) })} · ${t('incident.plan', { version: incident.plan.version, source: sourceOf(incident.plan) })}`;
  return (
    <Page title={t('incident.titleOf', { number: incident.number })} about={about} actions={actions}>
      <Partial missing={missing} names={{ owner: t('step.owner'), person: t('item.person'), place: t('item.place') }} />
      <Banner incident={incident} onDecide={mayDecide ? setDecision : null} />
      <section aria-label={t('impact.title')}>
        <Source incident={incident} />
        <Impact incident={incident} onOpen={setKind} />
      </section>
      <div className="k-grid command-work">
        <Steps incident={incident} onChanged={onChanged} />
        <Log incident={incident} />
      </div>
      <Items incidentId={incident.id} news={incident.lastNewsAt} kind={kind} onClose={() => setKind(null)} />
      <Decide incident={incident} decision={decision} onClose={() => setDecision(null)} onDecided={onChanged} />
    </Page>
  );
}
