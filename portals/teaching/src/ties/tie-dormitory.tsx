import { Button, notify, useMutation } from '@campus/portal-kit';
import { isNotEmpty, Modal, TextInput, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { TeachingTieDormitoryDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

/** Asks for a dormitory and its classrooms, by their codes. */
export function TieDormitory({ opened, onClose, onTied }: { opened: boolean; onClose: () => void; onTied: () => void }) {
  const t = useText();
  const [send, busy] = useMutation(TeachingTieDormitoryDocument);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const form = useForm({ initialValues: { dormitory: '', classrooms: '' }, validate: { dormitory: isNotEmpty(t('tie.dormitoryMissing')), classrooms: isNotEmpty(t('tie.classroomsMissing')) } });

  async function submit({ dormitory, classrooms }: typeof form.values) {
    const { data, problem } = await send({ input: { dormitoryCode: dormitory, classroomCodes: classrooms.split(/[\s,，、;；]+/).filter(Boolean) } });
    if (problem) return setProblems([problem]);
    if (data.tieDormitory.__typename === 'Refused') return setProblems(data.tieDormitory.problems);
    notify({ tone: 'ok', text: t('tie.tied', { dormitory }) });
    form.reset();
    setProblems([]);
    onTied();
    onClose();
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('tie.verb')}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <TextInput className="k-wide" label={t('tie.dormitory')} description={t('tie.dormitoryHint')} withAsterisk data-autofocus {...form.getInputProps('dormitory')} />
        <TextInput className="k-wide" label={t('tie.classrooms')} description={t('tie.classroomsHint')} withAsterisk {...form.getInputProps('classrooms')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-foot"><Button type="submit" loading={busy}>{t('tie.verb')}</Button></div>
      </form>
    </Modal>
  );
}
