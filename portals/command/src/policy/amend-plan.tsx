import { Button, notify, useFormat, useMutation, useRequestKey, type Problem } from '@campus/portal-kit';
import { DateField, Modal, Textarea, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandAmendPlanDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { draftOf, isMinutes, stepsOf } from './plan-draft.ts';
import { PlanSteps } from './plan-steps.tsx';
import type { Plan } from './versions.ts';

interface AmendPlanProps { /** The newest first. */ plans: readonly [Plan, ...Plan[]]; opened: boolean; onClose: () => void; onAmended: () => void }

/** Takes the next version of the emergency plan, beginning from the newest one: its steps and their times, its source, its first day. */
export function AmendPlan({ plans, opened, onClose, onAmended }: AmendPlanProps) {
  const t = useText();
  const { today } = useFormat();
  const once = useRequestKey();
  const [send, busy] = useMutation(CommandAmendPlanDocument);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const form = useForm({
    initialValues: { effectiveOn: today(), source: '', sourceEnglish: '', steps: draftOf(plans) },
    validate: {
      source: text => (text.trim().length < 4 ? t('policy.sourceMissing') : null),
      steps: { minutes: (minutes, { steps }, path) => (!steps[Number(path.split('.')[1])]?.isIn || isMinutes(minutes) ? null : t('plan.minutesWrong')) },
    },
  });
  const next = plans[0].version + 1;

  async function publish({ effectiveOn, source, sourceEnglish, steps }: typeof form.values) {
    const input = { effectiveOn, source: source.trim(), sourceEnglish: sourceEnglish.trim() || null, steps: stepsOf(steps) };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.amendPlan.__typename === 'Refused') return setProblems(data.amendPlan.problems);
    notify({ tone: 'ok', text: t('plan.amended', { n: data.amendPlan.plan.version }) });
    onClose();
    return onAmended();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('plan.amendTo', { n: next })} size="lg">
      <form className="k-form" onSubmit={form.onSubmit(values => void publish(values))} noValidate>
        <p className="k-wide k-meta">{t('plan.amendNote')}</p>
        <PlanSteps form={form} />
        <DateField label={t('policy.effectiveOn')} required min={today()} value={form.values.effectiveOn} onChange={day => form.setFieldValue('effectiveOn', day ?? today())} />
        <Textarea className="k-wide" label={t('policy.source')} description={t('policy.sourceHint')} withAsterisk autosize minRows={1} {...form.getInputProps('source')} />
        <Textarea className="k-wide" label={t('policy.sourceEnglish')} description={t('policy.sourceEnglishHint')} lang="en" autosize minRows={1} {...form.getInputProps('sourceEnglish')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-wide k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('policy.publish')}</Button></div>
      </form>
    </Modal>
  );
}
