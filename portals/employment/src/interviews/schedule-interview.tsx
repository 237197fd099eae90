import { Button, notify, useSession } from '@campus/portal-kit';
import { Modal, TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentScheduleInterviewDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import { AppointmentFields, type Appointment } from './appointment-fields.tsx';
import { instantAt } from './moment.ts';
import { EmployerPicker, GraduatePicker } from './pickers.tsx';

interface ScheduleInterviewProps { opened: boolean; onClose: () => void; onScheduled: () => void }

const BLANK: Appointment = { day: null, time: '09:00', minutes: 40, mode: 'ONLINE', roomCode: '', link: '' };

/** Asks who meets whom, for what, when and how. */
export function ScheduleInterview({ opened, onClose, onScheduled }: ScheduleInterviewProps) {
  const t = useText();
  return <Modal opened={opened} onClose={onClose} title={t('interview.schedule')} size="lg">{opened && <ScheduleForm onClose={onClose} onScheduled={onScheduled} />}</Modal>;
}

function ScheduleForm({ onClose, onScheduled }: Omit<ScheduleInterviewProps, 'opened'>) {
  const t = useText();
  const { campus } = useSession();
  const [graduateId, setGraduate] = useState<string | null>(null);
  const [employerId, setEmployer] = useState<string | null>(null);
  const [position, setPosition] = useState('');
  const [appointment, setAppointment] = useState(BLANK);
  const { send, busy, obstacles } = useSend(EmploymentScheduleInterviewDocument, data => data.scheduleInterview);
  const { day, time, minutes, mode, roomCode, link } = appointment;

  async function submit() {
    if (!graduateId || !employerId || !day) return;
    const place = mode === 'ON_SITE' ? { roomCode } : { link: link || null };
    if (!(await send({ input: { graduateId, employerId, position, startsAt: instantAt(day, time, campus.zone), minutes, mode, ...place } }))) return;
    notify({ tone: 'ok', text: t('interview.scheduled') });
    onScheduled();
    onClose();
  }

  return (
    <form className="k-form" onSubmit={event => { event.preventDefault(); void submit(); }}>
      <GraduatePicker value={graduateId} onChange={setGraduate} />
      <EmployerPicker value={employerId} onChange={setEmployer} />
      <TextInput className="k-wide" label={t('interview.position')} withAsterisk value={position} onChange={event => setPosition(event.currentTarget.value)} />
      <AppointmentFields value={appointment} onChange={setAppointment} />
      <div className="k-wide"><Refusals of={obstacles} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={!graduateId || !employerId || !day || position.trim() === ''}>{t('interview.schedule')}</Button></div>
    </form>
  );
}
