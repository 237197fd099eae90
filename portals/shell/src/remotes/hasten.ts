import type { Remote } from '@campus/portal-kit/portal';

const preload = (href: string) => Object.assign(document.createElement('link'), { rel: 'preload', as: href.endsWith('.css') ? 'style' : 'script', href });

/** Fetches what the department and the page of an address begin with, before the shell has learnt to run them. A department's own address leads to its first page. */
export function hasten(remotes: readonly Remote[], pathname: string): void {
  const [, name, ...rest] = pathname.split('/');
  const remote = remotes.find(one => one.name === name);
  if (!remote) return;
  const path = rest.join('/');
  const page = path ? remote.menu.find(entry => entry.path === path) : remote.menu[0];
  document.head.append(...[remote.entry, ...remote.first, ...(page?.files ?? [])].map(preload));
}
