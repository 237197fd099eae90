import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompress } from './compress.ts';
import { remotesOf } from './remotes.ts';
import { stampOf } from './stamp.ts';

/** Memory rather than cores is what more than two at once would cost. */
const atOnce = 2;

function run(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'one.ts'), folder], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`The portal in ${folder} was not built.`))));
  });
}

/** Builds the portals of a folder that changed since their last build; answers the names of those built. */
export async function buildPortals(portals: string, lock: string): Promise<string[]> {
  const folders = globSync('*/rsbuild.config.ts', { cwd: portals }).map(file => join(portals, dirname(file))).toSorted();
  const stamps = new Map(folders.map(folder => [folder, stampOf(folder, join(portals, 'kit'), lock)]));
  const stampFile = (folder: string) => join(folder, 'dist/.stamp');
  const changed = folders.filter(folder => !existsSync(stampFile(folder)) || readFileSync(stampFile(folder), 'utf8') !== stamps.get(folder));

  const waiting = [...changed];
  async function worker() {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      await run(folder);
      writeFileSync(stampFile(folder), stamps.get(folder) ?? '');
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));

  const departments = folders.filter(folder => existsSync(join(folder, 'src/portal.ts')));
  const shell = join(portals, 'shell/dist');
  if (changed.length > 0 && existsSync(shell)) {
    writeFileSync(join(shell, 'remotes.json'), JSON.stringify(await remotesOf(departments, shell)));
    await precompress(shell, 'remotes.json');
  }
  return changed;
}
