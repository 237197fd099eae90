import { Button, notify } from '@campus/portal-kit';
import { isNotEmpty, Modal, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentRegisterEmployerDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Secret } from './secret-shown.tsx';

interface RegisterEmployerProps { opened: boolean; onClose: () => void; onRegistered: (secret: Secret | null) => void }

/** Asks who the employer is, whom to call, and where notices may be sent. */
export function RegisterEmployer({ opened, onClose, onRegistered }: RegisterEmployerProps) {
  const t = useText();
  const { send, busy, obstacles, clear } = useSend(EmploymentRegisterEmployerDocument, data => data.registerEmployer);
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm({ initialValues: { name: '', creditCode: '', contactName: '', contactPhone: '', endpointUrl: '' }, validate: { name: needed, creditCode: needed, contactName: needed, contactPhone: needed } });

  const close = () => {
    clear();
    onClose();
  };

  async function submit(values: typeof form.values) {
    const done = await send({ input: { ...values, endpointUrl: values.endpointUrl.trim() || null } });
    if (!done) return;
    notify({ tone: 'ok', text: t('employer.registered', { name: done.employer.name }) });
    form.reset();
    close();
    onRegistered(done.webhookSecret ? { name: done.employer.name, secret: done.webhookSecret } : null);
  }

  return (
    <Modal opened={opened} onClose={close} title={t('employer.register')} size="lg">
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <TextInput className="k-wide" label={t('employer.name')} description={t('employer.nameHint')} withAsterisk data-autofocus {...form.getInputProps('name')} />
        <TextInput className="k-wide" label={t('employer.creditCode')} withAsterisk autoComplete="off" {...form.getInputProps('creditCode')} />
        <TextInput label={t('employer.contactName')} withAsterisk autoComplete="off" {...form.getInputProps('contactName')} />
        <TextInput label={t('employer.contactPhone')} withAsterisk type="tel" autoComplete="off" {...form.getInputProps('contactPhone')} />
        <TextInput className="k-wide" label={t('employer.endpoint')} description={t('employer.endpointHint')} type="url" {...form.getInputProps('endpointUrl')} />
        <div className="k-wide"><Refusals of={obstacles} /></div>
        <div className="k-foot k-wide"><Button type="submit" loading={busy}>{t('employer.register')}</Button></div>
      </form>
    </Modal>
  );
}
