import { notify } from '@campus/portal-kit';
import { FormFoot, isNotEmpty, useForm } from '@campus/portal-kit/data';
import { PersonField } from '../choose/person-field.tsx';
import { AppointGridLeaderDocument, type GridLevel } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { useSendForm } from '../words/use-send-form.ts';

interface AppointLeaderProps { unit: { id: string; name: string; level: GridLevel }; onDone: () => void; onClose: () => void }

/** Asks who answers for a unit from now on. */
export function AppointLeader({ unit, onDone, onClose }: AppointLeaderProps) {
  const t = useText();
  const form = useForm<{ personId: string | null }>({ name: 'leader', initialValues: { personId: null }, validate: { personId: isNotEmpty(t('choose.missing')) } });
  const { send, busy, rest, toFirst } = useSendForm({ document: AppointGridLeaderDocument, answerOf: data => data.appointGridLeader, form, names: ['personId'] });

  async function submit({ personId }: typeof form.values) {
    if (personId === null || !(await send({ gridUnitId: unit.id, personId }))) return;
    notify({ tone: 'ok', text: t('leader.done', { name: unit.name }) });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={form.onSubmit(values => void submit(values), toFirst)} noValidate>
      <PersonField label={t('leader.person')} hint={unit.level === 'ROOM' ? t('leader.ofRoom') : undefined} isResident={unit.level === 'ROOM' ? true : null} {...form.getInputProps('personId')} />
      <p className="k-wide k-meta">{t('leader.logged')}</p>
      <FormFoot verb={t('leader.verb')} busy={busy} rest={rest} onClose={onClose} />
    </form>
  );
}
