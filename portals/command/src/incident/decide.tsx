import { Button, notify, useMutation, type Problem, type Sent } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandCloseIncidentDocument, CommandKeepIncidentDocument, CommandStandDownDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import type { Room } from './room.ts';

/** What leadership may decide about an incident. */
export type Decision = 'standDown' | 'keep' | 'close';

interface Input { incidentId: string; reason: string }
type Outcome = { __typename: 'Refused'; problems: readonly Refusal[] } | { __typename: string };

/** Why a decision was not taken, or null. */
function obstaclesIn<Data>({ data, problem }: Sent<Data>, outcomeOf: (data: Data) => Outcome): readonly (Refusal | Problem)[] | null {
  if (problem) return [problem];
  const outcome = outcomeOf(data);
  return 'problems' in outcome ? outcome.problems : null;
}

function useDecisions() {
  const [standDown, isStanding] = useMutation(CommandStandDownDocument);
  const [keep, isKeeping] = useMutation(CommandKeepIncidentDocument);
  const [close, isClosing] = useMutation(CommandCloseIncidentDocument);
  const send: Record<Decision, (input: Input) => Promise<readonly (Refusal | Problem)[] | null>> = {
    standDown: async input => obstaclesIn(await standDown({ input }), data => data.standDown),
    keep: async input => obstaclesIn(await keep({ input }), data => data.keepIncident),
    close: async input => obstaclesIn(await close({ input }), data => data.closeIncident),
  };
  return { send, busy: isStanding || isKeeping || isClosing };
}

function Question({ incident, decision, onClose, onDecided }: { incident: Room; decision: Decision; onClose: () => void; onDecided: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [obstacles, setObstacles] = useState<readonly (Refusal | Problem)[]>([]);
  const { send, busy } = useDecisions();

  async function decide() {
    const found = await send[decision]({ incidentId: incident.id, reason: reason.trim() });
    if (found) return setObstacles(found);
    notify({ tone: 'ok', text: t(`decision.${decision}.done`, { number: incident.number }) });
    onClose();
    return onDecided();
  }

  return (
    <div className="k-stack">
      <p>{t(`decision.${decision}.what`)}</p>
      <p className="k-meta">{t(`decision.${decision}.told`)}</p>
      <Textarea label={t('decision.reason')} description={t('decision.reasonHint')} withAsterisk autosize minRows={3} data-autofocus value={reason} onChange={event => setReason(event.currentTarget.value)} />
      <Refusals of={obstacles} />
      <div className="k-foot">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button loading={busy} disabled={reason.trim() === ''} onClick={() => void decide()}>{t(`decision.${decision}.verb`)}</Button>
      </div>
    </div>
  );
}

/** Asks for the reason of a decision, and says who is told of it. */
export function Decide({ incident, decision, onClose, onDecided }: { incident: Room; decision: Decision | null; onClose: () => void; onDecided: () => void }) {
  const t = useText();
  return (
    <Modal opened={decision !== null} onClose={onClose} title={decision && t(`decision.${decision}.title`, { number: incident.number })}>
      {decision && <Question key={decision} incident={incident} decision={decision} onClose={onClose} onDecided={onDecided} />}
    </Modal>
  );
}
