import { Facts, Loaded, useCan, useFormat, useQuery, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import { LogisticsInsideDocument } from '../gql/graphql.ts';
import '../logistics.css';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { ClosureStatus, DisinfectionStatus } from '../words/state.tsx';
import type { Closure } from './closure.ts';
import { ReopenPlace } from './reopen-place.tsx';

/** What is shut with the place. */
function Inside({ id }: { id: string }) {
  const t = useText();
  const { num } = useFormat();
  const answer = useQuery(LogisticsInsideDocument, { id });
  return (
    <Loaded from={answer} rows={2} isEmpty={data => data.places.nodes.length === 0} empty={<p className="k-meta">{t('closure.nothingInside')}</p>}>
      {({ places }) => (
        <>
          <p className="k-meta">{t('closure.insideCount', { n: num(places.totalCount ?? places.nodes.length) })}</p>
          <ul className="logistics-codes">{places.nodes.map(place => <li key={place.id} title={place.name}>{place.code}</li>)}</ul>
        </>
      )}
    </Loaded>
  );
}

/** One closure: why, what is inside, and the way to reopen. */
export function ClosureDetail({ closure, onReopened }: { closure: Closure; onReopened: () => void }) {
  const t = useText();
  const can = useCan();
  const { place, disinfection } = closure;
  const why = closure.isByHand ? closure.reason : t(closure.state === 'OFFERED' ? 'closure.whyOffered' : 'closure.why');
  return (
    <div className="k-stack">
      <Facts items={[
        [t('closure.state'), <ClosureStatus key="state" state={closure.state} measure={closure.measure} />], [t('place.code'), place.code], [t('place.path'), whereOf(place.path)], [t('closure.measure'), t(`closure.measures.${closure.measure}`)],
        [t('closure.reason'), why], [t('closure.closedAt'), <When key="closed" at={closure.closedAt} />], [t('closure.closedBy'), closure.isByHand ? closure.closedByName : t('closure.byChain')],
        [t('disinfection.title'), disinfection && <Link key="order" to={`/logistics/disinfections?search=${encodeURIComponent(place.code)}&show=ALL`}><DisinfectionStatus {...disinfection} /></Link>],
        ...(closure.endReason ? [
          [t('closure.endedAt'), <When key="ended" at={closure.endedAt} />], [t('closure.endReason'), t(`closure.endReasons.${closure.endReason}`)], [t('closure.endedBy'), closure.isByHand || closure.endReason !== 'WITHDRAWN' ? closure.endedByName : t('closure.byChain')],
          [t('closure.approvedBy'), closure.approvedBy], [t('note'), closure.endNote],
        ] as const : []),
      ]} />
      <h3 className="logistics-head">{t('closure.inside')}</h3>
      <Inside id={place.id} />
      {closure.state !== 'ENDED' && closure.measure === 'LOCKED' && can('logistics.place.reopen') && <div className="k-foot"><ReopenPlace closure={closure} onReopened={onReopened} /></div>}
    </div>
  );
}
