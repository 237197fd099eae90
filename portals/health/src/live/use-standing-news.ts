import { useCan, useLive, useSoon } from '@campus/portal-kit';
import { HealthCaseNewsDocument, HealthIsolationNewsDocument, HealthRoomNewsDocument } from '../gql/graphql.ts';

/** One trace changes hundreds of isolations and rooms: they are loaded once. */
const GATHER_MS = 400;

/** Loads again what a page shows of cases, isolations and rooms when one of them changes. */
export function useStandingNews(changed: () => void): { isLost: boolean } {
  const can = useCan();
  const soon = useSoon(changed, GATHER_MS);
  const cases = useLive(HealthCaseNewsDocument, {}, soon, { pause: !can('health.case.read') });
  const isolations = useLive(HealthIsolationNewsDocument, {}, soon, { pause: !can('health.isolation.read') });
  const rooms = useLive(HealthRoomNewsDocument, {}, soon, { pause: !can('health.room.read') });
  return { isLost: cases !== null || isolations !== null || rooms !== null };
}
