import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { giveTo, type Account } from './account.ts';
import { explain, PostgresProblem } from './problem.ts';

/** The embedded server's version: a folder of another one cannot be opened by it. */
const VERSION = 18;

/** What a fresh cluster with a campus of 30,000 needs at the least. */
export const MINIMUM_FREE = 400 * 1024 ** 2;

export const clusterFolder = (dataDir: string) => path.join(dataDir, 'postgres');
const passwordFile = (dataDir: string) => path.join(dataDir, 'secrets', 'postgres');

export async function checkDisk(dataDir: string, minimum: number): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  if (free >= minimum) return;
  throw new PostgresProblem(
    'NO_DISK',
    `The disk that holds ${dataDir} has ${megabytes(free)} MB free and ${megabytes(minimum)} MB are needed: free some space, or set DATA_DIR to a folder on another disk.`,
  );
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);

/** Refuses a folder that another version wrote; tells whether there is one at all. */
export function isPrepared(dataDir: string): boolean {
  const folder = clusterFolder(dataDir);
  const file = path.join(folder, 'PG_VERSION');
  if (!existsSync(file)) return false;

  const version = Number(readFileSync(file, 'utf8'));
  if (version === VERSION) return true;
  const advice = version > VERSION ? 'update CampusLoop' : `dump it with PostgreSQL ${version} and load the dump through DATABASE_URL`;
  throw new PostgresProblem(
    'OTHER_VERSION',
    `The database in ${folder} was written by PostgreSQL ${version} and this program brings PostgreSQL ${VERSION}: ${advice}, or set DATA_DIR to a new folder.`,
  );
}

/** The superuser's password: made with the first cluster, readable by nobody else. */
export async function readPassword(dataDir: string): Promise<string> {
  const file = passwordFile(dataDir);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new PostgresProblem('NO_PASSWORD', `The password of the database is missing from ${file}: put the file back, or set DATA_DIR to a new folder.`, cause);
  }
}

/** Makes the cluster beside its place and renames it there, so that a killed start never leaves half of one. */
export async function prepare(dataDir: string, account: Account, initdb: string): Promise<void> {
  const password = await makePassword(dataDir);
  const nursery = await mkdtemp(path.join(dataDir, 'postgres-new-'));
  try {
    await writeFile(path.join(nursery, 'password'), password, { mode: 0o600 });
    await giveTo(account, nursery);
    await runInitdb(nursery, account, initdb);
    if (!isPrepared(dataDir)) await rename(path.join(nursery, 'data'), clusterFolder(dataDir));
  } finally {
    await rm(nursery, { recursive: true, force: true });
  }
}

async function makePassword(dataDir: string): Promise<string> {
  const file = passwordFile(dataDir);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) return readPassword(dataDir);
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600, flag: 'wx' });
  return password;
}

/** UTF-8 with PostgreSQL's own C.UTF-8 rules: the same order of names on every machine. */
function runInitdb(nursery: string, account: Account, initdb: string): Promise<void> {
  const data = path.join(nursery, 'data');
  const [command = initdb, ...args] = [
    ...account.prefix, initdb, '-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${path.join(nursery, 'password')}`,
    '-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-c', 'shared_buffers=16MB',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...account.start, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', status => (status === 0 ? resolve() : reject(explain(output, { folder: data }))));
  });
}
