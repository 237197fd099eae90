import { Button } from '@campus/portal-kit';
import { LogisticsStartDisinfectionDocument } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { Refusals } from '../words/refusal.tsx';
import { useSend } from '../words/use-send.ts';
import type { Order } from './order.ts';

/** Says that a crew begins. */
export function StartWork({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useText();
  const { send, busy, problems } = useSend(LogisticsStartDisinfectionDocument, data => data.startDisinfection, () => t('disinfection.started', { name: order.place.name }));
  return (
    <>
      <p className="k-meta">{t('disinfection.startNote')}</p>
      <Refusals of={problems} />
      <div className="k-foot"><Button loading={busy} onClick={() => void send({ id: order.id }).then(onDone)}>{t('disinfection.start')}</Button></div>
    </>
  );
}
