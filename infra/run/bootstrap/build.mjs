import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatherPortals } from './gather.mjs';
import { at, root } from './paths.mjs';
import { run, step } from './steps.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.cache', 'gql']);
const stamps = at('.cache', 'build');

/** What is built, from what, and by what command; a part is built again when any of its sources changed. */
const parts = {
  services: {
    title: 'Compiling the services',
    sources: ['tsconfig.json', 'services', 'infra'],
    command: [at('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'infra/run'],
    failure: 'The services do not compile:',
  },
  portals: {
    title: 'Building the portals',
    sources: ['tsconfig.json', 'portals', 'schema'],
    command: [at('portals', 'kit', 'build', 'all.mjs')],
    after: gatherPortals,
    failure: 'The portals do not build:',
  },
};

/** Builds the named parts where their sources are not those of the last build. */
export async function build(node, names, { anew = false } = {}) {
  if (anew) rmSync(stamps, { recursive: true, force: true });
  for (const name of names) {
    const { title, sources, command, failure, after } = parts[name];
    const stamp = path.join(stamps, name);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources)) continue;

    await step(title, () => run(node, command, { failure }));
    after?.();
    mkdirSync(stamps, { recursive: true });
    writeFileSync(stamp, fingerprint(sources)); // after the build, which prints operations into schema/
  }
}

/** Names, sizes and times of all source files below the folders; deleting one counts, too. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) for (const file of filesOf(source)) hash.update(`${file.name} ${file.size} ${file.mtimeMs}\n`);
  return hash.digest('hex');
}

function* filesOf(name) {
  const { size, mtimeMs, isDirectory } = describe(name);
  if (!isDirectory) return yield { name, size, mtimeMs };
  for (const entry of readdirSync(path.join(root, name)).toSorted()) if (!NOT_SOURCES.has(entry)) yield* filesOf(path.join(name, entry));
}

function describe(name) {
  const stats = statSync(path.join(root, name));
  return { size: stats.size, mtimeMs: stats.mtimeMs, isDirectory: stats.isDirectory() };
}
