import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from './root.ts';

/** Benches are clients of the system like the journeys, so they live in test/ and run as written; without a name it is the one of the reads. */
const given = process.argv.slice(2);
const named = ['tracing', 'writes', 'import', 'curves', 'start', 'portals'].find(name => name === given[0]);
const [name, options] = named ? [named, given.slice(1)] : ['bench', given];
const bench = path.join(root, 'test', 'bench', `${name}.ts`);
const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', bench, ...options], { cwd: root, stdio: 'inherit', env: { LOG_LEVEL: 'warn', ...process.env } });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
