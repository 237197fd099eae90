import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A disk that can be full. */
export interface SmallDisk {
  /** What it is: a file system of its own, or a database that answers as if its disk were full. */
  readonly kind: 'file system' | 'pretended';
  /** Where to put the data folder. */
  readonly folder: string;
  /** Takes all the room. */
  fill(adminUrl: string): Promise<void>;
  /** Makes room again. */
  free(adminUrl: string): Promise<void>;
  remove(): void;
}

const MEGABYTE = 1024 ** 2;
const ROOMY = 2_048;

/** A file system in memory where mounting is permitted (root), else a database that pretends. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'campusloop-disk-'));
  const resize = (megabytes: number, remount: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', `${remount}size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
  if (!isPermitted(() => resize(ROOMY, ''))) return { kind: 'pretended', folder, fill: pretend, free: unpretend, remove: () => rmSync(folder, { recursive: true, force: true }) };
  return {
    kind: 'file system',
    folder,
    async fill() {
      const { blocks, bfree, bsize } = statfsSync(folder);
      resize(Math.ceil(((blocks - bfree) * bsize) / MEGABYTE), 'remount,');
    },
    free: async () => void resize(ROOMY, 'remount,'),
    remove() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function isPermitted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (refusal) {
    if (refusal instanceof Error && ('status' in refusal || 'code' in refusal)) return false;
    throw refusal;
  }
}

const pretend = (adminUrl: string) => order(adminUrl, `
  create function health.no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
  create trigger no_room before insert on health.laboratory_message for each row execute function health.no_room()`);
const unpretend = (adminUrl: string) => order(adminUrl, 'drop function health.no_room cascade');

async function order(adminUrl: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statements);
  await client.end();
}
