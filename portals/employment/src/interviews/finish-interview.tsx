import { notify } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, Select, Textarea, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentCancelInterviewDocument, EmploymentRecordOutcomeDocument, type InterviewOutcome } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface FinishProps { interviewId: string; onDone: () => void }
type Asked = FinishProps & { onClose: () => void };

/** Calls an interview off, with a reason. */
export function CancelInterview(props: FinishProps) {
  const t = useText();
  return <Asking verb={t('interview.cancel')} title={t('interview.cancelTitle')} size="sm">{close => <CancelForm {...props} onClose={close} />}</Asking>;
}

function CancelForm({ interviewId, onDone, onClose }: Asked) {
  const t = useText();
  const form = useForm({ name: 'cancel', initialValues: { reason: '' }, validate: { reason: isNotEmpty(t('interview.missingField')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentCancelInterviewDocument, answerOf: data => data.cancelInterview, form, names: ['reason'] });

  async function submit({ reason }: typeof form.values) {
    if (!(await send({ interviewId, reason }))) return;
    notify({ tone: 'ok', text: t('interview.cancelled') });
    onClose();
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-meta k-wide">{t('interview.cancelNote')}</p>
      <Textarea className="k-wide" label={t('common.reason')} description={t('common.reasonHint')} withAsterisk data-autofocus {...form.getInputProps('reason')} />
      <FormFoot verb={t('interview.cancel')} danger busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}

const OUTCOMES: readonly InterviewOutcome[] = ['OFFER', 'NEXT_ROUND', 'DECLINED_BY_EMPLOYER', 'DECLINED_BY_GRADUATE', 'ABSENT'];

/** Puts on record what an interview came to. */
export function RecordOutcome(props: FinishProps) {
  const t = useText();
  return <Asking verb={t('interview.record')} title={t('interview.recordTitle')} size="sm" primary>{close => <OutcomeForm {...props} onClose={close} />}</Asking>;
}

function OutcomeForm({ interviewId, onDone, onClose }: Asked) {
  const t = useText();
  const form = useForm<{ outcome: InterviewOutcome | null; note: string }>({ name: 'outcome', initialValues: { outcome: null, note: '' }, validate: { outcome: isNotEmpty(t('interview.missingField')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentRecordOutcomeDocument, answerOf: data => data.recordInterviewOutcome, form, names: ['outcome', 'note'] });

  async function submit({ outcome, note }: typeof form.values) {
    if (!outcome || !(await send({ interviewId, outcome, note: note || null }))) return;
    notify({ tone: 'ok', text: t('interview.recorded') });
    onClose();
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <Select className="k-wide" label={t('interview.outcome')} withAsterisk data={OUTCOMES.map(value => ({ value, label: t(`interview.outcomes.${value}`) }))} {...form.getInputProps('outcome')} />
      <TextInput className="k-wide" label={t('interview.outcomeNote')} autoComplete="off" {...form.getInputProps('note')} />
      <FormFoot verb={t('interview.record')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
