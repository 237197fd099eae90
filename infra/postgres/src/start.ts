import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chooseAccount, giveTo } from './account.ts';
import { binaries } from './binaries.ts';
import { checkDisk, clusterFolder, isPrepared, MINIMUM_FREE, prepare, readPassword } from './cluster.ts';
import { freePort } from './free-port.ts';
import { claim } from './lock.ts';
import { PostgresProblem } from './problem.ts';
import { socketFolder, startServer, type Server, type ServerOptions } from './server.ts';

export interface PostgresOptions {
  /** Holds `postgres/` (the cluster) and `secrets/postgres` (the superuser's password); made if absent. */
  readonly dataDir: string;
  /** On 127.0.0.1; a free one if absent. */
  readonly port?: number;
  /** Told what is being done, in a sentence, before anything that may take over two seconds. */
  readonly onProgress?: (line: string) => void;
  /** Settings of the server over ours, such as `{ fsync: 'off' }` for a database that need not outlive a test. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Bytes that must be free on the disk; 400 MB if absent. */
  readonly minimumFree?: number;
}

export interface Postgres {
  /** Address for the superuser, with the password; by the socket in the data folder (`?host=`) where its name is short enough, else by TCP. */
  readonly url: string;
  readonly port: number;
  /** Resolves with the server's last words when it has ended, asked to or not. */
  readonly ended: Promise<string>;
  /** Ends connections, writes everything to the files and resolves when no process is left. */
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL 18 on a folder of ours; it ends with our process, however that ends. Fails with {@link PostgresProblem}. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { onProgress = () => undefined, settings = {}, minimumFree = MINIMUM_FREE } = options;
  const dataDir = path.resolve(options.dataDir);
  const folder = clusterFolder(dataDir);
  const { postgres, initdb } = await binaries();

  await makeFolder(dataDir);
  await checkDisk(dataDir, minimumFree);
  const account = chooseAccount(postgres, folder);
  if (!isPrepared(dataDir)) {
    onProgress('Preparing a new database.');
    await prepare(dataDir, account, initdb);
  }
  await giveTo(account, folder);
  await claim(folder);

  const password = await readPassword(dataDir);
  const { server, port } = await startSomewhere({ account, postgres, folder, settings, onProgress }, options.port);
  const socket = socketFolder(folder, port);
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres${socket ? `?host=${encodeURIComponent(socket)}` : ''}`;
  return { url, port, ended: server.ended, stop: () => server.stop() };
}

async function makeFolder(dataDir: string): Promise<void> {
  if (existsSync(dataDir)) return;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
  } catch (cause) {
    throw new PostgresProblem('NO_ACCESS', `The data folder ${dataDir} cannot be made: set DATA_DIR to a folder that this user may write.`, cause);
  }
}

/** A free port can be taken by another program between being found and being used: then another is tried. */
async function startSomewhere(options: Omit<ServerOptions, 'port'>, wanted?: number, tries = 3): Promise<{ server: Server; port: number }> {
  const port = wanted ?? (await freePort());
  try {
    return { server: await startServer({ ...options, port }), port };
  } catch (problem) {
    const isBadLuck = problem instanceof PostgresProblem && problem.code === 'PORT_TAKEN' && wanted === undefined && tries > 1;
    if (!isBadLuck) throw problem;
    return startSomewhere(options, wanted, tries - 1);
  }
}
