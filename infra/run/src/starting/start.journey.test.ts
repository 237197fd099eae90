import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { root } from '../root.ts';
import { claimPort } from '../system/port.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

/** `npm start` as npm would run it, with a data folder of its own; what it printed so far is in `output()`. */
async function npmStart(...options: string[]) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'campusloop-start-'));
  const child = spawn(process.execPath, ['infra/run/run.mjs', 'start', ...options], { cwd: root, env: { ...process.env, DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', chunk => (printed += chunk));
  child.stderr.on('data', chunk => (printed += chunk));
  cleanup.push(async () => {
    for (const { pid } of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });
  return { child, dataDir, output: () => printed, isUp: () => vi.waitFor(() => expect(printed).toMatch(/CampusLoop is up/), { timeout: 55_000 }) };
}

/** Every process that was given this data folder, whoever started it. */
function processesOf(dataDir: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(`DATA_DIR=${dataDir}`))
    .map(name => ({ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // gone meanwhile, or another user's
  }
}

const exitOf = (child: ChildProcess) => vi.waitFor(() => expect(child.exitCode ?? child.signalCode).not.toBeNull(), { timeout: 20_000 });

describe('npm start leaves no process behind', () => {
  it.each([
    ['when it is told to stop', 'run.mjs', 'SIGTERM', []],
    ['when the bootstrap is killed', 'run.mjs', 'SIGKILL', []],
    ['when the server is killed', 'dist/start.js', 'SIGKILL', []],
    ['when the supervisor of a cluster is killed', 'dist/start.js', 'SIGKILL', ['--cluster']],
  ] as const)('%s', async (_, victim, signal, options) => {
    const { dataDir, isUp } = await npmStart('--empty', '--port', String(await claimPort(0)), ...options);
    await isUp();
    const found = processesOf(dataDir).find(({ command }) => command.includes(victim));
    expect(found).toBeDefined();

    process.kill(found?.pid ?? 0, signal);
    await vi.waitFor(() => expect(processesOf(dataDir)).toEqual([]), { timeout: 20_000 });
  });
});

describe('npm start says in one line', () => {
  it.each([
    ['that it does not know an option', ['--clutser'], /^Unknown option '--clutser'.*Usage: npm start/],
    ['which sizes there are', ['--size', '7'], /^--size takes a whole number/],
  ] as const)('%s', async (_, options, line) => {
    const { child, output } = await npmStart(...options);
    await exitOf(child);
    expect(child.exitCode).toBe(1);
    expect(output().trim()).toMatch(line);
    expect(output().trim().split('\n')).toHaveLength(1);
  });

  it('that the data folder is in use, and by whom', async () => {
    const first = await npmStart('--empty', '--port', String(await claimPort(0)));
    await first.isUp();
    const second = spawn(process.execPath, ['infra/run/run.mjs', 'start', '--empty', '--port', String(await claimPort(0))], { cwd: root, env: { ...process.env, DATA_DIR: first.dataDir }, stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    second.stderr.on('data', chunk => (printed += chunk));
    await exitOf(second);
    expect(printed.trim()).toMatch(/^The data folder .* is in use by process \d+: .*DATA_DIR/);
  });
});
