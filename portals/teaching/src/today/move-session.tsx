import { notify, useFormat, useSession } from '@campus/portal-kit';
import { Asking, DateField, FormFoot, TextInput, useForm } from '@campus/portal-kit/data';
import { TeachingMoveSessionDocument } from '../gql/graphql.ts';
import { RoomField } from '../rooms/room-field.tsx';
import { useText } from '../texts.ts';
import { instantAt, timeOfDay } from '../words/clock.ts';
import { useSend } from '../words/use-send.ts';

interface MoveSessionProps { session: { id: string; startsAt: string; endsAt: string; room?: { code: string } | null; section: { code: string } }; onMoved: () => void }

/** Gives a coming session another time or room. */
export function MoveSession({ session, onMoved }: MoveSessionProps) {
  const t = useText();
  return <Asking verb={t('move.verb')} title={t('move.title', { section: session.section.code })}>{close => <MoveForm session={session} onMoved={onMoved} onClose={close} />}</Asking>;
}

const NAMES = ['from', 'until', 'room'];
const ALIASES = { id: 'from', startsAt: 'from', endsAt: 'until', roomCode: 'room' };

function MoveForm({ session, onMoved, onClose }: MoveSessionProps & { onClose: () => void }) {
  const t = useText();
  const { full, today } = useFormat();
  const { campus } = useSession();
  const [day, from] = full(session.startsAt).split(' ') as [string, string];
  const isTime = (typed: string) => (timeOfDay(typed) ? null : t('clock.wrong'));
  const form = useForm({
    name: 'move',
    initialValues: { day, from, until: full(session.endsAt).slice(11), room: session.room?.code ?? '' },
    validate: { from: isTime, until: (typed, values) => isTime(typed) ?? (timeOfDay(typed)! > (timeOfDay(values.from) ?? '') ? null : t('clock.order')) },
  });
  const { send, busy, rest, toFirst } = useSend({ document: TeachingMoveSessionDocument, answerOf: data => data.moveSession, form, names: NAMES, aliases: ALIASES });

  async function submit(values: typeof form.values) {
    const at = (typed: string) => instantAt(values.day, timeOfDay(typed)!, campus.zone);
    if (!(await send({ id: session.id, startsAt: at(values.from), endsAt: at(values.until), roomCode: values.room.trim() || null }))) return;
    notify({ tone: 'ok', text: t('move.done') });
    onClose();
    onMoved();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <p className="k-wide k-meta">{t('move.note')}</p>
      <div className="k-wide"><DateField label={t('today.day')} required min={today()} value={form.values.day} onChange={next => form.setFieldValue('day', next ?? day)} /></div>
      <TextInput label={t('clock.from')} placeholder="08:00" inputMode="numeric" autoComplete="off" withAsterisk data-autofocus {...form.getInputProps('from')} />
      <TextInput label={t('clock.until')} placeholder="09:35" inputMode="numeric" autoComplete="off" withAsterisk {...form.getInputProps('until')} />
      <div className="k-wide"><RoomField {...form.getInputProps('room')} /></div>
      <FormFoot verb={t('move.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
