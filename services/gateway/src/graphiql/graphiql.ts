import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Caller } from '../graphql/caller.ts';
import { send, sendTo, type Exchange } from '../http/exchange.ts';
import { EXPLORE } from '../permissions/actors.ts';

interface Page {
  readonly html: Buffer;
  readonly packed: Buffer;
  readonly policy: string;
  readonly etag: string;
}

const WELCOME = `# CampusLoop\n# 在这里试用接口。 Try the API here: everything you run is done in your name.\n\nquery { __typename }\n`;
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Serves GraphiQL to people who may explore; the page is made when it is first asked for. */
export function createGraphiqlHandler(): (exchange: Exchange, caller: Caller) => Promise<void> {
  let made: Promise<Page> | null = null;
  return async (exchange, { actor, by }) => {
    if (by !== 'session') return sendTo(exchange, '/sign-in?to=/graphiql');
    if (!actor.permissions.has(EXPLORE)) return send(exchange, 403, { 'content-type': 'text/plain; charset=utf-8' }, `需要权限 ${EXPLORE}。 You need the permission ${EXPLORE}.\n`);
    made ??= makePage();
    const { html, packed, policy, etag } = await made;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'private, no-cache', vary: 'accept-encoding', etag };
    if (exchange.request.headers['if-none-match'] === etag) return void exchange.response.writeHead(304, headers).end();
    const br = /\bbr\b/.test(String(exchange.request.headers['accept-encoding']));
    send(exchange, 200, br ? { ...headers, 'content-encoding': 'br' } : headers, br ? packed : html);
  };
}

/** The page's one script is allowed by its hash; the editor writes styles and starts workers from blobs, so those are open here and only here. */
async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'CampusLoop GraphiQL', endpoint: '/graphql', additionalHeaders: { 'x-campusloop': '1' }, defaultQuery: WELCOME, subscriptionsProtocol: 'SSE', credentials: 'same-origin' });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => `'sha256-${createHash('sha256').update(text ?? '').digest('base64')}'`);
  const policy = [
    "default-src 'none'", `script-src ${scripts.join(' ')} blob:`, 'worker-src blob:', "style-src 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'",
    "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  const bytes = Buffer.from(html);
  return { html: bytes, packed: await promisify(brotliCompress)(bytes, FAST), policy, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` };
}
