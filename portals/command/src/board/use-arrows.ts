import { useCallback, type FocusEvent, type KeyboardEvent } from 'react';
import { nextRow } from './arrows.ts';

const panelsIn = (board: Element) => [...board.querySelectorAll('section')].map(panel => [...panel.querySelectorAll<HTMLElement>('[data-clause]')]).filter(rows => rows.length > 0);

/** Thirty rows are one stop of the Tab key: arrows, Home and End move among them, and Tab comes back to the one left. */
export function useArrows() {
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const panels = panelsIn(event.currentTarget);
    const panel = panels.findIndex(rows => rows.some(row => row === event.target));
    if (panel < 0) return;
    const row = panels[panel]!.findIndex(candidate => candidate === event.target);
    const place = nextRow(event.key, panels.map(rows => rows.length), { panel, row });
    if (!place) return;
    event.preventDefault();
    panels[place.panel]?.[place.row]?.focus();
  }, []);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    if (!event.target.matches('[data-clause]')) return;
    for (const row of panelsIn(event.currentTarget).flat()) row.tabIndex = row === event.target ? 0 : -1;
  }, []);
  return { onKeyDown, onFocus };
}
