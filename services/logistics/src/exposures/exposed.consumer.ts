import { on, type Consumer } from '@campus/kit';
import { announceChanges } from '../closures/closure.news.ts';
import { lockClosures } from '../closures/closure.write.ts';
import type { PlaceNews } from '../places/place.tree.ts';
import type { Tables } from '../tables.ts';
import { keepCause, keepVisits, placeVisits } from './exposure.store.ts';
import { settle } from './settle.store.ts';
import { visitsOf, type ExposedPlace } from './visit.ts';

type ExposureNews = { readonly causeId: string; readonly isWithdrawn: boolean; readonly version: number; readonly places: readonly ExposedPlace[] };

/** Closes where a case was, and undoes it when the cause is withdrawn; older news than what is known changes nothing. */
export const closeExposedPlaces: Consumer = on<ExposureNews, Tables>('place.exposed', 'close-exposed', async (news, context) => {
  await lockClosures(context);
  if (!(await keepCause(context, news))) return;
  const placeIds = await keepVisits(context, news.causeId, news.isWithdrawn ? [] : visitsOf(news.places));
  const changes = await settle(context, placeIds, news.causeId);
  await context.audit({ action: news.isWithdrawn ? 'exposure.withdrawn' : 'exposure.heard', entity: 'Cause', entityId: news.causeId, detail: { places: placeIds.length, closures: changes.closures.size } });
  await announceChanges(context, changes);
});

/** Closes places that nobody had registered when a case was reported there. */
export const closeLatePlaces: Consumer = on<{ places: readonly PlaceNews[] }, Tables>('place.registered', 'close-late', async ({ places }, context) => {
  await lockClosures(context);
  const found = await placeVisits(context, places.map(place => place.code));
  if (found.length === 0) return;
  await announceChanges(context, await settle(context, found.map(visit => visit.placeId), ...found.map(visit => visit.causeId)));
});
