import { notify, useCan, useLive } from '@campus/portal-kit';
import { useCallback, useEffect, useRef } from 'react';
import { EmploymentDestinationNewsDocument, EmploymentInterviewNewsDocument, EmploymentNoticeNewsDocument, type InterviewChangeKind } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** One isolation may move many interviews: what comes within this time is told and loaded once. */
const GATHER_MS = 400;

/** Calls `told` once, a moment after the first of many events. */
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

interface NewsOptions { /** Announces nothing: another part of the page does. */ isQuiet?: boolean }

/** Loads again what interviews and notices changed, and says once that some went online or could return. */
export function useInterviewNews(changed: () => void, { isQuiet = false }: NewsOptions = {}): { isLost: boolean } {
  const t = useText();
  const can = useCan();
  const interviews = useGathered<InterviewChangeKind>(kinds => {
    if (!isQuiet && kinds.includes('MOVED_ONLINE')) notify({ tone: 'warn', text: t('live.moved'), to: '/employment/interviews?view=MOVED' });
    if (!isQuiet && kinds.includes('RETURN_OFFERED')) notify({ tone: 'info', text: t('live.offered'), to: '/employment/interviews?view=OFFERED' });
    changed();
  });
  const notices = useGathered<null>(() => changed());
  const lostInterviews = useLive(EmploymentInterviewNewsDocument, {}, event => interviews(event.interviewChanged.kind), { pause: !can('employment.interview.read') });
  const lostNotices = useLive(EmploymentNoticeNewsDocument, {}, () => notices(null), { pause: !can('employment.notice.read') });
  return { isLost: lostInterviews !== null || lostNotices !== null };
}

/** Loads again when a destination is put on record. */
export function useDestinationNews(changed: () => void): { isLost: boolean } {
  const can = useCan();
  const told = useGathered<null>(() => changed());
  return { isLost: useLive(EmploymentDestinationNewsDocument, {}, () => told(null), { pause: !can('employment.graduate.read') }) !== null };
}
