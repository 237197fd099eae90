import type { IncomingMessage } from 'node:http';
import { refuse } from '../errors.ts';

/** Reads a body up to a number of bytes; refuses a larger one as soon as that is known, without reading the rest. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8');
}

const tooLarge = (limit: number) =>
  refuse(413, 'TOO_LARGE', `请求过大，上限 ${Math.floor(limit / 1024)} KB。`, `The request is too large; the limit is ${Math.floor(limit / 1024)} KB.`, { connection: 'close' });
