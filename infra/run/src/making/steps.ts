import path from 'node:path';
import type { Step } from './make.ts';
import type { Names } from './names.ts';
import { program } from './program.ts';

/** What the programs of the repository do for a department that was written: its packages, then all that is printed. */
export function steps(root: string, names: Names, signal?: AbortSignal): Step[] {
  return [{ title: 'Linking the packages', run: () => link(root, signal) }, ...printing(root, names, signal)];
}

/** The graph with the department in it, and the documents that its portal sends. */
export function printing(root: string, { kebab }: Names, signal?: AbortSignal): Step[] {
  const node = (cwd: string, ...args: string[]) => program(process.execPath, args, path.join(root, cwd), signal);
  return [
    { title: 'Compiling the services', run: () => node('.', 'node_modules/typescript/bin/tsc', '-b', 'infra/run') },
    { title: 'Printing the schema', run: () => node('.', 'infra/run/dist/schema.js') },
    // The generator looks for its own parts from where it runs.
    { title: "Printing the portal's documents", run: () => node('portals/kit', '--disable-warning=ExperimentalWarning', 'build/codegen.ts', kebab) },
  ];
}

/** Everything that the new lines of the lock file name was in it before, so it needs no second look at where it comes from, which would take the network. */
async function link(root: string, signal?: AbortSignal): Promise<void> {
  const { fetchPnpm, markInstalled } = (await import(new URL('../../bootstrap/install.mjs', import.meta.url).href)) as Installing;
  await program(await fetchPnpm(), ['install', '--prefer-offline', '--frozen-lockfile', '--trust-lockfile'], root, signal);
  markInstalled();
}

/** What the bootstrap lends: it is JavaScript, since it runs before there is anything to compile with. */
interface Installing {
  fetchPnpm(): Promise<string>;
  markInstalled(): void;
}
