import { Button, notify, useMutation } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthWithdrawContactDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Rules a contact out, with the reason in the officer's words. */
export function WithdrawContact({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const [send, busy] = useMutation(HealthWithdrawContactDocument);

  async function withdraw() {
    const { data, problem } = await send({ input: { contactId: id, reason } });
    if (problem) return setProblems([problem]);
    if (data.withdrawContact.__typename === 'Refused') return setProblems(data.withdrawContact.problems);
    notify({ tone: 'ok', text: t('contact.withdrawn') });
    setAsking(false);
    return onDone();
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('contact.withdraw')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('contact.withdrawTitle')} size="sm">
        <div className="k-stack">
          <p className="k-meta">{t('contact.withdrawNote')}</p>
          <Textarea label={t('contact.why')} withAsterisk data-autofocus value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Refusals of={problems} />
          <div className="k-foot"><Button variant="default" onClick={() => setAsking(false)}>{t('cancel')}</Button><Button color="red.8" loading={busy} disabled={reason.trim() === ''} onClick={() => void withdraw()}>{t('contact.withdraw')}</Button></div>
        </div>
      </Modal>
    </>
  );
}
