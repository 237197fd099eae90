import type { Remote } from '@campus/portal-kit/portal';

/** Fetches the scripts with which the department of an address begins, before the shell has learnt to run them. */
export function hasten(remotes: readonly Remote[], pathname: string): void {
  const remote = remotes.find(({ name }) => name === pathname.split('/')[1]);
  if (!remote) return;
  for (const href of [remote.entry, ...remote.first]) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }));
}
