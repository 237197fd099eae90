import { Button, notify } from '@campus/portal-kit';
import { useState, type FormEvent } from 'react';
import { PersonField } from '../choose/person-field.tsx';
import { AppointGridLeaderDocument, type GridLevel } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

/** Asks who answers for a unit from now on. */
export function AppointLeader({ unit, onDone }: { unit: { id: string; name: string; level: GridLevel }; onDone: () => void }) {
  const t = useText();
  const [personId, setPersonId] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(AppointGridLeaderDocument, data => data.appointGridLeader);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (personId === null || !(await run({ input: { gridUnitId: unit.id, personId } }))) return;
    notify({ tone: 'ok', text: t('leader.done', { name: unit.name }) });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={event => void submit(event)}>
      <PersonField label={t('leader.person')} hint={unit.level === 'ROOM' ? t('leader.ofRoom') : undefined} value={personId} onChange={setPersonId} isResident={unit.level === 'ROOM' ? true : null} />
      <div className="k-wide"><p className="k-meta">{t('leader.logged')}</p><Refusals of={refusals} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy} disabled={personId === null}>{t('leader.verb')}</Button></div>
    </form>
  );
}
