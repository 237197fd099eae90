import path from 'node:path';
import { explain } from './problem.ts';
import { clusterFolder } from './cluster.ts';
import { startPostgres, type Postgres, type PostgresOptions } from './start.ts';

/** A server that ended by itself is started again after this long; twice as long after each try that failed. */
const AGAIN_MS = { first: 250, longest: 30_000 };

/** A server that is started again, at the address it had, whenever it ends without being asked to. */
export type KeptPostgres = Omit<Postgres, 'ended'>;

/**
 * {@link startPostgres}, kept running: after a crash, a `kill -9` or a full disk the server brings itself up to date and takes connections again.
 * @param onTrouble told when it ended and when a new start failed, in a sentence each.
 */
export async function keepPostgres(options: PostgresOptions, onTrouble: (line: string) => void): Promise<KeptPostgres> {
  let running = await startPostgres(options);
  let isStopping = false;
  let reviving: Promise<void> = Promise.resolve();
  const { url, port } = running;
  const wake = new AbortController();

  const watch = (server: Postgres): void => void server.ended.then(mourn);
  const mourn = (words: string): void => {
    if (isStopping) return;
    const problem = explain(words, { folder: clusterFolder(path.resolve(options.dataDir)), port });
    onTrouble(`The database has ended and is started again; what was answered is kept.${problem.code === 'NO_DISK' ? ` ${problem.message}` : ''}`);
    reviving = revive(AGAIN_MS.first);
  };
  const revive = async (after: number): Promise<void> => {
    await pause(after, wake.signal);
    if (isStopping) return undefined;
    try {
      // A disk that has filled up must not keep the server down: it can still read, and refuses writes by itself.
      running = await startPostgres({ ...options, port, minimumFree: 0 });
    } catch (problem) {
      onTrouble(problem instanceof Error ? problem.message : String(problem));
      return revive(Math.min(after * 2, AGAIN_MS.longest));
    }
    watch(running);
    return undefined;
  };

  watch(running);
  return {
    url,
    port,
    async stop() {
      isStopping = true;
      wake.abort();
      await reviving;
      await running.stop();
    },
  };
}

/** Ends early when told to. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
