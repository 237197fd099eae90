import { notify, useFormat, useSession } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentMoveInterviewDocument, type EmploymentInterviewRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { APPOINTMENT_ALIASES, APPOINTMENT_NAMES, AppointmentFields, appointmentOf, useAppointmentRules, type Appointment } from './appointment-fields.tsx';
import { minutesBetween } from './moment.ts';

interface MoveInterviewProps { row: EmploymentInterviewRowFragment; onMoved: () => void }

/** Asks how an interview takes place from now on, and why. */
export function MoveInterview(props: MoveInterviewProps) {
  const t = useText();
  return <Asking verb={t('interview.move')} title={t('interview.moveTitle')} size="lg">{close => <MoveForm {...props} onClose={close} />}</Asking>;
}

const NAMES = [...APPOINTMENT_NAMES, 'reason'];

function MoveForm({ row, onMoved, onClose }: MoveInterviewProps & { onClose: () => void }) {
  const t = useText();
  const { campus } = useSession();
  const { full } = useFormat();
  const [day, time] = full(row.startsAt).split(' ') as [string, string];
  const form = useForm<Appointment & { reason: string }>({
    name: 'move',
    initialValues: { day, time, minutes: minutesBetween(row.startsAt, row.endsAt), mode: row.mode, roomCode: row.roomCode ?? row.leftRoomCode ?? '', link: row.link ?? '', reason: '' },
    validate: { ...useAppointmentRules(), reason: isNotEmpty(t('interview.missingField')) },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentMoveInterviewDocument, answerOf: data => data.moveInterview, form, names: NAMES, aliases: APPOINTMENT_ALIASES });

  async function submit({ reason, ...appointment }: typeof form.values) {
    if (!(await send({ interviewId: row.id, reason, ...appointmentOf(appointment, campus.zone) }))) return;
    notify({ tone: 'ok', text: t('interview.moved') });
    onClose();
    onMoved();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-meta k-wide">{t('interview.moveNote')}</p>
      <AppointmentFields form={form} />
      <TextInput className="k-wide" label={t('common.reason')} description={t('common.reasonHint')} withAsterisk autoComplete="off" {...form.getInputProps('reason')} />
      <FormFoot verb={t('interview.move')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
