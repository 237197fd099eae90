import { useCallback, useEffect, useRef } from 'react';

/** Calls `action` once, `milliseconds` after the first of many calls: events come in bursts, and one look at the server answers them all. */
export function useSoon(action: () => void, milliseconds: number): () => void {
  const latest = useRef(action);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => { latest.current = action; });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, milliseconds);
  }, [milliseconds]);
}
