import { Button, useCan } from '@campus/portal-kit';
import { Confirm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { LogisticsDeliverDispatchesDocument, LogisticsRecallDispatchesDocument, LogisticsSendDispatchesDocument, type DispatchState } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface Chosen { id: string; state: DispatchState }
const idsOf = (chosen: readonly Chosen[], ...states: DispatchState[]) => chosen.filter(one => states.includes(one.state)).map(one => one.id);

/** What can be done with these dispatches; each verb takes those that it fits. */
export function DispatchVerbs({ chosen, onDone }: { chosen: readonly Chosen[]; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [isRecalling, setRecalling] = useState(false);
  const sending = useSend(LogisticsSendDispatchesDocument, data => data.sendDispatches, ({ sendDispatches: answer }) =>
    'sentCount' in answer && answer.shortCount > 0 ? t('dispatch.sentShort', { sent: answer.sentCount, short: answer.shortCount }) : t('dispatch.sentAll'));
  const delivering = useSend(LogisticsDeliverDispatchesDocument, data => data.deliverDispatches, () => t('dispatch.deliveredNow'));
  const recalling = useSend(LogisticsRecallDispatchesDocument, data => data.recallDispatches, () => t('dispatch.recalled'));
  const [toSend, onTheWay] = [idsOf(chosen, 'ORDERED', 'SHORT'), idsOf(chosen, 'SENT')];
  const run = async (verb: { send: (input: { ids: string[] }) => Promise<boolean> }, ids: string[]) => {
    if (await verb.send({ ids })) onDone();
    setRecalling(false);
  };
  return (
    <>
      <span className="logistics-buttons">
        {toSend.length > 0 && can('logistics.dispatch.send') && <Button size="compact-sm" loading={sending.busy} onClick={() => void run(sending, toSend)}>{t('dispatch.send', { n: toSend.length })}</Button>}
        {onTheWay.length > 0 && can('logistics.dispatch.deliver') && <Button size="compact-sm" loading={delivering.busy} onClick={() => void run(delivering, onTheWay)}>{t('dispatch.deliver', { n: onTheWay.length })}</Button>}
        {onTheWay.length > 0 && can('logistics.dispatch.recall') && <Button size="compact-sm" variant="default" onClick={() => setRecalling(true)}>{t('dispatch.recall', { n: onTheWay.length })}</Button>}
      </span>
      <Refusals of={[...sending.problems, ...delivering.problems, ...recalling.problems]} />
      <Confirm opened={isRecalling} onClose={() => setRecalling(false)} title={t('dispatch.recallTitle')} verb={t('dispatch.recall', { n: onTheWay.length })} busy={recalling.busy} onConfirm={() => void run(recalling, onTheWay)}>{t('dispatch.recallNote')}</Confirm>
    </>
  );
}
