import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresProblem } from './problem.ts';

/** A server told to stop flushes its files first; one that shows no sign of stopping is somebody's. */
const PATIENCE = { stopping: 60_000, running: 3_000 };

/**
 * Waits for a server that is just leaving the folder and refuses the folder if one stays. PostgreSQL itself cleans up after a dead one,
 * unless the number in its lock file belongs to another program by now: then the lock is removed here.
 */
export async function claim(folder: string): Promise<void> {
  const lock = path.join(folder, 'postmaster.pid');
  const began = Date.now();
  for (let pids = serversIn(folder); pids.length > 0; pids = serversIn(folder)) {
    const patience = readLock(lock).isStopping ? PATIENCE.stopping : PATIENCE.running;
    if (Date.now() - began > patience) throw inUse(folder, lock, pids);
    await pause(50);
  }
  if (existsSync(`/proc/${readLock(lock).pid}`)) rmSync(lock, { force: true });
}

/** The lock file names its server in line 1 and says how it is in line 8. */
function readLock(lock: string): { pid: number; isStopping: boolean } {
  const lines = readText(lock).split('\n');
  return { pid: Number(lines[0]), isStopping: lines[7]?.trim() === 'stopping' };
}

function inUse(folder: string, lock: string, pids: readonly number[]): PostgresProblem {
  const pid = readLock(lock).pid || pids[0];
  return new PostgresProblem('FOLDER_IN_USE', `The data folder ${folder} is in use by process ${pid}: stop that one, or set DATA_DIR to another folder.`);
}

/** Every process of a PostgreSQL server has its data folder as working directory. */
function serversIn(folder: string): number[] {
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => worksIn(pid, real));
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder && readText(`/proc/${pid}/comm`).trim() === 'postgres';
  } catch {
    return false; // gone meanwhile, or another user's, who could not have opened our folder
  }
}

/** Empty if the file went away since it was seen. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
