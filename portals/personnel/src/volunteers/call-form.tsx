import { notify } from '@campus/portal-kit';
import { FormFoot, isInRange, isNotEmpty, NumberInput, Textarea, useForm } from '@campus/portal-kit/data';
import { CallOutVolunteersDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface CallFormProps { team: { id: string; neededInIncident: number }; onDone: () => void; onClose: () => void }

/** Asks what a team is called for and how many must come. */
export function CallForm({ team, onDone, onClose }: CallFormProps) {
  const t = useText();
  const form = useForm<{ reason: string; needed: number | string }>({
    name: 'call', initialValues: { reason: '', needed: team.neededInIncident }, validate: { reason: isNotEmpty(t('refusal.REASON_MISSING')), needed: isInRange({ min: 1 }, t('call.neededWrong')) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: CallOutVolunteersDocument, answerOf: data => data.callOutVolunteers, form, names: ['reason', 'needed'] });

  async function submit({ reason, needed }: typeof form.values) {
    if (!(await send({ teamId: team.id, needed: Number(needed), reason }))) return;
    notify({ tone: 'ok', text: t('call.called') });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Textarea className="k-wide" label={t('call.reason')} placeholder={t('call.reasonHint')} rows={2} withAsterisk data-autofocus {...form.getInputProps('reason')} />
      <NumberInput label={t('call.needed')} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls withAsterisk {...form.getInputProps('needed')} />
      <p className="k-wide k-meta">{t('call.told')}</p>
      <FormFoot verb={t('call.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
