import { IconPlus, notify, useFormat, useRequestKey } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingOpenSectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSend } from '../words/use-send.ts';
import { ClassField } from './class-field.tsx';
import { CourseField } from './course-field.tsx';
import { TeacherField } from './teacher-field.tsx';

interface OpenSectionProps { /** The term of the sections in sight, `''` until they are there; a new one is of it unless somebody says otherwise. */ term: string; onOpened: (id: string) => void }

/** Opens a section of a course: who teaches it, and which classes hear it. */
export function OpenSection({ term, onOpened }: OpenSectionProps) {
  const t = useText();
  return <Asking verb={t('open.verb')} title={t('open.verb')} primary icon={<IconPlus size={16} aria-hidden />}>{close => <SectionForm term={term} onOpened={onOpened} onClose={close} />}</Asking>;
}

const NAMES = ['courseId', 'code', 'term', 'teacherNumber', 'classIds'];

function SectionForm({ term, onOpened, onClose }: OpenSectionProps & { onClose: () => void }) {
  const t = useText();
  const { num } = useFormat();
  const once = useRequestKey();
  const form = useForm<{ courseId: string | null; code: string; term: string | null; teacherNumber: string; classIds: string[] }>({
    name: 'section',
    initialValues: { courseId: null, code: '', term: null, teacherNumber: '', classIds: [] },
    validate: {
      courseId: isNotEmpty(t('open.courseMissing')), code: isNotEmpty(t('refusal.CODE_INVALID')), term: said => ((said ?? term).trim() === '' ? t('open.termMissing') : null),
      teacherNumber: isNotEmpty(t('open.teacherMissing')), classIds: isNotEmpty(t('open.classesMissing')),
    },
  });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingOpenSectionDocument, answerOf: data => data.openSection, form, names: NAMES, answered: once.answered });

  async function submit({ courseId, code, term: said, teacherNumber, classIds }: typeof form.values) {
    if (courseId === null) return;
    const input = { courseId, code: code.trim(), term: (said ?? term).trim(), teacherNumber: teacherNumber.trim(), classIds };
    const done = await send({ ...input, idempotencyKey: once.of(input) });
    if (!done) return;
    notify({ tone: 'ok', text: t('open.done', { code: done.section.code, n: num(done.section.enrolmentCount) }) });
    onClose();
    onOpened(done.section.id);
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('open.note')}</p>
      <div className="k-wide"><CourseField {...form.getInputProps('courseId')} /></div>
      <TextInput label={t('open.code')} description={t('open.codeHint')} autoComplete="off" withAsterisk {...form.getInputProps('code')} />
      <TextInput label={t('section.term')} description={t('open.termHint')} autoComplete="off" withAsterisk {...form.getInputProps('term')} value={form.values.term ?? term} />
      <div className="k-wide"><TeacherField {...form.getInputProps('teacherNumber')} /></div>
      <ClassField {...form.getInputProps('classIds')} />
      <FormFoot verb={t('open.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
