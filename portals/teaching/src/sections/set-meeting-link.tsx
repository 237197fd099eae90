import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingSetMeetingLinkDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSend } from '../words/use-send.ts';

interface SetMeetingLinkProps { section: { id: string; code: string; meetingUrl: string }; onChanged: () => void }

/** Sends all sessions of a section to another meeting room: on the day on which a meeting does not open. */
export function SetMeetingLink({ section, onChanged }: SetMeetingLinkProps) {
  const t = useText();
  return <Asking verb={t('link.verb')} title={t('link.title', { section: section.code })}>{close => <LinkForm section={section} onChanged={onChanged} onClose={close} />}</Asking>;
}

function LinkForm({ section, onChanged, onClose }: SetMeetingLinkProps & { onClose: () => void }) {
  const t = useText();
  const form = useForm({ name: 'link', initialValues: { url: section.meetingUrl }, validate: { url: url => (URL.canParse(url.trim()) ? null : t('refusal.LINK_INVALID')) } });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingSetMeetingLinkDocument, answerOf: data => data.setMeetingLink, form, names: ['url'] });

  async function submit({ url }: typeof form.values) {
    if (!(await send({ sectionId: section.id, url: url.trim() }))) return;
    notify({ tone: 'ok', text: t('link.done') });
    onClose();
    onChanged();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('link.note')}</p>
      <TextInput className="k-wide" label={t('link.field')} description={t('link.hint')} type="url" inputMode="url" autoComplete="off" withAsterisk data-autofocus {...form.getInputProps('url')} onFocus={event => event.currentTarget.select()} />
      <FormFoot verb={t('link.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
