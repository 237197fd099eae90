import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux (32768), macOS and Windows (49152) hand out for outgoing connections, above what programs are usually given. */
const RANGE = { from: 20_000, size: 12_000 };
const TRIES = 50;

let last = randomInt(RANGE.size);

/**
 * A port on which nothing listens, never the same twice in one process. It stays free until it is used, since the system gives none of its range to an
 * outgoing connection, as it would with one that it chose itself for `listen(0)`. Rejects with what the last of 50 tries was refused with.
 */
export async function freePort(): Promise<number> {
  for (let tries = 1; ; tries++) {
    last = (last + 1) % RANGE.size;
    const port = RANGE.from + last;
    try {
      await probe(port);
      return port;
    } catch (cause) {
      if (tries === TRIES) throw cause;
    }
  }
}

/** Resolves when the port could be listened on, on every address; it is given back. Rejects with the system's error. */
export function probe(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => server.close(() => resolve()));
  });
}
