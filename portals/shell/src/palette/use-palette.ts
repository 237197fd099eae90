import { useCallback, useEffect, useState } from 'react';

/** Ctrl-K anywhere, or the search in the top bar; its code comes when it is first asked for. */
export function usePalette() {
  const [wanted, setWanted] = useState(false);
  const open = useCallback(() => {
    setWanted(true);
    void import('@campus/portal-kit/palette').then(({ openPalette }) => openPalette());
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return { wanted, open };
}
