import type { Portal, Remote } from '@campus/portal-kit/portal';
import { createBrowserRouter, replace, type RouteObject } from 'react-router';
import { DepartmentFrame } from './frame/department-frame.tsx';
import { Elsewhere } from './frame/elsewhere.tsx';
import { Frame } from './frame/frame.tsx';
import { Nowhere } from './frame/nowhere.tsx';
import { PageFailed } from './frame/page-failed.tsx';
import { Home } from './home/home.tsx';
import type { Loader } from './remotes/loader.ts';

type Can = (permission: string) => boolean;
interface RouterOptions { remotes: readonly Remote[]; loader: Loader; can: Can }

/** A department's routes: the pages this person may open, and an answer for every other address below it. */
export function routesOf({ name, pages }: Portal, can: Can): RouteObject {
  const open = pages.filter(page => !page.needs || can(page.needs));
  const first = open.find(page => !page.path.includes(':'));
  return {
    id: name,
    path: name,
    Component: DepartmentFrame,
    ErrorBoundary: PageFailed,
    children: [
      ...(first ? [{ index: true, loader: () => replace(`/${name}/${first.path}`) }] : []),
      ...open.map(({ path, load }) => ({ path, ErrorBoundary: PageFailed, lazy: async () => ({ Component: (await load()).default }) })),
      { path: '*', Component: Nowhere },
    ],
  };
}

/**
 * The router is made once; the frame is there before the first page's department has answered. A department's routes join it when a navigation first needs them; open pages keep theirs, hence their state.
 * A department that is down adds nothing, and the splat route says so inside the frame.
 */
export function createRouter({ remotes, loader, can }: RouterOptions) {
  const joined = new Set<string>();
  const children: RouteObject[] = [{ index: true, Component: Home }, { path: '*', Component: Elsewhere }];
  return createBrowserRouter([{ id: 'frame', path: '/', Component: Frame, HydrateFallback: Frame, children }], {
    async patchRoutesOnNavigation({ path, patch, signal }) {
      const remote = remotes.find(({ name }) => name === path.split('/')[1]);
      if (!remote || joined.has(remote.name)) return;
      const state = await loader.load(remote);
      if (signal.aborted || state.status !== 'ready' || joined.has(remote.name)) return;
      joined.add(remote.name);
      patch('frame', [routesOf(state.portal, can)]);
    },
  });
}
