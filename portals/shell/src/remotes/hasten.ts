import type { Remote } from '@campus/portal-kit/portal';

/** What the department and the page of an address begin with; nothing for the home page. A department's own address leads to its first page, and a record's page is not in the menu: of it the department's beginning alone. */
export function beginningOf(remotes: readonly Remote[], pathname: string): string[] {
  const [, name, ...rest] = pathname.split('/');
  const remote = remotes.find(one => one.name === name);
  if (!remote) return [];
  const path = rest.join('/');
  const page = path ? remote.menu.find(entry => entry.path === path) : remote.menu[0];
  return [remote.entry, ...remote.first, ...(page?.files ?? [])];
}

/** Fetches it before the shell has learnt to run it. */
export function hasten(remotes: readonly Remote[], pathname: string): void {
  for (const href of beginningOf(remotes, pathname)) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: href.endsWith('.css') ? 'style' : 'script', href }));
}
