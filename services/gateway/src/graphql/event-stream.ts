import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

const HEARTBEAT = 12_000;
const BEATS_TO_CHECK = 5;

/** What ends live updates before their source does. */
export interface Ends {
  /** Asked once a minute: a session that ended takes its live updates with it. */
  stillValid(): Promise<boolean>;
  /** The gateway stops: connections break off, so that clients look for it again. */
  readonly stopping: AbortSignal;
}

/** Sends values as server-sent events ("distinct connections" of graphql-sse) until they end, the client leaves, or one of `ends`. */
export async function streamEvents(response: ServerResponse, values: AsyncIterable<unknown>, ends?: Ends): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  const iterator = values[Symbol.asyncIterator]();
  const leave = () => void iterator.return?.();
  response.once('close', leave);
  const breakOff = () => response.destroy();
  ends?.stopping.addEventListener('abort', breakOff);
  const stopBeating = beat(response, ends, leave);
  try {
    for (let next = await iterator.next(); !next.done && !response.destroyed; next = await iterator.next()) {
      if (!response.write(`event: next\ndata: ${JSON.stringify(next.value)}\n\n`)) await drained(response);
    }
    response.end('event: complete\ndata: \n\n');
  } finally {
    stopBeating();
    ends?.stopping.removeEventListener('abort', breakOff);
    response.off('close', leave);
    await iterator.return?.();
  }
}

function beat(response: ServerResponse, ends: Ends | undefined, leave: () => void): () => void {
  let beats = 0;
  const end = () => {
    leave();
    response.end('event: complete\ndata: \n\n');
  };
  const timer = setInterval(() => {
    response.write(':\n\n');
    beats += 1;
    if (ends && beats % BEATS_TO_CHECK === 0) ends.stillValid().then(valid => valid || end(), end);
  }, HEARTBEAT);
  return () => clearInterval(timer);
}

async function drained(response: ServerResponse): Promise<void> {
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
