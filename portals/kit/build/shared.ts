import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One copy of each on a page, brought by the shell. A shared module comes whole, so the list is short:
 * Mantine and urql live inside the kit, and `react-router` is what the kit's `router.ts` lists of it.
 */
const singletons = ['react', 'react-router', '@campus/portal-kit', '@campus/portal-kit/data'];

/** Where the shell takes a shared module from, when not from the package of that name. */
const sources: Readonly<Record<string, string>> = { 'react-router': '@campus/portal-kit/router' };

const packageOf = (name: string) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');

function versionOf(folder: string, name: string): string {
  const file = join(folder, 'node_modules', packageOf(name), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What a build shares: the shell provides, a department only takes (`import: false`). */
export function sharedModules(folder: string, role: 'shell' | 'department') {
  return Object.fromEntries(singletons.map(name => {
    const version = versionOf(folder, name);
    const module = { singleton: true, version, requiredVersion: `^${version}`, shareKey: name };
    return role === 'shell' ? [sources[name] ?? name, module] : [name, { ...module, import: false as const }];
  }));
}
