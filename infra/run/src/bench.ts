import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from './root.ts';

/** Benches are clients of the system like the journeys, so they live in test/ and run as written; `npm run bench -- tracing` is the one of tracing. */
const given = process.argv.slice(2);
const [name, options] = given[0] === 'tracing' ? ['tracing', given.slice(1)] : ['bench', given];
const bench = path.join(root, 'test', 'bench', `${name}.ts`);
const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', bench, ...options], { cwd: root, stdio: 'inherit', env: { LOG_LEVEL: 'warn', ...process.env } });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
