import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Account } from './account.ts';

/**
 * Runs a server for as long as standard input stays open. The pipe closes when our process ends, however it ends (even by `kill -9`),
 * and the server then gets SIGINT: PostgreSQL's fast and clean stop.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ read -r _ <&3; kill -INT "$server"; } 2>/dev/null &
watcher=$!
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;

export type Guarded = ChildProcessByStdio<Writable, null, Readable>;

/** In a session of its own, so that Ctrl-C reaches us and not the server; ending `stdin` stops it. */
export function spawnGuarded(account: Account, command: string, args: readonly string[]): Guarded {
  return spawn('/bin/sh', ['-c', GUARD, 'postgres-guard', ...account.prefix, command, ...args], {
    ...account.start,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}
