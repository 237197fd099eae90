import { Button, notify, useFormat, useMutation, useRequestKey, type Problem } from '@campus/portal-kit';
import { DateField, Modal, Textarea, TextInput, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandPublishPolicyDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useBoth } from '../words/use-words.ts';
import { asThreshold, isList, isThreshold } from './threshold.ts';
import type { Policy } from './versions.ts';

interface PublishPolicyProps { latest: Policy; opened: boolean; onClose: () => void; onPublished: () => void }

/** Takes the next version of a policy, beginning from the newest one: its thresholds, its source, its first day. */
export function PublishPolicy({ latest, opened, onClose, onPublished }: PublishPolicyProps) {
  const t = useText();
  const both = useBoth();
  const { today } = useFormat();
  const once = useRequestKey();
  const [send, busy] = useMutation(CommandPublishPolicyDocument);
  const [problems, setProblems] = useState<readonly (Refusal | Problem)[]>([]);
  const form = useForm({
    initialValues: { effectiveOn: today(), source: '', sourceEnglish: '', values: Object.fromEntries(latest.values.map(({ code, value }) => [code, value])) },
    validate: {
      source: text => (text.trim().length < 4 ? t('policy.sourceMissing') : null),
      values: Object.fromEntries(latest.values.map(({ code }) => [code, (text: string | undefined) => (isThreshold(text ?? '') ? null : t('policy.valueWrong'))])),
    },
  });

  async function publish({ effectiveOn, source, sourceEnglish, values }: typeof form.values) {
    const stated = latest.values.map(({ code }) => ({ code, value: asThreshold(values[code] ?? '') }));
    const input = { kind: latest.kind, effectiveOn, source: source.trim(), sourceEnglish: sourceEnglish.trim() || null, values: stated };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.publishPolicy.__typename === 'Refused') return setProblems(data.publishPolicy.problems);
    notify({ tone: 'ok', text: t('policy.published', { kind: t(`policy.kinds.${latest.kind}`), n: data.publishPolicy.policy.version }) });
    onClose();
    return onPublished();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('policy.publishOf', { kind: t(`policy.kinds.${latest.kind}`), n: latest.version + 1 })} size="lg">
      <form className="k-form" onSubmit={form.onSubmit(values => void publish(values))}>
        <p className="k-wide k-meta">{t('policy.publishNote')}</p>
        {latest.values.map(({ code, title, titleEnglish, unit, unitEnglish, value }) => (
          <TextInput
            key={code} label={`${both(title, titleEnglish)}${t(isList(value) ? 'policy.unitInList' : 'policy.unitIn', { unit: both(unit, unitEnglish) })}`} inputMode={isList(value) ? undefined : 'numeric'}
            withAsterisk {...form.getInputProps(`values.${code}`)}
          />
        ))}
        <DateField label={t('policy.effectiveOn')} required min={today()} value={form.values.effectiveOn} onChange={day => form.setFieldValue('effectiveOn', day ?? today())} />
        <Textarea className="k-wide" label={t('policy.source')} description={t('policy.sourceHint')} withAsterisk autosize minRows={2} {...form.getInputProps('source')} />
        <Textarea className="k-wide" label={t('policy.sourceEnglish')} description={t('policy.sourceEnglishHint')} lang="en" autosize minRows={1} {...form.getInputProps('sourceEnglish')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-wide k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('policy.publish')}</Button></div>
      </form>
    </Modal>
  );
}
