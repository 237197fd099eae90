import { Button, notify, useMutation } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthDismissResultDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Takes a result out of the queue, with a reason in the officer's words. */
export function DismissResult({ id, onSettled }: { id: string; onSettled: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthDismissResultDocument);

  async function dismiss() {
    const { data, problem } = await send({ input: { resultId: id, reason } });
    if (problem) return setProblems([problem]);
    if (data.dismissResult.__typename === 'Refused') return setProblems(data.dismissResult.problems);
    notify({ tone: 'ok', text: t('unmatched.dismissed') });
    setAsking(false);
    return onSettled();
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('unmatched.dismiss')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('unmatched.dismissTitle')} size="sm">
        <div className="k-stack">
          <p className="k-meta">{t('unmatched.dismissNote')}</p>
          <Textarea label={t('unmatched.reason')} withAsterisk data-autofocus value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Refusals of={problems} />
          <div className="k-foot"><Button variant="default" onClick={() => setAsking(false)}>{t('cancel')}</Button><Button color="red.8" loading={busy} disabled={reason.trim() === ''} onClick={() => void dismiss()}>{t('unmatched.dismiss')}</Button></div>
        </div>
      </Modal>
    </>
  );
}
