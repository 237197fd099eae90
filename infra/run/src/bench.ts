import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from './root.ts';

/** The bench is a client of the system like the journeys, so it lives in test/ and runs as written. */
const bench = path.join(root, 'test', 'bench', 'bench.ts');
const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', bench, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
