import { Button, notify, useMutation } from '@campus/portal-kit';
import { isNotEmpty, Modal, Problems, TextInput, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { CommandRecordMatterDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

interface RecordMatterProps { opened: boolean; onClose: () => void; onRecorded: () => void }

/** The refusals that this portal has words of its own for; others say what the server said. */
const WORDED = ['MATTER_TITLE_INVALID', 'MATTER_RECORDED_ALREADY'] as const;

/** Asks for the title of a new matter. */
export function RecordMatter({ opened, onClose, onRecorded }: RecordMatterProps) {
  const t = useText();
  const [send, busy] = useMutation(CommandRecordMatterDocument);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const form = useForm({ initialValues: { title: '' }, validate: { title: isNotEmpty(t('matter.titleMissing')) } });

  function inWords(refusal: Refusal): Refusal {
    const code = WORDED.find(known => known === refusal.code);
    return code ? { ...refusal, message: t(`refusal.${code}`) } : refusal;
  }

  async function submit({ title }: typeof form.values) {
    const { data, problem } = await send({ input: { title } });
    if (problem) return setProblems([problem]);
    if (data.recordCommandMatter.__typename === 'Refused') return setProblems(data.recordCommandMatter.problems.map(inWords));
    notify({ tone: 'ok', text: t('matter.recorded', { title: data.recordCommandMatter.matter.title }) });
    form.reset();
    setProblems([]);
    onClose();
    onRecorded();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('matter.record')}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <TextInput className="k-wide" label={t('matter.title')} description={t('matter.titleHint')} withAsterisk data-autofocus {...form.getInputProps('title')} />
        <div className="k-wide"><Problems of={problems} /></div>
        <div className="k-foot"><Button type="submit" loading={busy}>{t('matter.record')}</Button></div>
      </form>
    </Modal>
  );
}
