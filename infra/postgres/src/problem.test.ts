import { describe, expect, it } from 'vitest';
import { explain } from './problem.ts';

const attempt = { folder: '/srv/campus/postgres', port: 5432 };

describe('What PostgreSQL wrote before it gave up', () => {
  it.each([
    ['a port of another program', 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'PORT_TAKEN', '5432'],
    ['a full disk', 'FATAL:  could not write lock file "postmaster.pid": No space left on device', 'NO_DISK', '/srv/campus/postgres'],
    ['a full quota', 'PANIC:  could not write to file "pg_wal/xlogtemp.7": Disk quota exceeded', 'NO_DISK', '/srv/campus/postgres'],
    ['the files of another version', 'FATAL:  database files are incompatible with server', 'OTHER_VERSION', '/srv/campus/postgres'],
    ['the files of another user', 'FATAL:  data directory "x" has wrong ownership', 'NO_ACCESS', '/srv/campus/postgres'],
    ['a second server that came first', 'FATAL:  lock file "postmaster.pid" already exists', 'FOLDER_IN_USE', '/srv/campus/postgres'],
    ['anything else', 'LOG:  starting\n2026-11-01 FATAL:  could not map anonymous shared memory', 'FAILED', 'could not map anonymous shared memory'],
  ])('names %s', (_, output, code, named) => {
    const problem = explain(output, attempt);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(named);
    expect(problem.message.split('\n')).toHaveLength(1);
  });
});
