import { Button, notify, useMutation, useRequestKey, type Problem } from '@campus/portal-kit';
import { Modal, NumberInput, Textarea, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandReportReadingDocument, type CommandIndicatorFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useBoth } from '../words/use-words.ts';
import { useFigure } from './use-figure.ts';

interface ReportReadingProps { indicator: CommandIndicatorFragment; opened: boolean; onClose: () => void; onReported: () => void }

/** Takes a figure that somebody counted, with what proves it. */
export function ReportReading({ indicator, opened, onClose, onReported }: ReportReadingProps) {
  const t = useText();
  const both = useBoth();
  const { demand, unitOf } = useFigure();
  const once = useRequestKey();
  const [send, busy] = useMutation(CommandReportReadingDocument);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const form = useForm<{ value: number | ''; evidence: string }>({
    initialValues: { value: '', evidence: '' },
    validate: { value: value => (value === '' ? t('reading.valueMissing') : null), evidence: text => (text.trim() ? null : t('reading.evidenceMissing')) },
  });

  async function submit({ value, evidence }: typeof form.values) {
    const input = { indicatorCode: indicator.code, value: Number(value), evidence: evidence.trim() };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.reportReading.__typename === 'Refused') return setProblems(data.reportReading.problems);
    notify({ tone: 'ok', text: t('reading.reported') });
    form.reset();
    setProblems([]);
    onClose();
    return onReported();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('reading.report')} size="sm">
      <form className="k-stack" onSubmit={form.onSubmit(values => void submit(values))}>
        <p className="k-meta">{both(indicator.title, indicator.titleEnglish)} · {demand(indicator)}</p>
        <NumberInput label={t('clause.figure')} suffix={unitOf(indicator) && ` ${unitOf(indicator)}`} withAsterisk data-autofocus min={0} hideControls {...form.getInputProps('value')} />
        <Textarea label={t('clause.evidence')} description={t('reading.evidenceHint')} withAsterisk autosize minRows={3} {...form.getInputProps('evidence')} />
        <p className="k-meta">{t('reading.note')}</p>
        <Refusals of={problems} />
        <div className="k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('reading.submit')}</Button></div>
      </form>
    </Modal>
  );
}
