import { Button } from '@campus/portal-kit';
import { FileUpload, isNotEmpty, NumberInput, Textarea, TextInput, toFileInput, useForm } from '@campus/portal-kit/data';
import { useState } from 'react';
import { LogisticsFinishDisinfectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Order } from './disinfection-detail.tsx';

const MOST_BYTES = 5_000_000;

/** Takes down what the crew did; the server holds it against the policy of the day it was ordered. */
export function FinishWork({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const { send, busy, problems } = useSend(LogisticsFinishDisinfectionDocument, data => data.finishDisinfection, () => t('disinfection.finished', { name: order.place.name }));
  const form = useForm({
    initialValues: { agent: '', concentration: 500, contactMinutes: 30, ventilationMinutes: 30, workers: '', note: '' },
    validate: { agent: isNotEmpty(t('disinfection.agentMissing')), workers: isNotEmpty(t('disinfection.workersMissing')) },
  });
  async function submit({ note, ...work }: typeof form.values) {
    if (await send({ id: order.id, ...work, note: note || null, file: file && (await toFileInput(file)) })) onDone();
  }
  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
      <TextInput label={t('disinfection.agent')} placeholder={t('disinfection.agentHint')} withAsterisk {...form.getInputProps('agent')} />
      <NumberInput label={t('disinfection.concentration')} suffix=" mg/L" min={0} allowDecimal={false} withAsterisk {...form.getInputProps('concentration')} />
      <NumberInput label={t('disinfection.contact')} min={0} allowDecimal={false} withAsterisk {...form.getInputProps('contactMinutes')} />
      <NumberInput label={t('disinfection.ventilation')} min={0} allowDecimal={false} withAsterisk {...form.getInputProps('ventilationMinutes')} />
      <TextInput className="k-wide" label={t('disinfection.workers')} withAsterisk {...form.getInputProps('workers')} />
      <Textarea className="k-wide" label={t('note')} rows={2} {...form.getInputProps('note')} />
      <div className="k-wide"><FileUpload label={t('disinfection.file')} value={file} onChange={setFile} extensions={['.jpg', '.jpeg', '.png', '.webp', '.pdf']} maxBytes={MOST_BYTES} disabled={busy} /></div>
      <div className="k-wide"><Refusals of={problems} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy}>{t('disinfection.finish')}</Button></div>
    </form>
  );
}
