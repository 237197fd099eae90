import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, Textarea, useForm } from '@campus/portal-kit/data';
import { TeachingCancelSessionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSend } from '../words/use-send.ts';

interface CancelSessionProps { id: string; onCancelled: () => void }

/** Asks why, then calls the session off. */
export function CancelSession({ id, onCancelled }: CancelSessionProps) {
  const t = useText();
  return <Asking verb={t('cancel.verb')} title={t('cancel.title')} size="sm">{close => <CancelForm id={id} onCancelled={onCancelled} onClose={close} />}</Asking>;
}

function CancelForm({ id, onCancelled, onClose }: CancelSessionProps & { onClose: () => void }) {
  const t = useText();
  const form = useForm({ name: 'cancel', initialValues: { reason: '' } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingCancelSessionDocument, answerOf: data => data.cancelSession, form, names: ['reason'] });

  async function submit({ reason }: typeof form.values) {
    if (!(await send({ id, reason }))) return;
    notify({ tone: 'ok', text: t('cancel.done') });
    onClose();
    onCancelled();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('cancel.note')}</p>
      <Textarea className="k-wide" label={t('cancel.reason')} rows={2} withAsterisk data-autofocus {...form.getInputProps('reason')} />
      <FormFoot verb={t('cancel.verb')} danger busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
