import { notify, useRequestKey } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingOpenCourseDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSend } from '../words/use-send.ts';

/** Puts a course into the catalogue, so that sections of it can be opened. */
export function OpenCourse() {
  const t = useText();
  return <Asking verb={t('course.verb')} title={t('course.verb')} size="sm">{close => <CourseForm onClose={close} />}</Asking>;
}

function CourseForm({ onClose }: { onClose: () => void }) {
  const t = useText();
  const once = useRequestKey();
  const form = useForm({ name: 'course', initialValues: { code: '', name: '' }, validate: { code: isNotEmpty(t('refusal.CODE_INVALID')), name: isNotEmpty(t('refusal.NAME_INVALID')) } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingOpenCourseDocument, answerOf: data => data.openCourse, form, names: ['code', 'name'], answered: once.answered });

  async function submit({ code, name }: typeof form.values) {
    const input = { code: code.trim(), name: name.trim() };
    const done = await send({ ...input, idempotencyKey: once.of(input) });
    if (!done) return;
    notify({ tone: 'ok', text: t('course.done', { name: done.course.name }) });
    onClose();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <TextInput className="k-wide" label={t('course.code')} description={t('course.codeHint')} autoComplete="off" withAsterisk data-autofocus {...form.getInputProps('code')} />
      <TextInput className="k-wide" label={t('course.name')} autoComplete="off" withAsterisk {...form.getInputProps('name')} />
      <FormFoot verb={t('course.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
