import { Facts, missing, useFormat, When } from '@campus/portal-kit';
import type { LogisticsDispatchListQuery } from '../gql/graphql.ts';
import '../logistics.css';
import { useText } from '../texts.ts';
import { useItemWords, whereOf } from '../words/names.ts';
import { DispatchStatus } from '../words/state.tsx';
import { DispatchVerbs } from './dispatch-verbs.tsx';

type Dispatch = LogisticsDispatchListQuery['dispatches']['nodes'][number];

function Lines({ lines }: { lines: Dispatch['lines'] }) {
  const words = useItemWords();
  const { num } = useFormat();
  return <ul className="logistics-lines">{lines.map(({ item, quantity }) => <li key={item.id}><span>{words.name(item)}</span><span className="k-num">{num(quantity)} {words.unit(item)}</span></li>)}</ul>;
}

/** One dispatch: what goes where, and what it lacks. */
export function DispatchDetail({ dispatch, onMoved }: { dispatch: Dispatch; onMoved: () => void }) {
  const t = useText();
  return (
    <div className="k-stack">
      <Facts items={[
        [t('dispatch.state'), <DispatchStatus key="state" {...dispatch} />], [t('dispatch.door'), dispatch.place?.code ?? missing], [t('place.path'), dispatch.place && whereOf(dispatch.place.path)], [t('dispatch.kind'), t(`dispatch.kinds.${dispatch.kind}`)],
        [t('dispatch.orderedAt'), <When key="ordered" at={dispatch.orderedAt} />], [t('dispatch.dueAt'), <When key="due" at={dispatch.dueAt} />], [t('stock.store'), dispatch.store && `${dispatch.store.place.name} ${dispatch.store.place.code}`],
        [t('dispatch.sentAt'), <When key="sent" at={dispatch.sentAt} />], [t('dispatch.sentBy'), dispatch.sentByName], [t('dispatch.deliveredAt'), <When key="delivered" at={dispatch.deliveredAt} />], [t('dispatch.deliveredBy'), dispatch.deliveredByName], [t('note'), dispatch.note],
      ]} />
      <h3 className="logistics-head">{t('dispatch.lines')}</h3>
      <Lines lines={dispatch.lines} />
      {dispatch.missing.length > 0 && <><h3 className="logistics-head">{t('dispatch.missing')}</h3><Lines lines={dispatch.missing} /><p className="k-meta">{t('dispatch.missingHint')}</p></>}
      <DispatchVerbs chosen={[dispatch]} onDone={onMoved} />
    </div>
  );
}
