import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDependencies } from './dependencies.ts';

const trees: string[] = [];
afterEach(async () => {
  for (const tree of trees.splice(0)) await rm(tree, { recursive: true });
});

/** A repository of these files; imported ones that are not named are empty modules. */
async function tree(files: Record<string, string>): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'campusloop-checks-')));
  trees.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

const empty = 'export default 1;\n';
const importing = (target: string) => `import '${target}';\n`;

describe('What may import what', () => {
  it.each([
    ['service-imports-itself-and-kit', 'services/health/src/main.ts', 'services/personnel/src/main.ts'],
    ['service-is-not-run-by-infra', 'services/health/src/main.ts', 'infra/run/src/start.ts'],
    ['service-imports-no-portal', 'services/health/src/main.ts', 'portals/health/src/portal.ts'],
    ['portal-imports-itself-and-kit', 'portals/shell/src/index.ts', 'portals/health/src/portal.ts'],
    ['portal-imports-no-server', 'portals/health/src/portal.ts', 'services/health/src/main.ts'],
    ['rule-imports-rules-only', 'services/health/src/tube/tube.ts', 'services/health/src/tube/tube.entity.ts'],
    ['entity-knows-no-resolver', 'services/health/src/tube/tube.entity.ts', 'services/health/src/tube/tube.resolver.ts'],
    ['resolver-knows-no-main', 'services/health/src/tube/tube.resolver.ts', 'services/health/src/main.ts'],
    ['kit-imports-nothing-of-ours', 'services/kit/src/index.ts', 'services/health/src/main.ts'],
    ['test-speaks-to-the-gateway', 'test/journeys/positive.test.ts', 'services/health/src/main.ts'],
  ])('%s: %s does not import %s', async (rule, from, to) => {
    const specifier = path.relative(path.dirname(from), to).replace(/^(?!\.)/, './');
    const root = await tree({ [from]: importing(specifier), [to]: empty });
    expect(await checkDependencies(root)).toContain(`${rule}: ${from} → ${to}`);
  });

  it.each(['node:fs', 'pg'])('keeps %s out of a rule', async name => {
    const root = await tree({ 'services/health/src/tube/tube.ts': importing(name) });
    expect(await checkDependencies(root)).toEqual(expect.arrayContaining([expect.stringContaining('rule-imports-rules-only')]));
  });

  it('finds a cycle', async () => {
    const root = await tree({ 'services/kit/src/a.ts': importing('./b.ts'), 'services/kit/src/b.ts': importing('./a.ts') });
    expect(await checkDependencies(root)).toEqual([expect.stringContaining('no-cycles')]);
  });

  it('allows what the design allows', async () => {
    const root = await tree({
      'services/health/src/tube/tube.ts': `import './reading.ts';\nimport type { Tube } from './tube.entity.ts';\nexport type T = Tube;\n`,
      'services/health/src/tube/reading.ts': empty,
      'services/health/src/tube/tube.entity.ts': 'export class Tube {}\n',
      'services/health/src/tube/tube.resolver.ts': importing('./tube.entity.ts') + importing('../../../kit/src/index.ts'),
      'services/health/src/tube/tube.test.ts': importing('./tube.ts'),
      'services/health/src/main.ts': importing('./tube/tube.resolver.ts'),
      'services/kit/src/index.ts': empty,
      'portals/health/src/portal.ts': importing('../../kit/src/index.ts'),
      'portals/kit/src/index.ts': empty,
    });
    expect(await checkDependencies(root)).toEqual([]);
  });

  it('does not call an empty repository clean', async () => {
    expect(await checkDependencies(await tree({ 'services/README.md': '' }))).toEqual([expect.stringContaining('No module was cruised')]);
  });
});
