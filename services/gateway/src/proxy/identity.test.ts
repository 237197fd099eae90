import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from '../testing/gateway.ts';
import { stopServer } from '../testing/issuer.ts';

async function identityService() {
  const server = createServer(async (request, response) => {
    const { host, cookie, 'x-forwarded-proto': proto } = request.headers;
    response.writeHead(201, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
    response.end(JSON.stringify({ url: request.url, method: request.method, host, proto, cookie, body: await text(request) }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => (server.listening ? stopServer(server) : undefined));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('The identity service', () => {
  it('in this process gets its requests as they are', async () => {
    const { fetch } = await start({ identity: { handler: (request, response) => response.end(request.url) } });
    expect(await (await fetch('/oidc/auth?x=1')).text()).toBe('/oidc/auth?x=1');
  });

  it('at its own address is reached through this port, under the public name', async () => {
    const { url } = await identityService();
    const { fetch } = await start({ identity: { url }, publicUrl: 'https://loop.example.edu' });
    const response = await fetch('/oidc/token?x=1', { method: 'POST', body: 'grant', headers: { cookie: 'c=3' } });
    expect([response.status, response.headers.getSetCookie()]).toEqual([201, ['a=1', 'b=2']]);
    expect(await response.json()).toEqual({ url: '/oidc/token?x=1', method: 'POST', host: 'loop.example.edu', proto: 'https', cookie: 'c=3', body: 'grant' });
  });

  it('that is down is said to be', async () => {
    const { url, server } = await identityService();
    await stopServer(server);
    const response = await (await start({ identity: { url } })).fetch('/oidc/auth');
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('Try again')]);
  });
});
