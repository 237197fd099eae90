import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describePortal, type Portal, type Remote } from '../src/portal/index.ts';

/** remotes.json: what each department's `portal.ts` says of itself. */
export async function remotesOf(folders: readonly string[]): Promise<{ remotes: Remote[] }> {
  const modules = await Promise.all(folders.map(folder => import(pathToFileURL(join(folder, 'src/portal.ts')).href) as Promise<{ default: Portal }>));
  return { remotes: modules.map(module => describePortal(module.default)).toSorted((one, other) => one.order - other.order) };
}
