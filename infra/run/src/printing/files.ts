import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Printed } from './printed.ts';

/** Writes what was printed below a folder, and removes what a department that is gone had left; answers the paths that changed. */
export async function writePrinted(folder: string, printed: Printed): Promise<string[]> {
  const stale = await stalePaths(folder, printed);
  for (const name of stale) {
    const file = path.join(folder, name);
    const text = printed.get(name);
    if (text === undefined) await rm(file);
    else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return stale;
}

/** The paths at which a folder differs from what would be printed now. */
export async function stalePaths(folder: string, printed: Printed): Promise<string[]> {
  const departed = (await namesIn(path.join(folder, 'subgraphs'))).map(name => `subgraphs/${name}`).filter(name => !printed.has(name));
  const changed = await Promise.all([...printed].map(async ([name, text]) => ((await textOf(path.join(folder, name))) === text ? [] : [name])));
  return [...changed.flat(), ...departed].toSorted();
}

const namesIn = (folder: string) => unlessAbsent(readdir(folder), []);
const textOf = (file: string) => unlessAbsent<string | null>(readFile(file, 'utf8'), null);

async function unlessAbsent<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw cause;
  }
}
