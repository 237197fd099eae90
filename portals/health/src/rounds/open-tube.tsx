import { Button, Panel, notify, useMutation, useRequestKey } from '@campus/portal-kit';
import { Select, TextInput, type Refusal } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { HealthOpenTubeDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import '../health.css';

/** A scanner types the label and presses Enter: the tube is open and its page shows. */
export function OpenTube({ round }: { round: { id: string; poolSize: number } }) {
  const t = useText();
  const go = useNavigate();
  const [label, setLabel] = useState('');
  const [capacity, setCapacity] = useState<string | null>(String(round.poolSize));
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const once = useRequestKey();
  const [send, busy] = useMutation(HealthOpenTubeDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { testRoundId: round.id, label, capacity: Number(capacity) };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (problem) return setProblems([problem]);
    once.answered();
    if (data.openTube.__typename === 'Refused') return setProblems(data.openTube.problems);
    notify({ tone: 'ok', text: t('tube.opened', { label: data.openTube.tube.label }) });
    return go(`/health/tubes/${encodeURIComponent(data.openTube.tube.label)}`);
  }

  return (
    <Panel title={t('tube.open')} padded>
      <form className="health-scan" onSubmit={event => void submit(event)}>
        <TextInput label={t('tube.label')} value={label} onChange={event => setLabel(event.currentTarget.value)} autoComplete="off" />
        <Select
          label={t('tube.capacity')} value={capacity} onChange={setCapacity} allowDeselect={false}
          data={[...new Set([String(round.poolSize), '1'])].map(n => ({ value: n, label: n === '1' ? t('round.alone') : t('round.people', { n }) }))}
        />
        <Button type="submit" loading={busy} disabled={label.trim() === ''}>{t('tube.open')}</Button>
      </form>
      <Refusals of={problems} />
    </Panel>
  );
}
