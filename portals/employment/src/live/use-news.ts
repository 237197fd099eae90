import { notify, useCan, useLive, useSoon } from '@campus/portal-kit';
import { useRef } from 'react';
import { EmploymentDestinationNewsDocument, EmploymentInterviewNewsDocument, EmploymentNoticeNewsDocument, type InterviewChangeKind } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** One isolation may move many interviews: what comes within this time is told and loaded once. */
const GATHER_MS = 400;

interface NewsOptions { /** Announces nothing: another part of the page does. */ isQuiet?: boolean }

/** Loads again what interviews and notices changed, and says once that some went online or could return. */
export function useInterviewNews(changed: () => void, { isQuiet = false }: NewsOptions = {}): { isLost: boolean } {
  const t = useText();
  const can = useCan();
  const kinds = useRef<Set<InterviewChangeKind>>(new Set());
  const soon = useSoon(() => {
    const heard = kinds.current;
    kinds.current = new Set();
    if (!isQuiet && heard.has('MOVED_ONLINE')) notify({ tone: 'warn', text: t('live.moved'), to: '/employment/interviews?view=MOVED' });
    if (!isQuiet && heard.has('RETURN_OFFERED')) notify({ tone: 'info', text: t('live.offered'), to: '/employment/interviews?view=OFFERED' });
    changed();
  }, GATHER_MS);
  const lostInterviews = useLive(EmploymentInterviewNewsDocument, {}, ({ interviewChanged }) => {
    kinds.current.add(interviewChanged.kind);
    soon();
  }, { pause: !can('employment.interview.read') });
  const lostNotices = useLive(EmploymentNoticeNewsDocument, {}, soon, { pause: !can('employment.notice.read') });
  return { isLost: lostInterviews !== null || lostNotices !== null };
}

/** Loads again when destinations are put on record. */
export function useDestinationNews(changed: () => void): { isLost: boolean } {
  const can = useCan();
  const soon = useSoon(changed, GATHER_MS);
  return { isLost: useLive(EmploymentDestinationNewsDocument, {}, soon, { pause: !can('employment.graduate.read') }) !== null };
}
