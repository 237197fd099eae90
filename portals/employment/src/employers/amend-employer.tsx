import { Button, notify } from '@campus/portal-kit';
import { Confirm, Modal, TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentAmendContactDocument, EmploymentChangeEndpointDocument, EmploymentRotateSecretDocument, type EmploymentEmployerRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Secret } from './secret-shown.tsx';

interface AmendProps { row: EmploymentEmployerRowFragment; /** With the secret to show once, where one was made. */ onChanged: (secret: Secret | null) => void }

export function AmendContact({ row, onChanged }: AmendProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [contactName, setName] = useState(row.contactName);
  const [contactPhone, setPhone] = useState(row.contactPhone);
  const { send, busy, obstacles } = useSend(EmploymentAmendContactDocument, data => data.amendContact);

  async function save() {
    if (!(await send({ input: { employerId: row.id, contactName, contactPhone } }))) return;
    notify({ tone: 'ok', text: t('employer.amended') });
    setAsking(false);
    onChanged(null);
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('employer.amend')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('employer.amend')} size="sm">
        <form className="k-stack" onSubmit={event => { event.preventDefault(); void save(); }}>
          <TextInput label={t('employer.contactName')} withAsterisk data-autofocus autoComplete="off" value={contactName} onChange={event => setName(event.currentTarget.value)} />
          <TextInput label={t('employer.contactPhone')} withAsterisk type="tel" autoComplete="off" value={contactPhone} onChange={event => setPhone(event.currentTarget.value)} />
          <Refusals of={obstacles} />
          <div className="k-foot"><Button type="submit" loading={busy}>{t('employer.save')}</Button></div>
        </form>
      </Modal>
    </>
  );
}

export function ChangeEndpoint({ row, onChanged }: AmendProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [endpointUrl, setUrl] = useState(row.endpointUrl ?? '');
  const { send, busy, obstacles } = useSend(EmploymentChangeEndpointDocument, data => data.changeEndpoint);

  async function save() {
    const done = await send({ input: { employerId: row.id, endpointUrl: endpointUrl.trim() || null } });
    if (!done) return;
    notify({ tone: 'ok', text: t('employer.changed') });
    setAsking(false);
    onChanged(done.webhookSecret ? { name: row.name, secret: done.webhookSecret } : null);
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('employer.change')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('employer.change')} size="md">
        <form className="k-stack" onSubmit={event => { event.preventDefault(); void save(); }}>
          <TextInput label={t('employer.endpoint')} description={t('employer.endpointHint')} type="url" data-autofocus value={endpointUrl} onChange={event => setUrl(event.currentTarget.value)} />
          <Refusals of={obstacles} />
          <div className="k-foot"><Button type="submit" loading={busy}>{t('employer.save')}</Button></div>
        </form>
      </Modal>
    </>
  );
}

export function RotateSecret({ row, onChanged }: AmendProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { send, busy, obstacles } = useSend(EmploymentRotateSecretDocument, data => data.rotateWebhookSecret);

  async function rotate() {
    const done = await send({ input: { employerId: row.id } });
    if (!done) return;
    setAsking(false);
    onChanged({ name: row.name, secret: done.webhookSecret });
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('employer.rotate')}</Button>
      <Confirm opened={asking} onClose={() => setAsking(false)} title={t('employer.rotateTitle')} verb={t('employer.rotate')} busy={busy} onConfirm={() => void rotate()}>
        {t('employer.rotateNote')}
        <Refusals of={obstacles} />
      </Confirm>
    </>
  );
}
