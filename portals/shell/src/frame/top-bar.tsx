import { ActionIcon, IconSearch, IconX, Kbd, useSession } from '@campus/portal-kit';
import { IconMenu2 } from '@campus/portal-kit/host';
import { Link } from 'react-router';
import { useText } from '../text.ts';
import { Account } from './account.tsx';
import { Bell } from './bell.tsx';
import { Mark } from './mark.tsx';

interface TopBarProps { menuOpen: boolean; onMenu: () => void; onSearch: () => void }

/** Where one is, the search, the notices, the person. */
export function TopBar({ menuOpen, onMenu, onSearch }: TopBarProps) {
  const t = useText();
  const { campus } = useSession();
  const MenuGlyph = menuOpen ? IconX : IconMenu2;
  return (
    <header className="s-top">
      <ActionIcon className="s-menu-button" variant="subtle" color="gray" size={40} aria-label={t(menuOpen ? 'frame.closeMenu' : 'frame.openMenu')} aria-expanded={menuOpen} onClick={onMenu}>
        <MenuGlyph size={20} aria-hidden />
      </ActionIcon>
      <Link className="s-brand" to="/">
        <Mark />
        <span><b>{t('product')}</b><small>{campus.name}</small></span>
      </Link>
      <button type="button" className="s-search" onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span>{t('frame.search')}</span>
        <Kbd size="xs" aria-hidden>Ctrl K</Kbd>
      </button>
      <div className="s-tools"><Bell /><Account /></div>
    </header>
  );
}
