import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6, type AddressInfo, type LookupFunction } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { send } from './notice.sender.ts';

/** The names of the outside world, and where they lead. */
const names = vi.hoisted(() => new Map<string, readonly string[]>());
vi.mock('node:dns', () => ({
  lookup: ((host, _, done) => done(null, (names.get(host) ?? []).map(address => ({ address, family: isIPv6(address) ? 6 : 4 })))) satisfies LookupFunction,
}));

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map(server => new Promise(resolve => { server.closeAllConnections(); server.close(resolve); }))));

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}
const loopback = { allowsLoopback: true };
const post = (url: string, options = {}) => send({ url, headers: { 'webhook-id': 'a' }, body: '{"a":"线上"}' }, { rule: loopback, ...options });

describe('Sending', () => {
  it('posts the body as it is, with its headers', async () => {
    let heard: unknown;
    const url = await receiver((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        heard = [request.method, request.headers['webhook-id'], request.headers['content-type'], Buffer.concat(chunks).toString()];
        response.writeHead(204).end();
      });
    });
    expect(await post(url)).toEqual({ status: 204 });
    expect(heard).toEqual(['POST', 'a', 'application/json', '{"a":"线上"}']);
  });
  it('follows no redirect', async () => {
    let visits = 0;
    const target = await receiver((_, response) => { visits += 1; response.end(); });
    expect(await post(await receiver((_, response) => response.writeHead(302, { location: target }).end()))).toEqual({ status: 302 });
    expect(visits).toBe(0);
  });
  it('reads no endless answer', async () => {
    const url = await receiver((_, response) => { response.writeHead(200); const more = () => { if (!response.destroyed) response.write('x'.repeat(600), more); }; more(); });
    expect(await post(url)).toEqual({ status: 200 });
  });
  it.each([['answers nothing', () => undefined], ['answers half', (_: unknown, response: { write(text: string): void }) => response.write('x')]] as const)(
    'gives up on who %s', async (_, answer) => expect(await post(await receiver(answer), { timeoutMs: 100 })).toEqual({ failure: 'TIMEOUT' }));
  it('says that nobody listens', async () => {
    const url = await receiver(() => undefined);
    await new Promise(resolve => servers.pop()!.close(resolve));
    expect(await post(url)).toEqual({ failure: 'ECONNREFUSED' });
  });
  it('says that the receiver hung up', async () => expect(await post(await receiver(request => request.socket.destroy()))).toEqual({ failure: 'ECONNRESET' }));
  it.each([['http://127.0.0.1:1/', 'ENDPOINT_INVALID'], ['https://127.0.0.1:1/', 'ENDPOINT_PRIVATE'], ['https://localhost:1/', 'ENDPOINT_PRIVATE'], ['https://hr.localhost.:1/', 'ENDPOINT_PRIVATE'],
    ['https://169.254.169.254/', 'ENDPOINT_PRIVATE'], ['https://[::ffff:10.0.0.1]/', 'ENDPOINT_PRIVATE']])(
    'knocks at no door inside: %s', async (url, failure) => expect(await post(url, { rule: { allowsLoopback: false } })).toEqual({ failure }));
  it.each([
    ['this machine', ['127.0.0.1']], ['this machine in IPv6', ['::1']], ['a private network', ['10.0.0.5']], ['the metadata of a cloud', ['169.254.169.254']], ['a private IPv6', ['fd00::5']],
    ['IPv4 dressed as IPv6', ['::ffff:10.0.0.5']], ['a public address and a private one', ['93.184.215.14', '192.168.0.5']],
  ])('knocks at no door inside that a public name leads to: %s', async (_, addresses) => {
    names.set('hr.example.com', addresses);
    expect(await post('https://hr.example.com/', { rule: { allowsLoopback: false } })).toEqual({ failure: 'PRIVATE_ADDRESS' });
  });
});
