import { useEffect, useRef } from 'react';

const listeners = new Set<() => void>();

/** Tells the page that it hears of changes again, after a while in which it did not. */
export const sayBack = (): void => {
  for (const listener of listeners) listener();
};

/** Calls back when live updates come again after a cut connection, or the page is looked at again: what happened meanwhile was missed. */
export function useReturn(listener: () => void): void {
  const latest = useRef(listener);
  useEffect(() => { latest.current = listener; });
  useEffect(() => {
    const call = () => latest.current();
    listeners.add(call);
    return () => void listeners.delete(call);
  }, []);
}
