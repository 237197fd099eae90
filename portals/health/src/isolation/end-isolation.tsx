import { Button, notify, useCan, useMutation, useRequestKey } from '@campus/portal-kit';
import { Modal, Textarea, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthEndIsolationDocument, type HealthIsolationRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Lets a person go; before the last day, or without every test, it asks for the reason. */
export function EndIsolation({ isolation, onDone }: { isolation: HealthIsolationRowFragment; onDone: () => void }) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const once = useRequestKey();
  const [send, busy] = useMutation(HealthEndIsolationDocument);
  if (!can('health.isolation.end')) return null;

  const close = () => {
    setAsking(false);
    setProblems([]);
  };

  async function end() {
    const input = { isolationId: isolation.id, reason: reason.trim() || null };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.endIsolation.__typename === 'Refused') return setProblems(data.endIsolation.problems);
    notify({ tone: 'ok', text: t('isolation.ended') });
    close();
    return onDone();
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('isolation.end')}</Button>
      <Modal opened={asking} onClose={close} title={t('isolation.endTitle', { name: isolation.person?.name ?? t('person.unknown') })} size="sm">
        <div className="k-stack">
          <p className="k-meta">{t('isolation.endNote')}</p>
          <Textarea label={isolation.status === 'DUE_TO_END' ? t('isolation.endReasonMaybe') : t('isolation.endReason')} data-autofocus value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Refusals of={problems} />
          <div className="k-foot"><Button variant="default" onClick={close}>{t('cancel')}</Button><Button loading={busy} onClick={() => void end()}>{t('isolation.end')}</Button></div>
        </div>
      </Modal>
    </>
  );
}
