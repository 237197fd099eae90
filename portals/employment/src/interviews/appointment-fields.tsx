import { useFormat } from '@campus/portal-kit';
import { DateField, isInRange, isNotEmpty, NumberInput, Select, TextInput, type useForm } from '@campus/portal-kit/data';
import type { InterviewMode } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { instantAt, timesWith } from './moment.ts';

/** When and how an interview takes place, as a form holds it. */
export interface Appointment { day: string | null; time: string; minutes: number | string; mode: InterviewMode; roomCode: string; link: string }

const LONGEST = 480;
const SHORTEST = 10;

/** The fields from the top down. */
export const APPOINTMENT_NAMES = ['day', 'time', 'minutes', 'mode', 'roomCode', 'link'];
/** What they are called in the graph. */
export const APPOINTMENT_ALIASES = { startsAt: 'time' };

interface Rules { day: ReturnType<typeof isNotEmpty>; minutes: ReturnType<typeof isInRange>; roomCode: (typed: string, values: Appointment) => string | null }

/** What is asked of the fields before anything is sent. */
export function useAppointmentRules(): Rules {
  const t = useText();
  return {
    day: isNotEmpty(t('interview.missingField')), minutes: isInRange({ min: SHORTEST, max: LONGEST }, t('interview.minutesWrong', { from: SHORTEST, to: LONGEST })),
    roomCode: (typed, { mode }) => (mode === 'ON_SITE' && typed.trim() === '' ? t('interview.missingField') : null),
  };
}

/** The appointment as the graph takes it. @param zone the campus's. */
export const appointmentOf = ({ day, time, minutes, mode, roomCode, link }: Appointment, zone: string) => ({
  startsAt: instantAt(day ?? '', time, zone), minutes: Number(minutes), mode, ...(mode === 'ON_SITE' ? { roomCode: roomCode.trim() } : { link: link.trim() || null }),
});

/** The fields that scheduling and changing have in common. */
export function AppointmentFields({ form }: { form: Pick<ReturnType<typeof useForm<Appointment>>, 'values' | 'getInputProps'> }) {
  const t = useText();
  const { today } = useFormat();
  return (
    <>
      <DateField label={t('interview.day')} required min={today()} {...form.getInputProps('day')} />
      <Select label={t('interview.time')} withAsterisk allowDeselect={false} data={timesWith(form.values.time)} {...form.getInputProps('time')} />
      <NumberInput label={t('interview.minutesLabel')} withAsterisk hideControls clampBehavior="none" allowDecimal={false} allowNegative={false} {...form.getInputProps('minutes')} />
      <Select label={t('interview.mode')} allowDeselect={false} data={(['ON_SITE', 'ONLINE'] as const).map(mode => ({ value: mode, label: t(`interview.modes.${mode}`) }))} {...form.getInputProps('mode')} />
      {form.values.mode === 'ON_SITE'
        ? <TextInput className="k-wide" label={t('interview.room')} description={t('interview.roomHint')} withAsterisk autoComplete="off" {...form.getInputProps('roomCode')} />
        : <TextInput className="k-wide" inputMode="url" label={t('interview.link')} description={t('interview.linkHint')} autoComplete="off" {...form.getInputProps('link')} />}
    </>
  );
}
