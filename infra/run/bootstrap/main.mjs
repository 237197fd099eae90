import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { pinnedNode } from './node.mjs';
import { onceOrphaned } from './orphan.mjs';
import { at, root, Stop } from './paths.mjs';

const system = ['services', 'portals'];

/**
 * The root scripts: what must be built before, and from where they run. A command that looks at the sources runs as written, so that it can
 * report what does not compile; one that runs the services runs what was compiled.
 */
const commands = {
  start: { needs: () => system, from: 'dist' },
  bench: { needs: () => system, from: 'dist' },
  roster: { needs: () => ['services'], from: 'dist' },
  client: { needs: () => ['services'], from: 'dist' },
  audit: { needs: () => ['services'], from: 'dist' },
  schema: { needs: () => ['services'], from: 'dist' },
  test: { needs: ([part]) => (part === 'check' || part === 'unit' ? [] : system), from: 'src' },
  check: { needs: () => [], from: 'src' },
  sbom: { needs: () => [], from: 'src' },
  new: { needs: () => [], from: 'src' },
  build: { needs: () => system },
};

/** Installs and builds what is out of date, then runs the command under the pinned Node. */
export async function main(name, args) {
  try {
    const command = commands[name];
    if (!command) throw new Stop(`There is no command "${name ?? ''}": the commands are ${Object.keys(commands).join(', ')}.`);
    await install();
    const node = pinnedNode();
    await build(node, command.needs(args), { anew: name === 'build' });
    if (name === 'build') console.error('✓ Everything is built.');
    if (command.from) process.exitCode = await runCommand(node, name, command.from, args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The pipe between us closes when either ends: the command then stops, even if we were killed. */
function runCommand(node, name, from, args) {
  const file = at('infra', 'run', from, `${name}.${from === 'src' ? 'ts' : 'js'}`);
  if (!existsSync(file)) throw new Stop(`The command "${name}" is not there yet (${file}).`);
  const flags = from === 'src' ? ['--conditions=campus:source', '--disable-warning=ExperimentalWarning'] : [];
  const child = spawn(node, [...flags, file, ...args], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, CAMPUS_BOOTSTRAP: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  onceOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
