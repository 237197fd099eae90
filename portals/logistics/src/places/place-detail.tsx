import { Facts, useCan, useFormat, When } from '@campus/portal-kit';
import { Link } from 'react-router';
import type { LogisticsPlacesQuery } from '../gql/graphql.ts';
import { useText } from '../texts.ts';
import { whereOf } from '../words/names.ts';
import { ClosePlace } from './close-place.tsx';
import { PlaceStatus } from './place-status.tsx';

type Place = LogisticsPlacesQuery['places']['nodes'][number];

/** One place, with the way to close it. */
export function PlaceDetail({ place, onClosed }: { place: Place; onClosed: () => void }) {
  const t = useText();
  const can = useCan();
  const { num } = useFormat();
  const { closure } = place;
  return (
    <div className="k-stack">
      <Facts items={[
        [t('place.code'), place.code], [t('place.status'), <PlaceStatus key="status" isClosed={place.isClosed} />], [t('place.kind'), t(`place.kinds.${place.kind}`)], [t('place.use'), t(`place.uses.${place.use}`)],
        [t('place.path'), whereOf(place.path)], [t('place.capacity'), num(place.capacity)],
        ...(closure ? [[t('place.closedWith'), <Link key="closure" to={`/logistics/closures?search=${encodeURIComponent(closure.place.code)}`}>{closure.place.code}</Link>], [t('closure.closedAt'), <When key="at" at={closure.closedAt} />]] as const : []),
      ]} />
      {!place.isClosed && can('logistics.place.close') && <div className="k-foot"><ClosePlace place={place} onClosed={onClosed} /></div>}
    </div>
  );
}
