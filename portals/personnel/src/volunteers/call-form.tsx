import { Button, notify } from '@campus/portal-kit';
import { NumberInput, Textarea } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { CallOutVolunteersDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

/** Asks what a team is called for and how many must come. */
export function CallForm({ team, onDone }: { team: { id: string; neededInIncident: number }; onDone: () => void }) {
  const t = useText();
  const [needed, setNeeded] = useState<number | string>(team.neededInIncident);
  const [reason, setReason] = useState('');
  const { run, busy, refusals } = useCommand(CallOutVolunteersDocument, data => data.callOutVolunteers);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { teamId: team.id, needed: Number(needed), reason } }))) return;
    notify({ tone: 'ok', text: t('call.called') });
    onDone();
  }

  return (
    <form className="k-form" onSubmit={event => void submit(event)}>
      <Textarea className="k-wide" label={t('call.reason')} placeholder={t('call.reasonHint')} value={reason} onChange={event => setReason(event.currentTarget.value)} minRows={2} required data-autofocus />
      <NumberInput label={t('call.needed')} value={needed} onChange={setNeeded} min={1} allowDecimal={false} required />
      <div className="k-wide"><p className="k-meta">{t('call.told')}</p><Refusals of={refusals} /></div>
      <div className="k-foot k-wide"><Button type="submit" loading={busy}>{t('call.verb')}</Button></div>
    </form>
  );
}
