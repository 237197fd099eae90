import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';

/** Links every built portal into one folder, `portals/dist/<name>`, as the gateway serves them. */
export function gatherPortals() {
  const all = at('portals', 'dist');
  rmSync(all, { recursive: true, force: true });
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(at('portals'))) {
    if (existsSync(at('portals', name, 'rsbuild.config.ts'))) symlinkSync(path.join('..', name, 'dist'), path.join(all, name));
  }
}
