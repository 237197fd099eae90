import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files of the repository as they were at one moment. */
export interface Snapshot {
  /** The paths of files that are new or have other contents now. */
  changes(): Promise<string[]>;
  /** Makes the files what they were; later ones go. */
  restore(): Promise<void>;
}

/** Remembers files, and all files below folders, by their paths from the root; what is not there is remembered as absent. */
export async function takeSnapshot(root: string, paths: readonly string[]): Promise<Snapshot> {
  const before = await read(root, paths);
  const changes = async () => {
    const now = await read(root, paths);
    return [...new Set([...before.keys(), ...now.keys()])].filter(file => before.get(file) !== now.get(file)).toSorted();
  };
  return {
    changes,
    async restore() {
      for (const file of await changes()) {
        const text = before.get(file);
        if (text === undefined) await rm(path.join(root, file), { force: true });
        else await writeFile(path.join(root, file), text);
      }
    },
  };
}

async function read(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(paths.map(name => filesBelow(root, name)));
  const texts = await Promise.all(found.flat().map(async file => [file, await readFile(path.join(root, file), 'utf8')] as const));
  return new Map(texts);
}

/** Packages and builds are nobody's text. */
const OMITTED = /(^|\/)(node_modules|dist)(\/|$)|\.tsbuildinfo$/;

async function filesBelow(root: string, name: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(root, name), { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => path.relative(root, path.join(entry.parentPath, entry.name))).filter(file => !OMITTED.test(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [name];
    if (code === 'ENOENT') return [];
    throw cause;
  }
}
