import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['src/**/*.{ts,tsx,css,json}', 'public/**/*', 'build/*.ts', '*.{ts,json,html}'];
const isSource = (file: string) => !/(^|\/)(node_modules|dist)(\/|$)|\.test\.tsx?$/.test(file);

/** One hash of everything a build depends on: the portal, the kit, the versions of the packages. */
export function stampOf(folder: string, kit: string, lock: string): string {
  const hash = createHash('sha256').update(readFileSync(lock));
  for (const root of [folder, kit]) {
    const files = globSync(inputs, { cwd: root, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    for (const file of files.filter(isSource).toSorted()) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
