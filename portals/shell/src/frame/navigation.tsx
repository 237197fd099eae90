import { Icon, useSession, type Locale } from '@campus/portal-kit';
import type { MenuEntry, Remote } from '@campus/portal-kit/portal';
import { useId } from 'react';
import { NavLink } from 'react-router';
import { useDepartments, useRemoteStates } from '../remotes/departments.ts';
import { useText } from '../text.ts';

function Entry({ to, title, icon, end = false }: { to: string; title: string; icon: MenuEntry['icon']; end?: boolean }) {
  return <li><NavLink to={to} end={end} className="s-link"><Icon name={icon} /><span>{title}</span></NavLink></li>;
}

function Department({ remote, locale }: { remote: Remote; locale: Locale }) {
  const t = useText();
  const heading = useId();
  const { loader } = useDepartments();
  const isDown = useRemoteStates().get(remote.name)?.status === 'down';
  return (
    <section aria-labelledby={heading} onPointerEnter={() => { if (!isDown) void loader.load(remote); }}>
      <h2 id={heading}>{remote.title[locale]}{isDown && <span className="s-down">{t('frame.down')}</span>}</h2>
      <ul>
        {remote.menu.map(({ path, title, icon }) => <Entry key={path} to={`/${remote.name}/${path}`} title={title[locale]} icon={icon} />)}
      </ul>
    </section>
  );
}

/** The menu: painted from remotes.json before any department's code is here; pointing at a department fetches it. */
export function Navigation() {
  const t = useText();
  const { locale } = useSession();
  const { remotes } = useDepartments();
  return (
    <nav className="s-nav" aria-label={t('frame.navigation')}>
      <ul><Entry to="/" title={t('home')} icon="home" end /></ul>
      {remotes.filter(remote => remote.menu.length > 0).map(remote => <Department key={remote.name} remote={remote} locale={locale} />)}
    </nav>
  );
}
