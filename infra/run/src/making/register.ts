import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RunProblem } from '../problem.ts';
import type { Files } from './files.ts';
import { lockIn } from './lock.ts';
import type { Names } from './names.ts';

const DEPARTMENTS = 'infra/run/src/system/departments.ts';

/** Where a department is named outside its own folders, and how each text names one more. */
const REGISTERS: Readonly<Record<string, (text: string, names: Names, files: Files) => string | null>> = {
  'infra/pnpm-lock.yaml': lockIn,
  [DEPARTMENTS]: listDepartment,
  'infra/run/package.json': dependOn,
  'infra/run/tsconfig.json': referTo,
  'tsconfig.json': referTo,
};

/** The registers with the department in them; nothing is written. @param files the department itself. */
export async function registers(root: string, names: Names, files: Files): Promise<Files> {
  const texts = await Promise.all(
    Object.entries(REGISTERS).map(async ([file, name]) => {
      const text = name(await readFile(path.join(root, file), 'utf8'), names, files);
      if (text === null) throw new RunProblem(`${file} is not laid out as this command knows it: mend it there, or name the department in it by hand as its neighbours are.`);
      return [file, text] as const;
    }),
  );
  return new Map(texts);
}

/** An import in the order of the packages, and a last entry of the list. */
export function listDepartment(text: string, { kebab, camel }: Names): string | null {
  const specifier = `@campus/${kebab}`;
  const imports = [...text.matchAll(/^import .* from '(.+)';\n/gm)];
  const last = imports.at(-1);
  const list = /(departments: readonly Department\[\] = \[[^\]]*[^\s,])(,?\s*\])/;
  if (!last || !list.test(text)) return null;

  const next = imports.find(([, from = '']) => from > specifier);
  const at = next ? next.index : last.index + last[0].length;
  return `${text.slice(0, at)}import { ${camel} } from '${specifier}';\n${text.slice(at)}`.replace(list, `$1, ${camel}$2`);
}

/** One more dependency, in the order of the names. */
export function dependOn(text: string, { kebab }: Names): string {
  const manifest = JSON.parse(text) as { dependencies: Record<string, string> };
  const dependencies = Object.entries({ ...manifest.dependencies, [`@campus/${kebab}`]: 'workspace:*' }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(dependencies) }, null, 2)}\n`;
}

/** One more reference after the last service, laid out as the ones before it. */
export function referTo(text: string, { kebab }: Names): string | null {
  const [before, last] = [...text.matchAll(/\{ "path": "((?:\.\.\/)*services\/)[\w-]+" \}/g)].slice(-2);
  if (!before || !last) return null;
  const gap = text.slice(before.index + before[0].length, last.index);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}${gap}{ "path": "${last[1]}${kebab}" }${text.slice(end)}`;
}
