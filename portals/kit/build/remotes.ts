import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describePortal, type Portal, type Remote } from '../src/portal/index.ts';

interface Manifest { exposes: { assets: { js: { sync: string[] } } }[] }

/** The scripts of what a built portal shows to the outside. */
function firstOf(folder: string): string[] {
  const { exposes } = JSON.parse(readFileSync(join(folder, 'dist/mf-manifest.json'), 'utf8')) as Manifest;
  return exposes.flatMap(({ assets }) => assets.js.sync);
}

async function remoteOf(folder: string): Promise<Remote> {
  const module = await import(pathToFileURL(join(folder, 'src/portal.ts')).href) as { default: Portal };
  return describePortal(module.default, firstOf(folder));
}

/** remotes.json: what each built department's `portal.ts` says of itself. */
export async function remotesOf(folders: readonly string[]): Promise<{ remotes: Remote[] }> {
  const remotes = await Promise.all(folders.map(remoteOf));
  return { remotes: remotes.toSorted((one, other) => one.order - other.order) };
}
