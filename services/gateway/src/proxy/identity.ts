import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as askSafely } from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Exchange } from '../http/exchange.ts';
import { both } from '../errors.ts';
import { send } from '../http/exchange.ts';
import type { Log } from '../log.ts';

/** The identity service: in this process, or at an address of its own. */
export type IdentityPart = { readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown } | { readonly url: string };

const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authorization', 'proxy-authenticate']);

/** Hands `/oidc/*` to the identity service. */
export function createIdentityHandler(identity: IdentityPart, home: string, log: Log): (exchange: Exchange) => Promise<void> {
  if ('handler' in identity) {
    return async ({ request, response }) => {
      await identity.handler(request, response);
    };
  }
  return async exchange => {
    try {
      await forward(exchange, new URL(exchange.request.url ?? '/', identity.url), home);
    } catch (cause) {
      log.warn({ err: cause, requestId: exchange.requestId }, 'the identity service did not answer');
      const text = both('登录服务暂时不可用，请稍后重试。', 'The sign-in service cannot be reached. Try again in a moment.');
      if (exchange.response.headersSent) exchange.response.destroy();
      else send(exchange, 503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' }, text);
    }
  };
}

async function forward({ request, response, requestId }: Exchange, url: URL, home: string): Promise<void> {
  const { host, protocol } = new URL(home);
  const headers = { ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name))), host, 'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host, 'x-forwarded-for': request.socket.remoteAddress ?? '', 'x-request-id': requestId };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = (url.protocol === 'https:' ? askSafely : ask)(url, { method: request.method, headers, timeout: 30_000 }, resolve);
    outgoing.once('error', reject).once('timeout', () => outgoing.destroy(new Error('no answer within 30 s')));
    pipeline(request, outgoing).catch(reject);
  });
  response.writeHead(answer.statusCode ?? 502, Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !HOP.has(name))));
  await pipeline(answer, response);
}
