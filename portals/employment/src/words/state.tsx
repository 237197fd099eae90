import { Status, type Tone } from '@campus/portal-kit';
import type { EmploymentEmployerRowFragment, EmploymentInterviewRowFragment, InterviewNoticeStatus } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

const NOTICES: Record<InterviewNoticeStatus, Tone> = { PENDING: 'info', DELIVERED: 'ok', FAILED: 'bad', TO_PHONE: 'warn', ACKNOWLEDGED: 'ok' };

export function NoticeState({ status }: { status: InterviewNoticeStatus }) {
  const t = useText();
  return <Status tone={NOTICES[status]} quiet={status !== 'FAILED' && status !== 'TO_PHONE'}>{t(`notice.statuses.${status}`)}</Status>;
}

/** Where an interview stands; what was put online, or waits for an answer, stands out. */
export function InterviewState({ row }: { row: Pick<EmploymentInterviewRowFragment, 'status' | 'returnState' | 'movedOnlineAt'> }) {
  const t = useText();
  if (row.status === 'CANCELLED' || row.status === 'HELD') return <Status tone="idle" quiet>{t(`interview.statuses.${row.status}`)}</Status>;
  if (row.returnState === 'OFFERED') return <Status tone="info">{t('interview.returns.OFFERED')}</Status>;
  if (row.movedOnlineAt) return <Status tone="warn">{t('interview.movedOnline')}</Status>;
  return <Status tone={row.status === 'MOVED' ? 'info' : 'ok'} quiet>{t(`interview.statuses.${row.status}`)}</Status>;
}

/** How an employer is told. */
export function ChannelOf({ row }: { row: Pick<EmploymentEmployerRowFragment, 'endpointUrl' | 'endpointDisabledAt'> }) {
  const t = useText();
  if (row.endpointDisabledAt) return <Status tone="warn">{t('employer.channels.OFF')}</Status>;
  return row.endpointUrl ? <Status tone="ok" quiet>{t('employer.channels.WEBHOOK')}</Status> : <Status tone="idle" quiet>{t('employer.channels.PHONE')}</Status>;
}
