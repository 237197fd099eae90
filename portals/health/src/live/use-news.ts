import { notify, useCan, useLive } from '@campus/portal-kit';
import { useCallback, useEffect, useRef } from 'react';
import { HealthArrivalsDocument, HealthStateTurnsDocument, type HealthStateTurnsSubscription } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** A file of thousands of results sends thousands of events: what comes within it is told and loaded once. */
const GATHER_MS = 400;

type Turn = HealthStateTurnsSubscription['healthStateChanged'];

/** Calls `told` once, a moment after the last of many events. */
function useGathered<Event>(told: (events: readonly Event[]) => void): (event: Event) => void {
  const events = useRef<Event[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((event: Event) => {
    events.current.push(event);
    if (timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      latest.current(events.current.splice(0));
    }, GATHER_MS);
  }, []);
}

interface NewsOptions { /** Announces nobody: another part of the page does. */ isQuiet?: boolean }

/** Announces people who turn positive while a page is open, and lets the page load again what changed. */
export function useNews(changed: () => void, { isQuiet = false }: NewsOptions = {}): { isLost: boolean } {
  const t = useText();
  const can = useCan();
  const turns = useGathered<Turn>(all => {
    const positive = isQuiet ? [] : all.filter(turn => turn.state === 'POSITIVE');
    const [first] = positive;
    if (first && positive.length === 1) notify({ tone: 'bad', text: t('live.positive', { name: first.person.name ?? first.person.number ?? t('person.unknown') }), to: `/health/people/${first.person.number}` });
    else if (first) notify({ tone: 'bad', text: t('live.positives'), to: '/health/results' });
    changed();
  });
  const arrivals = useGathered<null>(() => changed());
  const lostTurns = useLive(HealthStateTurnsDocument, {}, event => turns(event.healthStateChanged), { pause: !can('health.state.read') });
  const lostArrivals = useLive(HealthArrivalsDocument, {}, () => arrivals(null), { pause: !can('health.result.read') });
  return { isLost: lostTurns !== null || lostArrivals !== null };
}
