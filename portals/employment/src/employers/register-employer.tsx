import { IconPlus, notify } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentRegisterEmployerDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Secret } from './secret-shown.tsx';

interface RegisterEmployerProps { onRegistered: (secret: Secret | null) => void }

/** Asks who the employer is, whom to call, and where notices may be sent. */
export function RegisterEmployer({ onRegistered }: RegisterEmployerProps) {
  const t = useText();
  return <Asking verb={t('employer.register')} title={t('employer.register')} size="lg" primary icon={<IconPlus size={16} aria-hidden />}>{close => <EmployerForm onRegistered={onRegistered} onClose={close} />}</Asking>;
}

const NAMES = ['name', 'creditCode', 'contactName', 'contactPhone', 'endpointUrl'];

function EmployerForm({ onRegistered, onClose }: RegisterEmployerProps & { onClose: () => void }) {
  const t = useText();
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm({ name: 'employer', initialValues: { name: '', creditCode: '', contactName: '', contactPhone: '', endpointUrl: '' }, validate: { name: needed, creditCode: needed, contactName: needed, contactPhone: needed } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentRegisterEmployerDocument, answerOf: data => data.registerEmployer, form, names: NAMES });

  async function submit(values: typeof form.values) {
    const done = await send({ ...values, endpointUrl: values.endpointUrl.trim() || null });
    if (!done) return;
    notify({ tone: 'ok', text: t('employer.registered', { name: done.employer.name }) });
    onClose();
    onRegistered(done.webhookSecret ? { name: done.employer.name, secret: done.webhookSecret } : null);
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput className="k-wide" label={t('employer.name')} description={t('employer.nameHint')} withAsterisk autoComplete="off" data-autofocus {...form.getInputProps('name')} />
      <TextInput className="k-wide" label={t('employer.creditCode')} withAsterisk autoComplete="off" {...form.getInputProps('creditCode')} />
      <TextInput label={t('employer.contactName')} withAsterisk autoComplete="off" {...form.getInputProps('contactName')} />
      <TextInput label={t('employer.contactPhone')} withAsterisk type="tel" autoComplete="off" {...form.getInputProps('contactPhone')} />
      <TextInput className="k-wide" label={t('employer.endpoint')} description={t('employer.endpointHint')} inputMode="url" autoComplete="off" {...form.getInputProps('endpointUrl')} />
      <FormFoot verb={t('employer.register')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
