import { Button, notify, useMutation } from '@campus/portal-kit';
import { isNotEmpty, Modal, Select, TextInput, useForm, type Refusal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { HealthOpenRoundDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';

const HOUR = 60 * 60 * 1000;

/** The instant so many hours from now. */
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

interface OpenRoundProps { opened: boolean; onClose: () => void; onOpened: (id: string) => void }

/** Asks what a new round is called, how many swabs go into a tube and how long it is planned to last. */
export function OpenRound({ opened, onClose, onOpened }: OpenRoundProps) {
  const t = useText();
  const [send, busy] = useMutation(HealthOpenRoundDocument);
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const form = useForm({ initialValues: { name: '', poolSize: '10', hours: '4' }, validate: { name: isNotEmpty(t('round.nameMissing')) } });

  async function submit({ name, poolSize, hours }: typeof form.values) {
    const { data, problem } = await send({ input: { name, poolSize: Number(poolSize), closesAt: inHours(Number(hours)) } });
    if (problem) return setProblems([problem]);
    if (data.openTestRound.__typename === 'Refused') return setProblems(data.openTestRound.problems);
    notify({ tone: 'ok', text: t('round.opened', { name }) });
    form.reset();
    setProblems([]);
    onClose();
    onOpened(data.openTestRound.testRound.id);
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('round.open')}>
      <form className="k-form" onSubmit={form.onSubmit(values => void submit(values))}>
        <TextInput className="k-wide" label={t('round.name')} placeholder={t('round.namePlaceholder')} withAsterisk data-autofocus {...form.getInputProps('name')} />
        <Select label={t('round.poolSize')} allowDeselect={false} data={['5', '10', '20'].map(n => ({ value: n, label: t('round.people', { n }) }))} {...form.getInputProps('poolSize')} />
        <Select label={t('round.duration')} allowDeselect={false} data={['4', '8', '12', '24'].map(n => ({ value: n, label: t('round.hours', { n }) }))} {...form.getInputProps('hours')} />
        <div className="k-wide"><Refusals of={problems} /></div>
        <div className="k-wide k-foot"><Button variant="default" onClick={onClose}>{t('cancel')}</Button><Button type="submit" loading={busy}>{t('round.open')}</Button></div>
      </form>
    </Modal>
  );
}
