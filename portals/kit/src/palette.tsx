/** The command palette: downloaded when it is first asked for. */
import './styles/palette.css';

import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';

const [store, actions] = createSpotlight();

export { Spotlight as Palette };
export const paletteStore: ReturnType<typeof createSpotlight>[0] = store;
export const openPalette = actions.open;

/** Chooses the first hit whenever the hits change, so that Enter takes it: the palette does so only for hits that are there at once. */
export function useFirstChosen(hits: string): void {
  useEffect(() => {
    const all = document.querySelectorAll('.mantine-Spotlight-actionsList [data-action]');
    all.forEach((hit, at) => hit.toggleAttribute('data-selected', at === 0));
    store.updateState(state => ({ ...state, selected: all.length > 0 ? 0 : -1 }));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the hits are read from the page; their change is the moment to do so
  }, [hits]);
}
