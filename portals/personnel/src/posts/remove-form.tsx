import { Button, notify } from '@campus/portal-kit';
import { Textarea } from '@campus/portal-kit/data';
import { useState, type FormEvent } from 'react';
import { RemoveHolderDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useCommand } from '../words/use-command.ts';

/** Asks why a seat is emptied. */
export function RemoveForm({ postId, seat, onDone }: { postId: string; seat: 'A' | 'B'; onDone: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { run, busy, refusals } = useCommand(RemoveHolderDocument, data => data.removeHolder);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await run({ input: { postId, seat, reason } }))) return;
    notify({ tone: 'ok', text: t('remove.done') });
    onDone();
  }

  return (
    <form className="k-stack" onSubmit={event => void submit(event)}>
      <p className="k-meta">{t('remove.logged')}</p>
      <Textarea label={t('remove.reason')} value={reason} onChange={event => setReason(event.currentTarget.value)} minRows={2} required data-autofocus />
      <Refusals of={refusals} />
      <div className="k-foot"><Button type="submit" loading={busy}>{t('remove.verb')}</Button></div>
    </form>
  );
}
