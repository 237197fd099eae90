import type { Campus, User } from '@campus/portal-kit';
import { addTexts, createGraphClient } from '@campus/portal-kit/host';
import { visibleRemotes, type Remote } from '@campus/portal-kit/portal';
import { fetchRemote } from './remotes/federation.ts';
import { createLoader } from './remotes/loader.ts';
import { createRouter } from './router.tsx';
import { goToSignIn } from './session/leave.ts';
import { currentLocale } from './session/locale.ts';

interface Arrival { user: User; campus: Campus; remotes: readonly Remote[] }

/** What lives as long as the page: made once, before the first render. */
export function createApp({ user, campus, remotes: all }: Arrival) {
  const can = (permission: string) => user.permissions.includes(permission);
  const remotes = visibleRemotes(all, can);
  const loader = createLoader({ fetch: fetchRemote, prepare: portal => addTexts(portal, currentLocale()) });
  return { user, campus, remotes, loader, client: createGraphClient({ onSignedOut: goToSignIn }), router: createRouter({ remotes, loader, can }) };
}

export type App = ReturnType<typeof createApp>;
