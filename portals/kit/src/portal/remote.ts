import type { Bilingual, IconName, Permission, Portal, PortalPage } from './portal.ts';

/** A page the menu and the palette list; `files` are the scripts and styles that it begins with. */
export interface MenuEntry { path: string; title: Bilingual; icon: IconName; needs?: Permission; files: readonly string[] }

/** One department in remotes.json: enough to paint the menu and the palette, and where its code is. */
export interface Remote {
  name: string;
  /** Where its code begins: always the one that is served now. */
  entry: string;
  /** Scripts that the entry asks for as soon as it runs. */
  first: readonly string[];
  title: Bilingual;
  order: number;
  menu: readonly MenuEntry[];
  widgets: readonly { id: string; needs?: Permission }[];
  search?: { title: Bilingual; needs?: Permission };
}

type Can = (permission: Permission) => boolean;
const allowed = (can: Can) => (entry: { needs?: Permission }) => !entry.needs || can(entry.needs);

/** What remotes.json says of a portal; `first` are files of its build, `filesOf` answers addresses. */
export function describePortal({ name, title, order, pages, widgets = [], search }: Portal, first: readonly string[] = [], filesOf: (page: PortalPage) => readonly string[] = () => []): Remote {
  return {
    name, title, order,
    entry: `/portals/${name}/entry.js`,
    first: first.map(file => `/portals/${name}/${file}`),
    menu: pages.filter(page => page.inMenu !== false && !page.path.includes(':'))
      .map(page => ({ path: page.path, title: page.title, icon: page.icon ?? 'list', ...(page.needs && { needs: page.needs }), files: filesOf(page) })),
    widgets: widgets.map(({ id, needs }) => ({ id, ...(needs && { needs }) })),
    ...(search && { search: { title: search.title, ...(search.needs && { needs: search.needs }) } }),
  };
}

/** Only what this person may open, in menu order; a department that is left with nothing is absent. */
export function visibleRemotes(remotes: readonly Remote[], can: Can): Remote[] {
  return remotes
    .map(({ search, ...remote }): Remote => ({
      ...remote,
      menu: remote.menu.filter(allowed(can)),
      widgets: remote.widgets.filter(allowed(can)),
      ...(search && allowed(can)(search) && { search }),
    }))
    .filter(remote => remote.menu.length > 0 || remote.widgets.length > 0)
    .toSorted((one, other) => one.order - other.order);
}
