import { Button, notify } from '@campus/portal-kit';
import { TextInput } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { PersonField } from '../choose/person-field.tsx';
import { AppointHolderDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

interface AppointFormProps { postId: string; seat: 'A' | 'B'; /** The line that the seat must be on; null if either will do. */ isResident: boolean | null; onDone: () => void }

/** Asks who takes a seat; only people on the line that is free are offered. */
export function AppointForm({ postId, seat, isResident, onDone }: AppointFormProps) {
  const t = useText();
  const [personId, setPersonId] = useState<string | null>(null);
  const [shift, setShift] = useState('');
  const { run, busy, refusals } = useCommand(AppointHolderDocument, data => data.appointHolder);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (personId === null || !(await run({ input: { postId, seat, personId, shift: shift || null } }))) return;
    notify({ tone: 'ok', text: t('appoint.done') });
    onDone();
  }

  const hint = isResident === null ? undefined : t(isResident ? 'appoint.insideOnly' : 'appoint.outsideOnly');
  return (
    <form className="k-form" onSubmit={event => void submit(event)}>
      <PersonField label={t('appoint.person')} hint={hint} value={personId} onChange={setPersonId} isResident={isResident} />
      <TextInput className="k-wide" label={t('appoint.shift')} placeholder={t('appoint.shiftHint')} value={shift} onChange={event => setShift(event.currentTarget.value)} />
      <div className="k-wide"><p className="k-meta">{t('appoint.logged')}</p><Refusals of={refusals} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={personId === null}>{t('appoint.verb')}</Button></div>
    </form>
  );
}
