import { notify, useFormat } from '@campus/portal-kit';
import { Asking, FormFoot, Textarea, useForm } from '@campus/portal-kit/data';
import { TeachingEnrolDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { listed } from '../words/listed.ts';
import { useSend } from '../words/use-send.ts';

interface EnrolProps { section: { id: string; code: string }; onEnrolled: () => void }

/** Enrols students by their numbers, as many as were pasted. */
export function Enrol({ section, onEnrolled }: EnrolProps) {
  const t = useText();
  return <Asking verb={t('enrol.verb')} title={t('enrol.title', { section: section.code })}>{close => <EnrolForm section={section} onEnrolled={onEnrolled} onClose={close} />}</Asking>;
}

const MOST_AT_ONCE = 200;

function EnrolForm({ section, onEnrolled, onClose }: EnrolProps & { onClose: () => void }) {
  const t = useText();
  const { num } = useFormat();
  const isFew = (count: number) => count >= 1 && count <= MOST_AT_ONCE;
  const form = useForm({ name: 'enrol', initialValues: { personNumbers: '' }, validate: { personNumbers: typed => (isFew(listed(typed).length) ? null : t('refusal.ENROLMENT_SIZE')) } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingEnrolDocument, answerOf: data => data.enrol, form, names: ['personNumbers'] });
  const count = listed(form.values.personNumbers).length;

  async function submit({ personNumbers }: typeof form.values) {
    const done = await send({ sectionId: section.id, personNumbers: listed(personNumbers) });
    if (!done) return;
    notify({ tone: 'ok', text: t('enrol.done', { n: num(done.addedCount) }) });
    onClose();
    onEnrolled();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('enrol.note')}</p>
      <Textarea className="k-wide" label={t('enrol.numbers')} description={count > 0 ? t('enrol.count', { n: num(count) }) : t('enrol.hint')} autosize minRows={4} maxRows={10} withAsterisk data-autofocus {...form.getInputProps('personNumbers')} />
      <FormFoot verb={t('enrol.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
