import { notify } from '@campus/portal-kit';
import { FileUpload, FormFoot, isNotEmpty, NumberInput, Textarea, TextInput, toFileInput, useForm } from '@campus/portal-kit/data';
import { LogisticsFinishDisinfectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import type { Order } from './order.ts';

const MOST_BYTES = 5_000_000;
const NAMES = ['agent', 'concentration', 'contactMinutes', 'ventilationMinutes', 'workers', 'note', 'file'];

/** Takes down what the crew did; the server holds it against the policy of the day it was ordered. */
export function FinishWork({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useText();
  const form = useForm<{ agent: string; concentration: number | string; contactMinutes: number | string; ventilationMinutes: number | string; workers: string; note: string; file: File | null }>({
    name: 'finish',
    initialValues: { agent: '', concentration: 500, contactMinutes: 30, ventilationMinutes: 30, workers: '', note: '', file: null },
    validate: { agent: isNotEmpty(t('disinfection.agentMissing')), workers: isNotEmpty(t('disinfection.workersMissing')) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: LogisticsFinishDisinfectionDocument, answerOf: data => data.finishDisinfection, form, names: NAMES });

  async function submit({ agent, concentration, contactMinutes, ventilationMinutes, workers, note, file }: typeof form.values) {
    const said = { id: order.id, agent, workers, concentration: Number(concentration), contactMinutes: Number(contactMinutes), ventilationMinutes: Number(ventilationMinutes), note: note || null };
    if (!(await send(toFileInput(file).then(read => ({ ...said, file: read }))))) return;
    notify({ tone: 'ok', text: t('disinfection.finished', { name: order.place.name }) });
    onDone();
  }

  const whole = { clampBehavior: 'none', allowDecimal: false, allowNegative: false, hideControls: true, withAsterisk: true } as const;
  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput label={t('disinfection.agent')} placeholder={t('disinfection.agentHint')} withAsterisk autoComplete="off" {...form.getInputProps('agent')} />
      <NumberInput label={t('disinfection.concentration')} suffix=" mg/L" {...whole} {...form.getInputProps('concentration')} />
      <NumberInput label={t('disinfection.contact')} {...whole} {...form.getInputProps('contactMinutes')} />
      <NumberInput label={t('disinfection.ventilation')} {...whole} {...form.getInputProps('ventilationMinutes')} />
      <TextInput className="k-wide" label={t('disinfection.workers')} withAsterisk autoComplete="off" {...form.getInputProps('workers')} />
      <Textarea className="k-wide" label={t('note')} rows={2} {...form.getInputProps('note')} />
      <div className="k-wide"><FileUpload label={t('disinfection.file')} value={form.values.file} onChange={file => form.setFieldValue('file', file)} error={form.errors['file']} extensions={['.jpg', '.jpeg', '.png', '.webp', '.pdf']} maxBytes={MOST_BYTES} disabled={busy} /></div>
      <FormFoot verb={t('disinfection.finish')} busy={busy} rest={rest} />
    </form>
  );
}
