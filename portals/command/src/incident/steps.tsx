import { Panel, useFormat, useSession } from '@campus/portal-kit';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { AssignOwner } from './assign-owner.tsx';
import { CompleteStep } from './complete-step.tsx';
import { inOrder, isRunning, type Room, type Step } from './room.ts';
import { StepRow } from './step-row.tsx';

/** Which question about which step stands above the room. */
interface Asking { what: 'complete' | 'assign'; step: Step }

/** The plan's steps with their clocks: what is due first stands first, what is done stays below as the record. */
export function Steps({ incident, onChanged }: { incident: Room; onChanged: () => void }) {
  const t = useText();
  const { num } = useFormat();
  const { roles } = useSession().user;
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  const mayAct = ({ department }: Step) => isRunning(incident) && (roles.includes('command-admin') || roles.includes(`${department}-admin`));
  const done = incident.steps.filter(({ doneAt }) => doneAt).length;
  return (
    <Panel className="command-steps" title={t('step.title')} extra={t('step.doneOf', { done: num(done), total: num(incident.steps.length) })}>
      <ol>
        {inOrder(incident.steps).map(step => (
          <StepRow key={step.code} step={step} stoppedAt={incident.closedAt} mayAct={mayAct(step)} onComplete={() => setAsking({ what: 'complete', step })} onAssign={() => setAsking({ what: 'assign', step })} />
        ))}
      </ol>
      <CompleteStep incidentId={incident.id} step={asking?.what === 'complete' ? asking.step : null} onClose={close} onDone={onChanged} />
      <AssignOwner incidentId={incident.id} step={asking?.what === 'assign' ? asking.step : null} onClose={close} onDone={onChanged} />
    </Panel>
  );
}
