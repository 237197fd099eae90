import type { IncomingMessage } from 'node:http';
import { refuse } from '../errors.ts';

/** Reads a body up to a number of bytes; refuses a larger one as soon as that is known, without reading the rest. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      request.pause();
      return reject(tooLarge(limit));
    });
    request.once('end', () => resolve((chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8')));
    request.once('error', reject);
    request.once('close', () => reject(new Error('The sender went away before the whole request had come.')));
  });
}

const tooLarge = (limit: number) =>
  refuse(413, 'TOO_LARGE', `请求过大，上限 ${Math.floor(limit / 1024)} KB。`, `The request is too large; the limit is ${Math.floor(limit / 1024)} KB.`, { connection: 'close' });
