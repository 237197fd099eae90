import { existsSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { options, resolving } from '../dependency-cruiser.config.ts';

const FOLDERS = ['services', 'portals', 'infra', 'test'];

/** What breaks "What may import what" below a folder laid out as the repository is, one line each. */
export async function checkDependencies(root: string): Promise<string[]> {
  const folders = FOLDERS.filter(folder => existsSync(path.join(root, folder)));
  const { output } = await cruise(folders, { ...options, baseDir: root }, resolving);
  if (typeof output === 'string') return [output];

  const { totalCruised, violations } = output.summary;
  if (totalCruised === 0) return ['No module was cruised: dependency-cruiser found no TypeScript that it understands.'];
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
