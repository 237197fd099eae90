import { spawn } from 'node:child_process';
import path from 'node:path';
import { RunProblem } from '../problem.ts';

const LINES_SHOWN = 20;

/** Runs a program quietly, to its end even when it is stopped; if it fails, its last lines are the reason. */
export function program(command: string, args: readonly string[], cwd: string, signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(command, args, { cwd, signal, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.on('error', cause => (output += `${cause.message}\n`)); // 'close' follows in any case
  child.on('close', code => {
    const last = output.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
    if (signal?.aborted) reject(new RunProblem('Stopped: nothing of the department was left behind.'));
    else if (code === 0) resolve();
    else reject(new RunProblem(`The department was not made and nothing of it was left behind, because this failed: ${path.basename(command)} ${args.join(' ')}\n${last}`));
  });
  return promise;
}
