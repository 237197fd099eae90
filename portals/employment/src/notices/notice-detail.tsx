import { Button, Facts, notify, useCan, useFormat, When } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentAcknowledgeNoticeDocument, EmploymentResendNoticeDocument, type EmploymentNoticeRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { NoticeState } from '../words/state.tsx';
import { useSend } from '../words/use-send.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface NoticeProps { row: EmploymentNoticeRowFragment; onChanged: () => void }

/** Asks who was told, after the employer was called. */
function Acknowledge(props: NoticeProps) {
  const t = useText();
  return <Asking verb={t('notice.acknowledge')} title={t('notice.acknowledgeTitle')} size="sm" primary>{close => <CallForm {...props} onClose={close} />}</Asking>;
}

function CallForm({ row, onChanged, onClose }: NoticeProps & { onClose: () => void }) {
  const t = useText();
  const form = useForm({ name: 'call', initialValues: { spokeWith: '' }, validate: { spokeWith: isNotEmpty(t('interview.missingField')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentAcknowledgeNoticeDocument, answerOf: data => data.acknowledgeNotice, form, names: ['spokeWith'] });

  async function submit({ spokeWith }: typeof form.values) {
    if (!(await send({ noticeId: row.id, spokeWith }))) return;
    notify({ tone: 'ok', text: t('notice.acknowledged') });
    onClose();
    onChanged();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-meta k-wide">{t('notice.acknowledgeNote', { name: row.employer.contactName, phone: row.employer.contactPhone })}</p>
      <TextInput className="k-wide" label={t('notice.spokeWith')} withAsterisk data-autofocus autoComplete="off" {...form.getInputProps('spokeWith')} />
      <FormFoot verb={t('notice.acknowledge')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}

/** Puts a notice on its way again. */
function Resend({ row, onChanged }: NoticeProps) {
  const t = useText();
  const { send, busy, obstacles } = useSend(EmploymentResendNoticeDocument, data => data.resendNotice);

  async function resend() {
    if (!(await send({ input: { noticeId: row.id } }))) return;
    notify({ tone: 'ok', text: t('notice.resent') });
    onChanged();
  }

  return <><Refusals of={obstacles} /><Button variant="default" loading={busy} onClick={() => void resend()}>{t('notice.resend')}</Button></>;
}

/** One notice: what it says, how far it has come, and what to do if the employer does not know yet. */
export function NoticeDetail({ row, onChanged }: NoticeProps) {
  const t = useText();
  const can = useCan();
  const { num, full } = useFormat();
  const { employer, interview } = row;
  const hasToCall = row.status === 'TO_PHONE' || row.status === 'FAILED';
  const instant = (label: string, at: string | null | undefined) => (at ? [[label, <When key={label} at={at} />] as const] : []);
  return (
    <div className="k-stack">
      <Facts items={[
        [t('notice.status'), <NoticeState key="state" status={row.status} />], [t('notice.kind'), t(`notice.kinds.${row.kind}`)],
        [t('interview.employer'), employer.name], [t('notice.contact'), `${employer.contactName} ${employer.contactPhone}`],
        [t('interview.graduate'), `${interview.graduate.name} · ${interview.graduate.number}`], [t('interview.position'), interview.position], [t('notice.interviewAt'), full(interview.startsAt)],
        [t('interview.mode'), [t(`interview.modes.${interview.mode}`), interview.roomCode].filter(Boolean).join(' · ')],
        ...instant(t('notice.writtenAt'), row.writtenAt), [t('notice.attempts'), num(row.attempts)], ...instant(t('notice.lastAttemptAt'), row.lastAttemptAt), ...instant(t('notice.nextAttemptAt'), row.nextAttemptAt),
        ...(row.lastError ? [[t('notice.lastError'), row.lastError] as const] : []), ...instant(t('notice.deliveredAt'), row.deliveredAt), ...instant(t('notice.acknowledgedAt'), row.acknowledgedAt),
        ...(row.spokeWith ? [[t('notice.spokeWith'), row.spokeWith] as const] : []), ...instant(t('notice.switchedOff'), employer.endpointDisabledAt),
      ]} />
      <div className="k-foot">
        {employer.endpointUrl && !employer.endpointDisabledAt && can('employment.notice.resend') && <Resend row={row} onChanged={onChanged} />}
        {hasToCall && can('employment.notice.acknowledge') && <Acknowledge row={row} onChanged={onChanged} />}
      </div>
    </div>
  );
}
