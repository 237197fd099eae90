import { notify } from '@campus/portal-kit';
import { FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { PersonField } from '../choose/person-field.tsx';
import { AppointHolderDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface AppointFormProps { postId: string; seat: 'A' | 'B'; /** The line that the seat must be on; null if either will do. */ isResident: boolean | null; onDone: () => void; onClose: () => void }

/** Asks who takes a seat; only people on the line that is free are offered. */
export function AppointForm({ postId, seat, isResident, onDone, onClose }: AppointFormProps) {
  const t = useText();
  const form = useForm<{ personId: string | null; shift: string }>({ name: 'appoint', initialValues: { personId: null, shift: '' }, validate: { personId: isNotEmpty(t('choose.missing')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: AppointHolderDocument, answerOf: data => data.appointHolder, form, names: ['personId', 'shift'] });

  async function submit({ personId, shift }: typeof form.values) {
    if (personId === null || !(await send({ postId, seat, personId, shift: shift || null }))) return;
    notify({ tone: 'ok', text: t('appoint.done') });
    onDone();
  }

  const hint = isResident === null ? undefined : t(isResident ? 'appoint.insideOnly' : 'appoint.outsideOnly');
  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <PersonField label={t('appoint.person')} hint={hint} isResident={isResident} {...form.getInputProps('personId')} />
      <TextInput className="k-wide" label={t('appoint.shift')} placeholder={t('appoint.shiftHint')} autoComplete="off" {...form.getInputProps('shift')} />
      <p className="k-wide k-meta">{t('appoint.logged')}</p>
      <FormFoot verb={t('appoint.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
