import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its response, with the number that follows it to every department and log. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

const NUMBER = /^[\w-]{8,64}$/;

/** A caller's own request number is kept when it looks like one. */
export function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const given = request.headers['x-request-id'];
  const requestId = typeof given === 'string' && NUMBER.test(given) ? given : randomUUID();
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  response.setHeader('x-request-id', requestId);
  return { request, response, requestId, path, query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)) };
}

/** Answers with a whole body; text goes out in one write with its headers. */
export function send({ request, response }: Exchange, status: number, headers: Readonly<Record<string, string | readonly string[]>>, body: string | Buffer = ''): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers with JSON that nobody may keep. */
export const sendJson = (exchange: Exchange, status: number, value: unknown, headers: Readonly<Record<string, string | readonly string[]>> = {}) =>
  send(exchange, status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers }, JSON.stringify(value));

export const sendTo = (exchange: Exchange, location: string, headers: Readonly<Record<string, string | readonly string[]>> = {}) =>
  send(exchange, 302, { location, 'cache-control': 'no-store', ...headers });
