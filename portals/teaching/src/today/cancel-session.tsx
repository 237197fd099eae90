import { Button, notify, useMutation } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingCancelSessionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Asks why, then calls the session off. */
export function CancelSession({ id, onCancelled }: { id: string; onCancelled: () => void }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(TeachingCancelSessionDocument);
  async function cancel() {
    const { data, problem } = await send({ input: { id, reason } });
    if (problem) return setProblems([problem]);
    if (data.cancelSession.__typename === 'Refused') return setProblems(data.cancelSession.problems);
    notify({ tone: 'ok', text: t('cancel.done') });
    setAsking(false);
    onCancelled();
  }
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>{t('cancel.verb')}</Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('cancel.title')} size="sm">
        <div className="k-stack">
          <p className="k-meta">{t('cancel.note')}</p>
          <Textarea label={t('cancel.reason')} value={reason} onChange={event => setReason(event.currentTarget.value)} rows={2} withAsterisk data-autofocus />
          <Refusals of={problems} />
        </div>
        <div className="k-foot"><Button color="red.9" loading={busy} onClick={() => void cancel()}>{t('cancel.verb')}</Button></div>
      </Modal>
    </div>
  );
}
