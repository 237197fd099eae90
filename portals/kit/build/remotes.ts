import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describePortal, type Portal, type PortalPage, type Remote } from '../src/portal/index.ts';
import { LATER_FILES } from './early.ts';
import { LATER_MODULE, type Parts } from './parts.ts';

interface Manifest { exposes: { assets: { js: { sync: string[] } } }[] }

/** The scripts of what a built portal shows to the outside. */
function firstOf(folder: string): string[] {
  const { exposes } = JSON.parse(readFileSync(join(folder, 'dist/mf-manifest.json'), 'utf8')) as Manifest;
  return exposes.flatMap(({ assets }) => assets.js.sync);
}

/** What a page imports, as it stands in `portal.ts`. */
function importOf({ path, load }: PortalPage): string {
  const [, file] = /import\(\s*['"](.+?)['"]\s*\)/.exec(String(load)) ?? [];
  if (!file) throw new Error(`The page ${path} does not say in one "import()" which file it is.`);
  return file;
}

async function remoteOf(folder: string, later: readonly string[]): Promise<Remote> {
  const { default: portal } = await import(pathToFileURL(join(folder, 'src/portal.ts')).href) as { default: Portal };
  const parts = JSON.parse(readFileSync(join(folder, 'dist/parts.json'), 'utf8')) as Parts;
  const filesOf = (page: PortalPage) => (parts[importOf(page)] ?? []).flatMap(file => (file === LATER_MODULE ? later : [`/portals/${portal.name}/${file}`]));
  return describePortal(portal, firstOf(folder), filesOf);
}

/** remotes.json: what each built department's `portal.ts` says of itself, and which files its pages begin with. @param shell the built shell */
export async function remotesOf(folders: readonly string[], shell: string): Promise<{ remotes: Remote[] }> {
  const later = (JSON.parse(readFileSync(join(shell, LATER_FILES), 'utf8')) as string[]).map(file => `/${file}`);
  const remotes = await Promise.all(folders.map(folder => remoteOf(folder, later)));
  return { remotes: remotes.toSorted((one, other) => one.order - other.order) };
}
