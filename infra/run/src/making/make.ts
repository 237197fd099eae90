import { rm } from 'node:fs/promises';
import path from 'node:path';
import { step } from '../progress.ts';
import { departmentFiles, writeFiles } from './files.ts';
import type { Names } from './names.ts';
import type { Order } from './order.ts';
import { registers } from './register.ts';
import { takeSnapshot } from './snapshot.ts';

/** Something that another program does for the new department, once its files are there. */
export interface Step {
  readonly title: string;
  run(): Promise<void>;
}

/** The paths of what was made and changed, from the root. */
export interface Made {
  readonly created: readonly string[];
  readonly changed: readonly string[];
}

/** Writes a department, names it where departments are named, and takes the steps; when one fails, nothing of it is left. */
export async function makeDepartment(root: string, { names }: Order, steps: readonly Step[]): Promise<Made> {
  const own = await departmentFiles(names);
  const files = new Map([...own, ...(await registers(root, names, own))]);
  const folders = foldersOf(names);
  const snapshot = await takeSnapshot(root, [...folders, ...files.keys(), 'schema'].filter(outsideOf(folders)));
  try {
    await writeFiles(root, files);
    for (const { title, run } of steps) await step(title, run);
  } catch (problem) {
    await snapshot.restore();
    for (const left of [...folders, `infra/run/node_modules/@campus/${names.kebab}`]) await rm(path.join(root, left), { recursive: true, force: true });
    throw problem;
  }
  const changes = await snapshot.changes();
  const isOurs = (file: string) => folders.some(folder => file.startsWith(`${folder}/`)) || printedFor(names).includes(file);
  return { created: changes.filter(isOurs), changed: changes.filter(file => !isOurs(file)) };
}

/** What is printed for this department alone. */
const printedFor = ({ kebab, snake }: Names): string[] => [`schema/subgraphs/${snake}.graphql`, `schema/operations/${kebab}.json`];

const foldersOf = ({ kebab }: Names): string[] => [`services/${kebab}`, `portals/${kebab}`];

/** A path that is not below one of the folders. */
const outsideOf = (folders: readonly string[]) => (file: string) => !folders.some(folder => file.startsWith(`${folder}/`));
