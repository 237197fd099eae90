import { Button, Panel, notify, useMutation, useRequestKey } from '@campus/portal-kit';
import { TextInput, type Refusal } from '@campus/portal-kit/data';
import { useRef, useState, type FormEvent } from 'react';
import { HealthAddSwabDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import '../health.css';

/** One number after the other: the field is empty and ready again as soon as a swab is in. */
export function AddSwab({ tube, onAdded }: { tube: string; onAdded: () => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [personNumber, setNumber] = useState('');
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const once = useRequestKey();
  const [send, busy] = useMutation(HealthAddSwabDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || personNumber.trim() === '') return;
    const input = { tubeId: tube, personNumber: personNumber.trim() };
    const { data, problem } = await send({ input: { ...input, idempotencyKey: once.of(input) } });
    if (data) once.answered();
    const refusals = problem ? [problem] : data.addSwab.__typename === 'Refused' ? data.addSwab.problems : [];
    setProblems(refusals);
    field.current?.focus();
    if (refusals.length > 0) return field.current?.select();
    notify({ tone: 'ok', text: t('tube.added', { number: personNumber.trim() }) });
    setNumber('');
    onAdded();
  }

  return (
    <Panel title={t('tube.add')} padded>
      <form className="health-scan" onSubmit={event => void submit(event)}>
        <TextInput ref={field} label={t('tube.addLabel')} value={personNumber} onChange={event => setNumber(event.currentTarget.value)} autoComplete="off" />
        <Button type="submit" loading={busy}>{t('tube.add')}</Button>
      </form>
      <Refusals of={problems} />
    </Panel>
  );
}
