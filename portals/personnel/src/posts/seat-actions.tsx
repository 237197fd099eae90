import { Button, useCan } from '@campus/portal-kit';
import { Modal } from '@campus/portal-kit/data';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { AppointForm } from './appoint-form.tsx';
import { RemoveForm } from './remove-form.tsx';
import { SwapHolders } from './swap-holders.tsx';

interface SeatActionsProps { post: { id: string; title: string; holders: readonly { seat: 'A' | 'B'; isOnCampusLine?: boolean | null }[] }; seat: 'A' | 'B'; isHeld: boolean; onChanged: () => void }

/** The line on which the other holder is not; null if either will do. */
const freeLine = ({ holders }: SeatActionsProps['post'], seat: 'A' | 'B'): boolean | null => {
  const other = holders.find(holder => holder.seat !== seat);
  return typeof other?.isOnCampusLine === 'boolean' ? !other.isOnCampusLine : null;
};

/** Appoint, remove and swap, for one seat of a post. */
export function SeatActions({ post, seat, isHeld, onChanged }: SeatActionsProps) {
  const t = useText();
  const can = useCan();
  const [asking, setAsking] = useState<'APPOINT' | 'REMOVE' | null>(null);
  if (!can('personnel.post.appoint')) return null;
  const close = () => setAsking(null);
  const done = () => { close(); onChanged(); };
  const name = t(`post.seats.${seat}`);
  return (
    <div className="k-actions p-verbs">
      <Button size="compact-sm" variant="default" onClick={() => setAsking('APPOINT')}>{t(isHeld ? 'appoint.replace' : 'appoint.verb')}</Button>
      {isHeld && <Button size="compact-sm" variant="subtle" onClick={() => setAsking('REMOVE')}>{t('remove.verb')}</Button>}
      {seat === 'B' && post.holders.length === 2 && <SwapHolders post={post} onChanged={onChanged} />}
      <Modal opened={asking === 'APPOINT'} onClose={close} title={t('appoint.title', { title: post.title, seat: name })}><AppointForm postId={post.id} seat={seat} isResident={freeLine(post, seat)} onDone={done} onClose={close} /></Modal>
      <Modal opened={asking === 'REMOVE'} onClose={close} title={t('remove.title', { title: post.title, seat: name })} size="sm"><RemoveForm postId={post.id} seat={seat} onDone={done} onClose={close} /></Modal>
    </div>
  );
}
