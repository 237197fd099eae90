import { Button, notify, useMutation, type Problem } from '@campus/portal-kit';
import { Modal, NumberInput, Textarea, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandAmendTargetDocument, type CommandIndicatorFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useFigure } from './use-figure.ts';

interface AmendTargetProps { indicator: CommandIndicatorFragment; opened: boolean; onClose: () => void; onAmended: () => void }

/** Changes what a clause is held against, with the reason that is kept beside it. */
export function AmendTarget({ indicator, opened, onClose, onAmended }: AmendTargetProps) {
  const t = useText();
  const { demand, unitOf } = useFigure();
  const [send, busy] = useMutation(CommandAmendTargetDocument);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const form = useForm<{ target: number | ''; reason: string }>({
    initialValues: { target: indicator.target, reason: '' },
    validate: { target: value => (value === '' ? t('target.missing') : null), reason: text => (text.trim() ? null : t('decision.reasonMissing')) },
  });

  async function submit({ target, reason }: typeof form.values) {
    const { data, problem } = await send({ input: { indicatorCode: indicator.code, target: Number(target), reason: reason.trim() } });
    if (problem) return setProblems([problem]);
    if (data.amendTarget.__typename === 'Refused') return setProblems(data.amendTarget.problems);
    notify({ tone: 'ok', text: t('target.amended') });
    setProblems([]);
    onClose();
    return onAmended();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('target.amend')} size="sm">
      <form className="k-stack" onSubmit={form.onSubmit(values => void submit(values))}>
        <p className="k-meta">{t('target.now', { demand: demand(indicator) })}</p>
        <NumberInput label={t('clause.target')} suffix={unitOf(indicator) && ` ${unitOf(indicator)}`} withAsterisk data-autofocus min={0} hideControls {...form.getInputProps('target')} />
        <Textarea label={t('decision.reason')} withAsterisk autosize minRows={2} {...form.getInputProps('reason')} />
        <p className="k-meta">{t('target.note')}</p>
        <Refusals of={problems} />
        <div className="k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('target.amend')}</Button></div>
      </form>
    </Modal>
  );
}
