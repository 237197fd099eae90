import { Icon, IconSearch, useSession } from '@campus/portal-kit';
import { Palette, paletteStore, useFirstChosen } from '@campus/portal-kit/palette';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDepartments } from '../remotes/departments.ts';
import { useText } from '../text.ts';
import { matchingPages } from './pages.ts';
import { useSearch } from './use-search.ts';

/** Ctrl-K: every page this person may open, and what the departments find. */
export default function CommandPalette() {
  const t = useText();
  const navigate = useNavigate();
  const { locale } = useSession();
  const { remotes } = useDepartments();
  const [typed, setTyped] = useState('');
  const pages = matchingPages(remotes, typed, locale);
  const { found, searching } = useSearch(typed);
  const groups = found.filter(({ hits }) => hits.length > 0);
  useFirstChosen([...pages.map(page => page.to), ...groups.flatMap(({ hits }) => hits.map(hit => hit.id))].join());
  return (
    <Palette.Root
      store={paletteStore} query={typed} onQueryChange={setTyped} shortcut={null} lockScroll={false} scrollable maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.3 }} attributes={{ content: { 'aria-label': t('frame.search') } }}
    >
      <Palette.Search placeholder={t('palette.placeholder')} aria-label={t('palette.placeholder')} leftSection={<IconSearch size={18} aria-hidden />} />
      <Palette.ActionsList>
        {pages.length > 0 && (
          <Palette.ActionsGroup label={t('palette.pages')}>
            {pages.map(({ to, title, department, icon }) => (
              <Palette.Action key={to} label={title} description={department} leftSection={<Icon name={icon} />} onClick={() => void navigate(to)} />
            ))}
          </Palette.ActionsGroup>
        )}
        {groups.map(({ department, title, hits }) => (
          <Palette.ActionsGroup key={department} label={title}>
            {hits.map(hit => <Palette.Action key={hit.id} label={hit.title} description={hit.hint} leftSection={<Icon name="people" />} onClick={() => void navigate(hit.to)} />)}
          </Palette.ActionsGroup>
        ))}
        {pages.length === 0 && groups.length === 0 && <Palette.Empty>{t(searching ? 'palette.searching' : 'palette.nothing')}</Palette.Empty>}
      </Palette.ActionsList>
    </Palette.Root>
  );
}
