import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chown, readdir } from 'node:fs/promises';
import path from 'node:path';
import { PostgresProblem } from './problem.ts';

/** "nobody" on every Linux; needs no entry of ours among the system's users. */
const NOBODY = 65534;

/** PostgreSQL refuses to run as root, so root's server runs as somebody else: this says as whom, and how. */
export interface Account {
  /** Put before the program's own command line. */
  readonly prefix: readonly string[];
  /** User and group that the process is started with; absent: our own. */
  readonly start: { readonly uid?: number; readonly gid?: number };
  /** Who must own the files, seen from outside. */
  readonly owner: { readonly uid: number; readonly gid: number };
}

const own: Account = { prefix: [], start: {}, owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 } };

/** Root is shown as "nobody" inside a user namespace: the files stay root's and no second user is needed. */
const namespace: Account = {
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
  start: {},
  owner: { uid: 0, gid: 0 },
};

const as = (uid: number, gid: number): Account => ({ prefix: [], start: { uid, gid }, owner: { uid, gid } });

/** Ourselves, or for root the first that this machine allows: the folder's owner, a user namespace, "nobody". */
export function chooseAccount(postgres: string, cluster: string): Account {
  const candidates = process.getuid?.() === 0 ? rootCandidates(cluster) : [own];
  const attempts = candidates.map(account => ({ account, failure: tryAccount(account, postgres) }));
  const chosen = attempts.find(({ failure }) => failure === null);
  if (chosen) return chosen.account;

  const [first] = attempts;
  throw new PostgresProblem(
    'NO_ACCOUNT',
    `PostgreSQL cannot run here (${first?.failure}): start as an ordinary user who may read this folder, or set DATABASE_URL to a PostgreSQL 18 server that is already running.`,
  );
}

function rootCandidates(cluster: string): Account[] {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? [as(found.uid, found.gid)] : [namespace, as(NOBODY, NOBODY)];
}

function tryAccount(account: Account, postgres: string): string | null {
  const [command = postgres, ...args] = [...account.prefix, postgres, '--version'];
  const { status, stderr, error } = spawnSync(command, args, { ...account.start, cwd: '/', encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit code ${status}`);
}

/** Gives a folder and all in it to the account, if it is not theirs yet. */
export async function giveTo({ owner }: Account, folder: string): Promise<void> {
  if (process.getuid?.() !== 0 || statSync(folder).uid === owner.uid) return;
  for (const entry of await readdir(folder, { recursive: true })) await chown(path.join(folder, entry), owner.uid, owner.gid);
  await chown(folder, owner.uid, owner.gid);
}
