import type { Exchange } from './http/exchange.ts';
import { sendHealth, sendMetrics, sendReady } from './health/health.ts';
import type { Caller, Recognise } from './graphql/caller.ts';
import { refuse } from './errors.ts';
import { arriving, departing, leaving, sendSession, type SessionParts } from './session/routes.ts';
import type { SessionStore } from './session/store.ts';
import { sendNotFound } from './static/files.ts';

type Handler = (exchange: Exchange) => Promise<void> | void;

export interface RouteParts {
  readonly graphql: Handler;
  readonly graphiql: (exchange: Exchange, caller: Caller) => Promise<void>;
  readonly identity: Handler | null;
  readonly portals: Handler | null;
  readonly recognise: Recognise;
  readonly session: SessionParts;
  readonly store: SessionStore;
  readonly metrics: () => Promise<string>;
  readonly isStopping: () => boolean;
}

/** The one port's routes. */
export function createRouter(parts: RouteParts): Handler {
  const { recognise, session, store, isStopping, portals } = parts;
  const get: Record<string, Handler> = {
    '/health': exchange => (portals && wantsPage(exchange) ? portals(exchange) : sendHealth(exchange)),
    '/ready': exchange => sendReady(exchange, store, isStopping()),
    '/metrics': exchange => sendMetrics(exchange, parts.metrics),
    '/sign-in': exchange => departing(exchange, session),
    '/sign-in/return': exchange => arriving(exchange, session),
    '/session': async exchange => sendSession(exchange, await recognise(exchange.request), session),
    '/graphiql': async exchange => parts.graphiql(exchange, await recognise(exchange.request)),
  };
  return exchange => {
    const { path, request } = exchange;
    if (path === '/graphql') return parts.graphql(exchange);
    if (parts.identity && path.startsWith('/oidc/')) return parts.identity(exchange);
    if (path === '/sign-out') return only('POST', exchange, async () => leaving(exchange, await recognise(request), session));
    const known = Object.hasOwn(get, path) ? get[path] : (portals ?? sendNotFound);
    return only('GET', exchange, () => (known ?? sendNotFound)(exchange));
  };
}

/** `/health` is asked by whoever watches the process, and is where the pages of a department begin: a browser that goes there is given the page. */
const wantsPage = ({ request }: Exchange): boolean => request.headers.accept?.includes('text/html') ?? false;

function only(method: 'GET' | 'POST', { request }: Exchange, answer: () => Promise<void> | void): Promise<void> | void {
  if (request.method === method || (method === 'GET' && request.method === 'HEAD')) return answer();
  throw refuse(405, 'METHOD_NOT_ALLOWED', `请用 ${method}。`, `Use ${method}.`, { allow: method === 'GET' ? 'GET, HEAD' : method });
}
