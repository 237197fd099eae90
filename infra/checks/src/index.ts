import { checkDependencies } from './dependencies.ts';
import { complaintsOf } from './tool.ts';

/** One way to look at the repository; it answers what is wrong, line by line. */
export interface Check {
  readonly name: string;
  run(root: string): Promise<string[]>;
}

const OWN = 'infra/checks/node_modules/.bin';
const SETTINGS = 'infra/checks';

/** In the order of what a mistake most often breaks. */
export const checks: readonly Check[] = [
  { name: 'types', run: root => complaintsOf(root, 'node_modules/.bin/tsc', ['-b', '--pretty', 'false']) },
  { name: 'lint', run: root => complaintsOf(root, `${OWN}/oxlint`, ['-c', `${SETTINGS}/oxlint.json`, '-f', 'unix']) },
  { name: 'dependency rules', run: checkDependencies },
  { name: 'schema style', run: root => complaintsOf(root, `${OWN}/eslint`, ['-c', `${SETTINGS}/eslint.config.mjs`, '--no-error-on-unmatched-pattern', 'schema']) },
  { name: 'unused', run: root => complaintsOf(root, `${OWN}/knip`, ['-c', `${SETTINGS}/knip.json`, '--no-progress', '--no-config-hints']) },
  // pnpm is pinned by package.json's config.pnpm: a packageManager field would make an older pnpm refuse to start.
  { name: 'versions', run: root => complaintsOf(root, `${OWN}/sherif`, ['-r', 'root-package-manager-field', '-r', 'packages-without-package-json']) },
];

export { complaintsOf };
