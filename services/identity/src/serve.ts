import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startIdentity, type Identity, type IdentityOptions } from './identity.ts';

export interface ServeOptions extends IdentityOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
}

/** Identity as a server of its own, for the cluster: `/oidc/*`, `/health` and `/ready`. */
export async function serveIdentity({ port, host = '127.0.0.1', ...options }: ServeOptions): Promise<Identity & { readonly url: string }> {
  const identity = await startIdentity(options);
  const server = createServer(async (request, response) => {
    if (request.url === '/health') return void response.end('ok');
    if (request.url === '/ready') return void response.writeHead((await identity.ready()) ? 200 : 503).end();
    await identity.handler(request, response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address() as AddressInfo;
  return {
    ...identity,
    url: `http://${address.address}:${address.port}`,
    async stop() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
      await identity.stop();
    },
  };
}
