import { notify } from '@campus/portal-kit';
import { FormFoot, isNotEmpty, Textarea, useForm } from '@campus/portal-kit/data';
import { RemoveHolderDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface RemoveFormProps { postId: string; seat: 'A' | 'B'; onDone: () => void; onClose: () => void }

/** Asks why a seat is emptied. */
export function RemoveForm({ postId, seat, onDone, onClose }: RemoveFormProps) {
  const t = useText();
  const form = useForm({ name: 'remove', initialValues: { reason: '' }, validate: { reason: isNotEmpty(t('refusal.REASON_MISSING')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: RemoveHolderDocument, answerOf: data => data.removeHolder, form, names: ['reason'] });

  async function submit({ reason }: typeof form.values) {
    if (!(await send({ postId, seat, reason }))) return;
    notify({ tone: 'ok', text: t('remove.done') });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('remove.logged')}</p>
      <Textarea className="k-wide" label={t('remove.reason')} rows={2} withAsterisk data-autofocus {...form.getInputProps('reason')} />
      <FormFoot verb={t('remove.verb')} danger busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
