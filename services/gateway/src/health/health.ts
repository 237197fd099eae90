import { registry } from '@campus/kit';
import { send, sendJson, type Exchange } from '../http/exchange.ts';
import type { SessionStore } from '../session/store.ts';
import { sendNotFound } from '../static/files.ts';

/** This process is alive. */
export const sendHealth = (exchange: Exchange) => sendJson(exchange, 200, { status: 'alive' });

/** This process can serve: the session database answers, and it is not stopping. */
export async function sendReady(exchange: Exchange, store: SessionStore, stopping: boolean): Promise<void> {
  const database = await store.ready().catch(() => false);
  sendJson(exchange, database && !stopping ? 200 : 503, { status: database && !stopping ? 'ready' : 'not ready', database, stopping });
}

const NEAR = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1|f[cd])/;

/** Figures for Prometheus; only for callers on the same network that came by no proxy. */
export async function sendMetrics(exchange: Exchange, metrics: () => Promise<string>): Promise<void> {
  const { headers, socket } = exchange.request;
  const near = NEAR.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
  if (!near) return sendNotFound(exchange);
  send(exchange, 200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }, await metrics());
}
