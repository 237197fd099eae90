import { useEffect, useInsertionEffect, useRef } from 'react';

/** Moments after closing at which whoever closed it may still have moved the focus elsewhere on purpose; milliseconds. */
const A_MOMENT = 10;

/** Gives the focus back to what had it when an overlay opened. Asked before the overlay is in the page: without motion it takes the focus at once, and then nobody knows whose it was. */
export function useReturnFocus(opened: boolean): void {
  const opener = useRef<Element | null>(null);
  useInsertionEffect(() => {
    if (opened) opener.current = document.activeElement;
  }, [opened]);
  useEffect(() => {
    if (opened || !(opener.current instanceof HTMLElement)) return undefined;
    const { current } = opener;
    const atClose = document.activeElement;
    const timer = setTimeout(() => {
      const now = document.activeElement;
      if (now === null || now === document.body || now === atClose) current.focus({ preventScroll: true });
    }, A_MOMENT);
    return () => clearTimeout(timer);
  }, [opened]);
}
