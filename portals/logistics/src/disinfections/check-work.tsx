import { Button } from '@campus/portal-kit';
import { Textarea } from '@campus/portal-kit/data';
import { useState } from 'react';
import { LogisticsCheckDisinfectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Order } from './disinfection-detail.tsx';

/** A second pair of eyes: accepts the work, or sends the crew back with what is wrong. */
export function CheckWork({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useText();
  const [note, setNote] = useState('');
  const { send, busy, problems } = useSend(LogisticsCheckDisinfectionDocument, data => data.checkDisinfection, data =>
    t(data.checkDisinfection.__typename === 'CheckDisinfectionSuccess' && data.checkDisinfection.disinfection.state === 'CHECKED' ? 'disinfection.accepted' : 'disinfection.rejected', { name: order.place.name }));
  const check = async (isAccepted: boolean) => {
    if (await send({ id: order.id, isAccepted, note: note.trim() || null })) onDone();
  };
  return (
    <>
      <p className="k-meta">{t('disinfection.checkHint')}</p>
      <Textarea label={t('disinfection.checkNote')} rows={2} value={note} onChange={event => setNote(event.currentTarget.value)} />
      <Refusals of={problems} />
      <div className="k-foot">
        <Button variant="default" disabled={!note.trim()} loading={busy} onClick={() => void check(false)}>{t('disinfection.reject')}</Button>
        <Button loading={busy} onClick={() => void check(true)}>{t('disinfection.accept')}</Button>
      </div>
    </>
  );
}
