import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a contestant's process is told and asked. */
export type Order = { kind: 'start'; settings: Settings } | { kind: 'processes' } | { kind: 'stop' };
export interface Settings { databaseUrl: string; dataDir: string; size: number; issuer: string; /** Processes that answer, in CampusLoop's default topology: one for each core unless given. */ workers?: number }
/** What it answers: where it listens, or the numbers of the processes it answers with. */
export type Reply = { kind: 'started'; url: string } | { kind: 'processes'; pids: readonly number[] } | { kind: 'failed'; message: string };

/** A server as a contestant starts it; `pids` when it is more than the contestant's own process. */
export interface Entry { url: string; pids?(): readonly number[]; stop(): unknown }

/** Makes this process a contestant: it serves until it is told to stop or loses its parent. */
export function contest(start: (settings: Settings) => Promise<Entry>): void {
  let running: Entry | null = null;
  const reply = (message: Reply) => process.send!(message);
  const stop = async () => {
    await running?.stop();
    process.exit(0);
  };
  process.on('disconnect', () => void stop());
  process.on('message', async (order: Order) => {
    if (order.kind === 'stop') return stop();
    if (order.kind === 'processes') return reply({ kind: 'processes', pids: running?.pids?.() ?? [process.pid] });
    try {
      running = await start(order.settings);
      reply({ kind: 'started', url: running.url });
    } catch (error) {
      reply({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    return undefined;
  });
}

/** Listens on a free port of the loopback interface and says where. */
export async function listen(server: Server, path: string): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
