import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { send, type Exchange } from './exchange.ts';

/** Below this many characters an answer fits into the first packets anyhow. */
const WORTH_PACKING = 4_096;
const FAST = { level: constants.Z_BEST_SPEED };
const pack = promisify(gzip);

const TAKES_GZIP = /(?:^|[,\s])(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i;

/** Sends text, packed when it is long and the request takes gzip. */
export async function sendPacked(exchange: Exchange, status: number, headers: Readonly<Record<string, string>>, text: string): Promise<void> {
  if (text.length < WORTH_PACKING) return send(exchange, status, headers, text);
  const varied = { ...headers, vary: 'accept-encoding' };
  if (!TAKES_GZIP.test(String(exchange.request.headers['accept-encoding'] ?? ''))) return send(exchange, status, varied, text);
  send(exchange, status, { ...varied, 'content-encoding': 'gzip' }, await pack(text, FAST));
}
