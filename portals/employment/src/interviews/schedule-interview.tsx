import { IconPlus, notify, useSession } from '@campus/portal-kit';
import { Asking, FormFoot, isNotEmpty, TextInput, useForm } from '@campus/portal-kit/data';
import { EmploymentScheduleInterviewDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';
import { APPOINTMENT_ALIASES, APPOINTMENT_NAMES, AppointmentFields, appointmentOf, useAppointmentRules, type Appointment } from './appointment-fields.tsx';
import { EmployerPicker, GraduatePicker } from './pickers.tsx';

/** Asks who meets whom, for what, when and how. */
export function ScheduleInterview({ onScheduled }: { onScheduled: () => void }) {
  const t = useText();
  return <Asking verb={t('interview.schedule')} title={t('interview.schedule')} size="lg" primary icon={<IconPlus size={16} aria-hidden />}>{close => <ScheduleForm onClose={close} onScheduled={onScheduled} />}</Asking>;
}

const NAMES = ['graduateId', 'employerId', 'position', ...APPOINTMENT_NAMES];

interface Meeting extends Appointment { graduateId: string | null; employerId: string | null; position: string }

function ScheduleForm({ onClose, onScheduled }: { onClose: () => void; onScheduled: () => void }) {
  const t = useText();
  const { campus } = useSession();
  const needed = isNotEmpty(t('interview.missingField'));
  const form = useForm<Meeting>({
    name: 'interview',
    initialValues: { graduateId: null, employerId: null, position: '', day: null, time: '09:00', minutes: 40, mode: 'ONLINE', roomCode: '', link: '' },
    validate: { graduateId: needed, employerId: needed, position: needed, ...useAppointmentRules() },
  });
  const { send, busy, rest, toFirst } = useSendForm({ document: EmploymentScheduleInterviewDocument, answerOf: data => data.scheduleInterview, form, names: NAMES, aliases: APPOINTMENT_ALIASES });

  async function submit({ graduateId, employerId, position, ...appointment }: Meeting) {
    if (graduateId === null || employerId === null || !(await send({ graduateId, employerId, position, ...appointmentOf(appointment, campus.zone) }))) return;
    notify({ tone: 'ok', text: t('interview.scheduled') });
    onScheduled();
    onClose();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <GraduatePicker {...form.getInputProps('graduateId')} />
      <EmployerPicker {...form.getInputProps('employerId')} />
      <TextInput className="k-wide" label={t('interview.position')} withAsterisk autoComplete="off" {...form.getInputProps('position')} />
      <AppointmentFields form={form} />
      <FormFoot verb={t('interview.schedule')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
