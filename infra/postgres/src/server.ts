import { once } from 'node:events';
import type { Account } from './account.ts';
import { spawnGuarded } from './guard.ts';
import { explain } from './problem.ts';

/** Two cores and a solid-state disk. At the default random_page_cost a page of 100 people becomes a hash join over 20,000. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '1',
  timezone: 'UTC',
};

/** The longest address of a socket that every system takes (Linux 107, macOS 103). */
const LONGEST_ADDRESS = 103;

/** Where programs of this machine reach the server past TCP, at half its cost for each statement; null where the folder's name is too long for a socket's address. */
export const socketFolder = (folder: string, port: number): string | null => (Buffer.byteLength(`${folder}/.s.PGSQL.${port}`) <= LONGEST_ADDRESS ? folder : null);

export interface ServerOptions {
  readonly account: Account;
  readonly postgres: string;
  readonly folder: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly onProgress: (line: string) => void;
}

export interface Server {
  /** Resolves when the server has ended, for whatever reason, with its last words. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the server and waits until it takes connections. */
export async function startServer({ account, postgres, folder, port, settings, onProgress }: ServerOptions): Promise<Server> {
  const flags = Object.entries({ ...SETTINGS, unix_socket_directories: socketFolder(folder, port) ?? '', ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnGuarded(account, postgres, ['-D', folder, '-p', String(port), ...flags]);

  let output = '';
  const ended = once(child, 'close').then(() => output);
  const ready = new Promise<true>(resolve => {
    child.stderr.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
      if (/automatic recovery in progress/.test(String(chunk))) onProgress('The database was not stopped in order: it is bringing itself up to date.');
      if (output.includes('ready to accept connections')) resolve(true);
    });
  });

  if (await Promise.race([ready, ended.then(() => false)])) return { ended, stop: () => stop(child.stdin, ended) };
  throw explain(output, { folder, port });
}

async function stop(stdin: { end(): unknown }, ended: Promise<string>): Promise<void> {
  stdin.end();
  await ended;
}
