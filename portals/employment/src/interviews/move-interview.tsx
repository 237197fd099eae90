import { Button, notify, useFormat, useSession } from '@campus/portal-kit';
import { Modal, TextInput } from '@campus/portal-kit/data';
import { useState } from 'react';
import { EmploymentMoveInterviewDocument, type EmploymentInterviewRowFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import { AppointmentFields, type Appointment } from './appointment-fields.tsx';
import { instantAt, minutesBetween } from './moment.ts';

interface MoveInterviewProps { row: EmploymentInterviewRowFragment; onMoved: () => void }

/** Asks how an interview takes place from now on, and why. */
export function MoveInterview({ row, onMoved }: MoveInterviewProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('interview.move')}</Button>
      <Modal opened={asking} onClose={close} title={t('interview.moveTitle')} size="lg">{asking && <MoveForm row={row} onMoved={() => { close(); onMoved(); }} />}</Modal>
    </>
  );
}

function MoveForm({ row, onMoved }: MoveInterviewProps) {
  const t = useText();
  const { campus } = useSession();
  const { full } = useFormat();
  const [day, time] = full(row.startsAt).split(' ') as [string, string];
  const [appointment, setAppointment] = useState<Appointment>({ day, time, minutes: minutesBetween(row.startsAt, row.endsAt), mode: row.mode, roomCode: row.roomCode ?? row.leftRoomCode ?? '', link: row.link ?? '' });
  const [reason, setReason] = useState('');
  const { send, busy, obstacles } = useSend(EmploymentMoveInterviewDocument, data => data.moveInterview);

  async function submit() {
    if (!appointment.day) return;
    const { minutes, mode, roomCode, link } = appointment;
    const place = mode === 'ON_SITE' ? { roomCode } : { link: link || null };
    if (!(await send({ input: { interviewId: row.id, startsAt: instantAt(appointment.day, appointment.time, campus.zone), minutes, mode, reason, ...place } }))) return;
    notify({ tone: 'ok', text: t('interview.moved') });
    onMoved();
  }

  return (
    <form className="k-form" onSubmit={event => { event.preventDefault(); void submit(); }}>
      <p className="k-meta k-wide">{t('interview.moveNote')}</p>
      <AppointmentFields value={appointment} onChange={setAppointment} />
      <TextInput className="k-wide" label={t('common.reason')} description={t('common.reasonHint')} withAsterisk value={reason} onChange={event => setReason(event.currentTarget.value)} />
      <div className="k-wide"><Refusals of={obstacles} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={!appointment.day || reason.trim() === ''}>{t('interview.move')}</Button></div>
    </form>
  );
}
