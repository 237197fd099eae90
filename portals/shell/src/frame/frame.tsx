import { Loading } from '@campus/portal-kit';
import { Toasts } from '@campus/portal-kit/host';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation, useOutlet } from 'react-router';
import { PaletteSlot } from '../palette/palette-slot.tsx';
import { usePalette } from '../palette/use-palette.ts';
import { useText } from '../text.ts';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

/** Top bar, navigation, and the open page, or what stands in its place while the first one is on its way. On a phone the navigation is a drawer, closed by Esc, by its scrim and by going somewhere. */
export function Frame() {
  const t = useText();
  const { pathname } = useLocation();
  const busy = useNavigation().state !== 'idle';
  const palette = usePalette();
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- going somewhere closes the menu, however one went
    setMenuOpen(false);
    main.current?.scrollTo({ top: 0 });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the change of place is the moment to do so
  }, [pathname]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => { if (event.key === 'Escape') setMenuOpen(false); };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  return (
    <div className="s-frame" data-menu={menuOpen || undefined}>
      <a className="s-skip" href="#main" onClick={event => { event.preventDefault(); main.current?.focus(); }}>{t('frame.skip')}</a>
      <TopBar menuOpen={menuOpen} onMenu={() => setMenuOpen(open => !open)} onSearch={palette.open} />
      <Navigation />
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Esc does the same by keyboard */}
      {menuOpen && <div className="s-scrim" onClick={() => setMenuOpen(false)} />}
      <main id="main" className="s-main" ref={main} tabIndex={-1} aria-busy={busy || undefined}>
        {busy && <div className="s-pending" />}
        {useOutlet() ?? <div className="k-page"><Loading /></div>}
      </main>
      <Toasts />
      {palette.wanted && <PaletteSlot />}
    </div>
  );
}
