import { Button, notify } from '@campus/portal-kit';
import { Modal, Select, Textarea, TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentCancelInterviewDocument, EmploymentRecordOutcomeDocument, type InterviewOutcome } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';

interface FinishProps { interviewId: string; onDone: () => void }

/** Calls an interview off, with a reason. */
export function CancelInterview({ interviewId, onDone }: FinishProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { send, busy, obstacles } = useSend(EmploymentCancelInterviewDocument, data => data.cancelInterview);

  async function cancel() {
    if (!(await send({ input: { interviewId, reason } }))) return;
    notify({ tone: 'ok', text: t('interview.cancelled') });
    setAsking(false);
    onDone();
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('interview.cancel')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('interview.cancelTitle')} size="sm">
        <div className="k-stack">
          <p className="k-meta">{t('interview.cancelNote')}</p>
          <Textarea label={t('common.reason')} description={t('common.reasonHint')} withAsterisk data-autofocus value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Refusals of={obstacles} />
        </div>
        <div className="k-foot"><Button color="red.9" loading={busy} disabled={reason.trim() === ''} onClick={() => void cancel()}>{t('interview.cancel')}</Button></div>
      </Modal>
    </>
  );
}

const OUTCOMES: readonly InterviewOutcome[] = ['OFFER', 'NEXT_ROUND', 'DECLINED_BY_EMPLOYER', 'DECLINED_BY_GRADUATE', 'ABSENT'];
const outcomeOf = (value: string | null) => OUTCOMES.find(outcome => outcome === value) ?? null;

/** Puts on record what an interview came to. */
export function RecordOutcome({ interviewId, onDone }: FinishProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<InterviewOutcome | null>(null);
  const [note, setNote] = useState('');
  const { send, busy, obstacles } = useSend(EmploymentRecordOutcomeDocument, data => data.recordInterviewOutcome);

  async function record() {
    if (!outcome || !(await send({ input: { interviewId, outcome, note: note || null } }))) return;
    notify({ tone: 'ok', text: t('interview.recorded') });
    setAsking(false);
    onDone();
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('interview.record')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('interview.recordTitle')} size="sm">
        <div className="k-stack">
          <Select label={t('interview.outcome')} withAsterisk data={OUTCOMES.map(value => ({ value, label: t(`interview.outcomes.${value}`) }))} value={outcome} onChange={value => setOutcome(outcomeOf(value))} />
          <TextInput label={t('interview.outcomeNote')} value={note} onChange={event => setNote(event.currentTarget.value)} />
          <Refusals of={obstacles} />
        </div>
        <div className="k-foot"><Button loading={busy} disabled={!outcome} onClick={() => void record()}>{t('interview.record')}</Button></div>
      </Modal>
    </>
  );
}
