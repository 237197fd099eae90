import { spawn } from 'node:child_process';
import { root, Stop } from './paths.mjs';

const SHOW_AFTER = 2_000;
const REPEAT_EVERY = 10_000;
const TAIL = 40;

/** Says what is being done as soon as it takes over two seconds, and again every ten; plain lines, so that a log reads like a terminal. */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let shown = false;
  const show = () => {
    console.error(shown ? `  … ${title} (${seconds()} s)` : `${title} …`);
    shown = true;
    timer = setTimeout(show, REPEAT_EVERY);
  };
  let timer = setTimeout(show, SHOW_AFTER);
  try {
    const result = await work();
    if (shown) console.error(`✓ ${title} (${seconds()} s)`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a program quietly; if it fails, its last lines are shown under the sentence. */
export function run(command, args, { failure, cwd = root, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', error => reject(new Stop(`${failure} (${error.message})`)));
    child.on('close', code => {
      if (code === 0) resolve(output);
      else reject(new Stop(`${failure}\n${output.trimEnd().split('\n').slice(-TAIL).join('\n')}`));
    });
  });
}
