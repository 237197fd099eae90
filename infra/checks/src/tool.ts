import { spawn } from 'node:child_process';
import path from 'node:path';

/** What a tool printed if it failed, line by line; nothing if it was content. It runs in `root` under the Node that runs us. */
export function complaintsOf(root: string, command: string, args: readonly string[]): Promise<string[]> {
  const env = { ...process.env, PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter), FORCE_COLOR: '0' };
  return new Promise((resolve, reject) => {
    const child = spawn(path.resolve(root, command), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', code => resolve(code === 0 ? [] : output.split('\n').filter(line => line.trim())));
  });
}
