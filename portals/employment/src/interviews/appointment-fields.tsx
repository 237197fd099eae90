import { useFormat } from '@campus/portal-kit';
import { DateField, NumberInput, Select, TextInput } from '@campus/portal-kit/data';
import type { InterviewMode } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { timesWith } from './moment.ts';

/** When and how an interview takes place, as a form holds it. */
export interface Appointment { day: string | null; time: string; minutes: number; mode: InterviewMode; roomCode: string; link: string }

interface AppointmentFieldsProps { value: Appointment; onChange: (value: Appointment) => void }

const LONGEST = 480;
const SHORTEST = 10;

/** The fields that scheduling and changing have in common. */
export function AppointmentFields({ value, onChange }: AppointmentFieldsProps) {
  const t = useText();
  const { today } = useFormat();
  const set = (part: Partial<Appointment>) => onChange({ ...value, ...part });
  return (
    <>
      <DateField label={t('interview.day')} required min={today()} value={value.day} onChange={day => set({ day })} />
      <Select label={t('interview.time')} withAsterisk allowDeselect={false} data={timesWith(value.time)} value={value.time} onChange={time => set({ time: time ?? value.time })} />
      <NumberInput label={t('interview.minutesLabel')} withAsterisk hideControls min={SHORTEST} max={LONGEST} value={value.minutes} onChange={minutes => set({ minutes: Number(minutes) })} />
      <Select
        label={t('interview.mode')} allowDeselect={false} value={value.mode} onChange={mode => set({ mode: mode === 'ONLINE' ? 'ONLINE' : 'ON_SITE' })}
        data={(['ON_SITE', 'ONLINE'] as const).map(mode => ({ value: mode, label: t(`interview.modes.${mode}`) }))}
      />
      {value.mode === 'ON_SITE'
        ? <TextInput className="k-wide" label={t('interview.room')} description={t('interview.roomHint')} withAsterisk value={value.roomCode} onChange={event => set({ roomCode: event.currentTarget.value })} />
        : <TextInput className="k-wide" type="url" label={t('interview.link')} description={t('interview.linkHint')} value={value.link} onChange={event => set({ link: event.currentTarget.value })} />}
    </>
  );
}
