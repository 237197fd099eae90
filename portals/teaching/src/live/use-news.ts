import { useLive } from '@campus/portal-kit';
import { useEffect, useRef } from 'react';
import { TeachingNewsDocument } from '../gql/graphql.ts';

/** One case moves hundreds of sessions in a moment: what comes within it is loaded once. */
const GATHER_MS = 400;

/** Loads a page again whenever sessions or online places change; says whether the connection is lost. */
export function useNews(changed: () => void): { isLost: boolean } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const lost = useLive(TeachingNewsDocument, {}, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), GATHER_MS);
  });
  return { isLost: lost !== null };
}
