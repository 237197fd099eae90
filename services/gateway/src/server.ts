import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchangeOf, type Exchange } from './http/exchange.ts';
import { setSafetyHeaders } from './http/safety-headers.ts';

/** Slow senders are cut off: headers within 15 s, a whole request within two minutes, looked at every 5 s. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 };
const GRACE = 10_000;

/** Starts listening; every answer carries the safety headers and the request's number. The system spreads the connections to a shared port. */
export async function listen(port: number, host: string | undefined, shared = false): Promise<Server> {
  const server = createServer(PATIENCE);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, host, reusePort: shared }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

export const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Hands every request to `route`; what it throws goes to `fail`. */
export function serveWith(server: Server, secure: boolean, route: (exchange: Exchange) => Promise<void> | void, fail: (exchange: Exchange, cause: unknown) => void): void {
  server.on('request', async (request, response) => {
    setSafetyHeaders(response, secure);
    const exchange = exchangeOf(request, response);
    try {
      await route(exchange);
    } catch (cause) {
      if (!response.destroyed) fail(exchange, cause);
    }
  });
}

/** Stops listening and lets requests under way end; what still hangs after 10 s is cut. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(cut);
}
