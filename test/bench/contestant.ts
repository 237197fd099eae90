import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a contestant's process is told and asked. */
export type Order = { kind: 'start'; settings: Settings } | { kind: 'cpu' } | { kind: 'stop' };
export interface Settings { databaseUrl: string; dataDir: string; size: number; issuer: string; [key: string]: unknown }
/** What it answers: where it listens and how it wants to be asked, or its CPU time in milliseconds so far. */
export type Reply = { kind: 'started'; invitation: Invitation } | { kind: 'cpu'; milliseconds: number } | { kind: 'failed'; message: string };
export interface Invitation { url: string; query: string }

export interface Contestant extends Invitation { stop(): unknown }

/** Makes this process a contestant: it serves until it is told to stop or loses its parent. */
export function contest(start: (settings: Settings) => Promise<Contestant>): void {
  let running: Contestant | null = null;
  const reply = (message: Reply) => process.send!(message);
  const stop = async () => {
    await running?.stop();
    process.exit(0);
  };
  process.on('disconnect', () => void stop());
  process.on('message', async (order: Order) => {
    if (order.kind === 'stop') return stop();
    if (order.kind === 'cpu') {
      const { user, system } = process.cpuUsage();
      return reply({ kind: 'cpu', milliseconds: (user + system) / 1_000 });
    }
    try {
      running = await start(order.settings);
      reply({ kind: 'started', invitation: { url: running.url, query: running.query } });
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
