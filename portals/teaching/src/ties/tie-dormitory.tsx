import { IconPlus, notify } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingTieDormitoryDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { listed } from '../words/listed.ts';
import { useSend } from '../words/use-send.ts';

/** Asks for a dormitory and its classrooms, by their codes. */
export function TieDormitory({ onTied }: { onTied: () => void }) {
  const t = useText();
  return <Asking verb={t('tie.verb')} title={t('tie.verb')} primary icon={<IconPlus size={16} aria-hidden />}>{close => <TieForm onTied={onTied} onClose={close} />}</Asking>;
}

const NAMES = ['dormitoryCode', 'classroomCodes'];

function TieForm({ onTied, onClose }: { onTied: () => void; onClose: () => void }) {
  const t = useText();
  const form = useForm({ name: 'tie', initialValues: { dormitoryCode: '', classroomCodes: '' }, validate: { dormitoryCode: isNotEmpty(t('tie.dormitoryMissing')), classroomCodes: isNotEmpty(t('tie.classroomsMissing')) } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingTieDormitoryDocument, answerOf: data => data.tieDormitory, form, names: NAMES });

  async function submit({ dormitoryCode, classroomCodes }: typeof form.values) {
    if (!(await send({ dormitoryCode, classroomCodes: listed(classroomCodes) }))) return;
    notify({ tone: 'ok', text: t('tie.tied', { dormitory: dormitoryCode }) });
    onClose();
    onTied();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput className="k-wide" label={t('tie.dormitory')} description={t('tie.dormitoryHint')} withAsterisk data-autofocus {...form.getInputProps('dormitoryCode')} />
      <TextInput className="k-wide" label={t('tie.classrooms')} description={t('tie.classroomsHint')} withAsterisk {...form.getInputProps('classroomCodes')} />
      <FormFoot verb={t('tie.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
