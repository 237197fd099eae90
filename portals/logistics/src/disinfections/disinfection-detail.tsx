import { Facts, useCan, useFormat, When } from '@campus/portal-kit';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { DisinfectionStatus } from '../words/state.tsx';
import { CheckWork } from './check-work.tsx';
import { Evidence } from './evidence.tsx';
import { FinishWork } from './finish-work.tsx';
import type { Order } from './order.ts';
import { StartWork } from './start-work.tsx';

function useWorkFacts({ agent, concentration, contactMinutes, ventilationMinutes, workers, note, doneAt, doneByName }: Order) {
  const t = useText();
  const { num } = useFormat();
  if (!doneAt) return [];
  return [
    [t('disinfection.agent'), agent], [t('disinfection.concentration'), `${num(concentration)} mg/L`], [t('disinfection.contact'), t('minutes', { n: num(contactMinutes) })],
    [t('disinfection.ventilation'), t('minutes', { n: num(ventilationMinutes) })], [t('disinfection.workers'), workers], [t('note'), note],
    [t('disinfection.doneAt'), <When key="done" at={doneAt} />], [t('disinfection.doneBy'), doneByName],
  ] as const;
}

/** One terminal disinfection with the next thing to do about it. */
export function DisinfectionDetail({ order, onMoved }: { order: Order; onMoved: () => void }) {
  const t = useText();
  const can = useCan();
  const work = useWorkFacts(order);
  return (
    <div className="k-stack">
      <Facts items={[
        [t('disinfection.state'), <DisinfectionStatus key="state" {...order} />], [t('place.code'), order.place.code], [t('place.path'), whereOf(order.place.path)], [t('closure.measure'), t(`closure.measures.${order.closure.measure}`)],
        [t('disinfection.orderedAt'), <When key="ordered" at={order.orderedAt} />], [t('disinfection.dueAt'), <When key="due" at={order.dueAt} />],
        [t('disinfection.startedAt'), <When key="started" at={order.startedAt} />], [t('disinfection.startedBy'), order.startedByName], ...work,
        ...(order.checkedAt ? [[t('disinfection.checkedAt'), <When key="checked" at={order.checkedAt} />], [t('disinfection.checkedBy'), order.checkedByName], [t('disinfection.checkNote'), order.checkNote]] as const : []),
      ]} />
      {order.doneAt && <Evidence id={order.id} />}
      {order.state === 'ORDERED' && can('logistics.disinfection.start') && <StartWork order={order} onDone={onMoved} />}
      {order.state === 'STARTED' && can('logistics.disinfection.finish') && <FinishWork order={order} onDone={onMoved} />}
      {order.state === 'DONE' && can('logistics.disinfection.check') && <CheckWork order={order} onDone={onMoved} />}
    </div>
  );
}
