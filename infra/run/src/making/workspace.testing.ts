import { cp, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../root.ts';
import type { Step } from './make.ts';
import type { Names } from './names.ts';

const PARTS = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.json', 'node_modules', 'services', 'portals', 'infra', 'schema'];
const STORE = path.join(root, 'infra', 'node_modules');
const VITEST = 'vitest.on-our-database.config.ts';

/** A copy of the repository to make departments in; packages are the links that they are, and nothing was built. */
export async function openWorkspace() {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'campusloop-making-')));
  const isSource = (file: string) => file !== STORE && !/(^|\/)(dist|\.cache|\.vite|\.vitest-cache)$|\.tsbuildinfo$/.test(file);
  for (const part of PARTS) await cp(path.join(root, part), path.join(folder, part), { recursive: true, verbatimSymlinks: true, filter: isSource });
  await symlink(STORE, path.join(folder, 'infra', 'node_modules'));
  await writeFile(path.join(folder, VITEST), "import config from './infra/checks/vitest.config.ts';\n\nexport default { ...config, test: { ...config.test, globalSetup: [] } };\n");
  return {
    root: folder,
    /** The arguments of Node that run tests of the copy on the PostgreSQL of this run. */
    vitest: (filter: string) => ['node_modules/vitest/vitest.mjs', 'run', '-c', VITEST, '--project', 'unit', filter],
    close: () => rm(folder, { recursive: true }),
  };
}

/** Gives a department the packages that its elders have, in place of the package manager: it would look for them on the network. */
export function borrowing(folder: string, { kebab }: Names): Step {
  const at = (...parts: string[]) => path.join(folder, ...parts);
  const take = (from: string, to: string) => cp(at(from, 'node_modules'), at(to, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  return {
    title: 'Borrowing packages',
    async run() {
      await take('services/logistics', `services/${kebab}`);
      await take('portals/personnel', `portals/${kebab}`);
      await symlink(`../../../../services/${kebab}`, at('infra/run/node_modules/@campus', kebab));
    },
  };
}
