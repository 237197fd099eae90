import { notify, useFormat, useRequestKey } from '@campus/portal-kit';
import { Asking, DateField, FormFoot, isInRange, NumberInput, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingScheduleSessionsDocument } from '../gql/graphql.ts';
import { RoomField } from '../rooms/room-field.tsx';
import { useText } from '../texts.ts';
import { daysAfter, timeOfDay } from '../words/clock.ts';
import { useSend } from '../words/use-send.ts';

interface ScheduleSessionsProps { section: { id: string; code: string }; onScheduled: () => void }

/** Books sessions of a section, once or week by week. */
export function ScheduleSessions({ section, onScheduled }: ScheduleSessionsProps) {
  const t = useText();
  return <Asking verb={t('schedule.verb')} title={t('schedule.title', { section: section.code })}>{close => <ScheduleForm section={section} onScheduled={onScheduled} onClose={close} />}</Asking>;
}

/** A double period: twice 45 minutes and the break between them. */
const USUAL_MINUTES = 95;
const LONGEST_MINUTES = 360;
const MOST_WEEKS = 30;
const NAMES = ['time', 'minutes', 'weeks', 'room'];
const ALIASES = { firstDay: 'time', startsAt: 'time', endsAt: 'minutes', roomCode: 'room' };

function ScheduleForm({ section, onScheduled, onClose }: ScheduleSessionsProps & { onClose: () => void }) {
  const t = useText();
  const { today, num } = useFormat();
  const once = useRequestKey();
  const tomorrow = daysAfter(today(), 1);
  const form = useForm<{ day: string; time: string; minutes: number | string; weeks: number | string; room: string }>({
    name: 'schedule',
    initialValues: { day: tomorrow, time: '', minutes: USUAL_MINUTES, weeks: 1, room: '' },
    validate: {
      time: typed => (timeOfDay(typed) ? null : t('clock.wrong')),
      minutes: isInRange({ min: 1, max: LONGEST_MINUTES }, t('schedule.minutesWrong', { n: LONGEST_MINUTES })), weeks: isInRange({ min: 1, max: MOST_WEEKS }, t('schedule.weeksWrong', { n: MOST_WEEKS })),
    },
  });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingScheduleSessionsDocument, answerOf: data => data.scheduleSessions, form, names: NAMES, aliases: ALIASES, answered: once.answered });

  async function submit({ day, time, minutes, weeks, room }: typeof form.values) {
    const input = { sectionId: section.id, firstDay: day, time: timeOfDay(time)!, minutes: Number(minutes), weeks: Number(weeks), roomCode: room.trim() || null };
    const done = await send({ ...input, idempotencyKey: once.of(input) });
    if (!done) return;
    notify({ tone: 'ok', text: t('schedule.done', { n: num(done.sessions.length) }) });
    onClose();
    onScheduled();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('schedule.note')}</p>
      <DateField label={t('schedule.firstDay')} required min={today()} value={form.values.day} onChange={next => form.setFieldValue('day', next ?? tomorrow)} />
      <TextInput label={t('clock.from')} placeholder="08:00" inputMode="numeric" autoComplete="off" withAsterisk data-autofocus {...form.getInputProps('time')} />
      <NumberInput label={t('schedule.minutes')} suffix={` ${t('schedule.minute')}`} min={1} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls withAsterisk {...form.getInputProps('minutes')} />
      <NumberInput label={t('schedule.weeks')} suffix={` ${t('schedule.week')}`} min={1} clampBehavior="none" allowDecimal={false} allowNegative={false} hideControls withAsterisk {...form.getInputProps('weeks')} />
      <div className="k-wide"><RoomField {...form.getInputProps('room')} /></div>
      <FormFoot verb={t('schedule.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
