import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentAmendContactDocument, EmploymentChangeEndpointDocument, type EmploymentEmployerRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Secret } from './secret-shown.tsx';

export interface AmendProps { row: EmploymentEmployerRowFragment; /** With the secret to show once, where one was made. */ onChanged: (secret: Secret | null) => void }
type Asked = AmendProps & { onClose: () => void };

export function AmendContact(props: AmendProps) {
  const t = useText();
  return <Asking verb={t('employer.amend')} title={t('employer.amend')} size="sm">{close => <ContactForm {...props} onClose={close} />}</Asking>;
}

function ContactForm({ row, onChanged, onClose }: Asked) {
  const t = useText();
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm({ name: 'contact', initialValues: { contactName: row.contactName, contactPhone: row.contactPhone }, validate: { contactName: needed, contactPhone: needed } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentAmendContactDocument, answerOf: data => data.amendContact, form, names: ['contactName', 'contactPhone'] });

  async function submit(values: typeof form.values) {
    if (!(await send({ employerId: row.id, ...values }))) return;
    notify({ tone: 'ok', text: t('employer.amended') });
    onClose();
    onChanged(null);
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput className="k-wide" label={t('employer.contactName')} withAsterisk data-autofocus autoComplete="off" {...form.getInputProps('contactName')} />
      <TextInput className="k-wide" label={t('employer.contactPhone')} withAsterisk type="tel" autoComplete="off" {...form.getInputProps('contactPhone')} />
      <FormFoot verb={t('employer.save')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}

export function ChangeEndpoint(props: AmendProps) {
  const t = useText();
  return <Asking verb={t('employer.change')} title={t('employer.change')}>{close => <EndpointForm {...props} onClose={close} />}</Asking>;
}

function EndpointForm({ row, onChanged, onClose }: Asked) {
  const t = useText();
  const form = useForm({ name: 'endpoint', initialValues: { endpointUrl: row.endpointUrl ?? '' } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentChangeEndpointDocument, answerOf: data => data.changeEndpoint, form, names: ['endpointUrl'] });

  async function submit({ endpointUrl }: typeof form.values) {
    const done = await send({ employerId: row.id, endpointUrl: endpointUrl.trim() || null });
    if (!done) return;
    notify({ tone: 'ok', text: t('employer.changed') });
    onClose();
    onChanged(done.webhookSecret ? { name: row.name, secret: done.webhookSecret } : null);
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput className="k-wide" label={t('employer.endpoint')} description={t('employer.endpointHint')} inputMode="url" autoComplete="off" data-autofocus {...form.getInputProps('endpointUrl')} />
      <FormFoot verb={t('employer.save')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
