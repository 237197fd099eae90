import { Button, Facts, notify, useCan, useFormat, When } from '@campus/portal-kit';
import { Modal, TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentAcknowledgeNoticeDocument, EmploymentResendNoticeDocument, type EmploymentNoticeRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { NoticeState } from '../words/state.tsx';
import { useSend } from '../words/use-send.ts';

interface NoticeProps { row: EmploymentNoticeRowFragment; onChanged: () => void }

/** Asks who was told, after the employer was called. */
function Acknowledge({ row, onChanged }: NoticeProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [spokeWith, setSpokeWith] = useState('');
  const { send, busy, obstacles } = useSend(EmploymentAcknowledgeNoticeDocument, data => data.acknowledgeNotice);

  async function acknowledge() {
    if (!(await send({ input: { noticeId: row.id, spokeWith } }))) return;
    notify({ tone: 'ok', text: t('notice.acknowledged') });
    setAsking(false);
    onChanged();
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('notice.acknowledge')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('notice.acknowledgeTitle')} size="sm">
        <form onSubmit={event => { event.preventDefault(); void acknowledge(); }}>
          <div className="k-stack">
            <p className="k-meta">{t('notice.acknowledgeNote', { name: row.employer.contactName, phone: row.employer.contactPhone })}</p>
            <TextInput label={t('notice.spokeWith')} withAsterisk data-autofocus value={spokeWith} onChange={event => setSpokeWith(event.currentTarget.value)} />
            <Refusals of={obstacles} />
          </div>
          <div className="k-foot"><Button type="submit" loading={busy} disabled={spokeWith.trim() === ''}>{t('notice.acknowledge')}</Button></div>
        </form>
      </Modal>
    </>
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
