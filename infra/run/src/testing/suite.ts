import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../root.ts';
import type { Tally } from '../tally.ts';

const VITEST = path.join(root, 'node_modules/vitest/vitest.mjs');
const CONFIG = 'infra/checks/vitest.config.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Runs one project of the vitest configuration, or several by a pattern; a file that cannot even be loaded counts as one failure. */
export async function runSuite(project: string, filters: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'campusloop-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await vitest(['run', '-c', CONFIG, '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters], env);
    return tallyOf(existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Report) : null, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A failure that no test shows (a file that does not load, an error after the tests, a crash) still counts. */
export function tallyOf(report: Report | null, code: number): Tally {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report ?? {};
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [VITEST, ...args], { cwd: root, env, stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  process.once('disconnect', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      process.off('disconnect', stop);
      resolve(code ?? 1);
    });
  });
}
