import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';
import { run, step } from './steps.mjs';

const stamp = at('node_modules', '.campusloop-install');

/** Installs exactly what the lock file names, once for each lock file and kind of machine. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const pnpm = await step('Fetching the package manager', fetchPnpm);
  await step('Installing packages', () =>
    run(pnpm, ['install', '--frozen-lockfile'], {
      failure: 'The packages could not be installed: see below, mend it, then run the command again.',
      env: { ...process.env, CI: 'true' },
    }),
  );
  markInstalled();
}

/** What the lock file names now is installed: the next command need not look. */
export function markInstalled() {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint());
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['infra/pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** The pnpm that package.json pins, in a folder of ours: what is installed on the machine does not matter. */
export async function fetchPnpm() {
  const version = JSON.parse(readFileSync(at('package.json'), 'utf8')).config.pnpm;
  const folder = at('.cache', `pnpm-${version}`);
  const pnpm = path.join(folder, 'node_modules', '.bin', 'pnpm');
  if (existsSync(pnpm)) return pnpm;

  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { [`pnpm@${version}`]: true } }));
  const [command, ...args] = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  await run(command, [...args, 'install', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${version}`], {
    cwd: folder,
    failure: 'The package manager could not be fetched: check the connection to the package registry, then run the command again.',
  });
  return pnpm;
}
