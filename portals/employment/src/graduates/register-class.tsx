import { IconPlus, notify, useFormat } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, NumberInput, Select, useForm } from '@campus/portal-kit/data';
import { EmploymentRegisterGraduatesDocument, type Degree } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { UnitPicker } from './unit-picker.tsx';

const DEGREES: readonly Degree[] = ['ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'];
const NAMES = ['collegeId', 'majorId', 'classId', 'cohort', 'degree'];

/** Asks which class leaves, when, and with what. */
export function RegisterClass({ onRegistered }: { onRegistered: () => void }) {
  const t = useText();
  return <Asking verb={t('graduate.register')} title={t('graduate.register')} size="lg" primary icon={<IconPlus size={16} aria-hidden />}>{close => <ClassForm onRegistered={onRegistered} onClose={close} />}</Asking>;
}

function ClassForm({ onRegistered, onClose }: { onRegistered: () => void; onClose: () => void }) {
  const t = useText();
  const { today } = useFormat();
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm<{ collegeId: string | null; majorId: string | null; classId: string | null; cohort: number | string; degree: Degree }>({
    name: 'class', initialValues: { collegeId: null, majorId: null, classId: null, cohort: Number(today().slice(0, 4)) + 1, degree: 'BACHELOR' },
    validate: { collegeId: needed, classId: needed, cohort: needed },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentRegisterGraduatesDocument, answerOf: data => data.registerGraduates, form, names: NAMES });
  const { collegeId, majorId } = form.values;
  form.watch('collegeId', () => form.setValues({ majorId: null, classId: null }));
  form.watch('majorId', () => form.setFieldValue('classId', null));

  async function submit({ majorId: major, classId, cohort, degree }: typeof form.values) {
    const done = classId && (await send({ classId, majorId: major, cohort: Number(cohort), degree }));
    if (!done) return;
    notify({ tone: 'ok', text: t('graduate.registered', { n: done.registeredCount, known: done.knownCount }) });
    onClose();
    onRegistered();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <UnitPicker label={t('graduate.college')} isTop parentId={null} kind="COLLEGE" {...form.getInputProps('collegeId')} />
      <UnitPicker label={t('graduate.major')} parentId={collegeId} kind="MAJOR" {...form.getInputProps('majorId')} />
      <UnitPicker label={t('graduate.class')} parentId={majorId} kind="CLASS" {...form.getInputProps('classId')} />
      <NumberInput label={t('graduate.year')} withAsterisk hideControls thousandSeparator="" clampBehavior="none" allowDecimal={false} allowNegative={false} {...form.getInputProps('cohort')} />
      <Select label={t('graduate.degree')} allowDeselect={false} data={DEGREES.map(value => ({ value, label: t(`graduate.degrees.${value}`) }))} {...form.getInputProps('degree')} />
      <FormFoot verb={t('graduate.register')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
