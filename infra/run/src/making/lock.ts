import type { Files } from './files.ts';
import type { Names } from './names.ts';

const KINDS = ['dependencies', 'devDependencies'] as const;
type Manifest = Partial<Record<(typeof KINDS)[number], Readonly<Record<string, string>>>>;

/** A package of the workspace: its name as the lock file has it, then its dependencies by kind. */
const IMPORTER = /^ {2}(\S+):\n(?: {4}.*\n)+/gm;
/** One dependency of a package: its name, then what was asked for and what was taken. */
const ENTRY = /^ {6}(\S+):\n(?: {8}.*\n)+/gm;

/**
 * The lock file with the department in it, each dependency as its neighbours have it; so the package manager neither asks
 * the network nor takes another version of anything, and still refuses what does not fit. Null where the neighbours lack one.
 */
export function lockIn(lock: string, { kebab }: Names, files: Files): string | null {
  const start = lock.indexOf('importers:\n');
  const end = lock.indexOf('\npackages:\n');
  let importers = lock.slice(start, end);
  for (const folder of ['services', 'portals']) {
    const added = importerOf(JSON.parse(files.get(`${folder}/${kebab}/package.json`) ?? '{}') as Manifest, neighbours(importers, folder));
    if (added === null) return null;
    importers = inserted(importers, IMPORTER, `../${folder}/${kebab}`, `  ../${folder}/${kebab}:\n${added}\n`);
  }
  const run = [...importers.matchAll(IMPORTER)].find(([, name]) => name === 'run')?.[0];
  if (!run) return null;
  const entry = `      '@campus/${kebab}':\n        specifier: workspace:*\n        version: link:../../services/${kebab}\n`;
  return lock.slice(0, start) + importers.replace(run, () => inserted(run, ENTRY, `@campus/${kebab}`, entry)) + lock.slice(end);
}

const plain = (name = '') => name.replaceAll("'", '');

/** The dependencies of the packages of a folder, by name. */
function neighbours(importers: string, folder: string): ReadonlyMap<string, string> {
  const packages = [...importers.matchAll(IMPORTER)].filter(([, name]) => plain(name).startsWith(`../${folder}/`));
  return new Map(packages.flatMap(([text]) => [...text.matchAll(ENTRY)].map(([entry, name]) => [plain(name), entry] as const)));
}

function importerOf(manifest: Manifest, known: ReadonlyMap<string, string>): string | null {
  const kinds = KINDS.map(kind => [kind, Object.keys(manifest[kind] ?? {})] as const).filter(([, names]) => names.length > 0);
  if (!kinds.every(([, names]) => names.every(name => known.has(name)))) return null;
  return kinds.map(([kind, names]) => `    ${kind}:\n${names.map(name => known.get(name)).join('')}`).join('');
}

/** A text with one more block, before the first that is named after it. */
function inserted(text: string, pattern: RegExp, name: string, block: string): string {
  const next = [...text.matchAll(pattern)].find(([, other]) => plain(other) > name);
  const at = next?.index ?? text.length;
  return text.slice(0, at) + block + text.slice(at);
}
