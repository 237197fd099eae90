import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renamed, type Names } from './names.ts';

/** Templates are TypeScript under a name of their own, so that no tool takes them for a part of this repository. */
const SUFFIX = '.template';
const TEMPLATES = path.join(import.meta.dirname, 'template');

/** Texts by path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** Everything that a new department consists of before its portal's documents are printed. */
export async function departmentFiles(names: Names): Promise<Files> {
  const service = await filled('service', `services/${names.kebab}`, names);
  const portal = await filled('portal', `portals/${names.kebab}`, names);
  return new Map([...service, ...portal]);
}

async function filled(template: string, folder: string, names: Names): Promise<[string, string][]> {
  const from = path.join(TEMPLATES, template);
  const found = (await readdir(from, { recursive: true })).filter(file => file.endsWith(SUFFIX)).toSorted();
  return Promise.all(found.map(async file => [path.posix.join(folder, file.slice(0, -SUFFIX.length)), renamed(await readFile(path.join(from, file), 'utf8'), names)] as [string, string]));
}

export async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [name, text] of files) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
