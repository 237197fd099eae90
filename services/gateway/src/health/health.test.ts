import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { start } from '../testing/gateway.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Asks over and over; what a port accepts must be answered within two seconds. */
async function firstAnswer(url: string): Promise<number> {
  for (;;) {
    try {
      return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).status;
    } catch (cause) {
      if (cause instanceof DOMException) throw cause;
      await setTimeout(1);
    }
  }
}

describe('Operations', () => {
  it('learns that the process lives and is ready', async () => {
    const { fetch } = await start();
    expect((await fetch('/health')).status).toBe(200);
    expect(await (await fetch('/ready')).json()).toEqual({ status: 'ready', database: true, stopping: false });
  });

  it('is answered from the first moment that the port is open', async () => {
    const port = await freePort();
    const [status] = await Promise.all([firstAnswer(`http://127.0.0.1:${port}/health`), start({ port, shared: true })]);
    expect(status).toBe(200);
  });

  it('learns that the database does not answer', async () => {
    const { fetch } = await start({ databaseUrl: 'postgres://nobody:x@127.0.0.1:9/none' });
    const ready = await fetch('/ready');
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', database: false, stopping: false }]);
  });

  it('reads figures from the same network only', async () => {
    const { ask, fetch } = await start();
    await ask('query Counted { person(id: "p1") { testedOn } }');
    const text = await (await fetch('/metrics')).text();
    expect(text).toMatch(/campusloop_gateway_requests_total\{outcome="ok"\} [1-9]/);
    expect(text).toMatch(/campusloop_gateway_operation_seconds_count\{operation="free",kind="query"\} [1-9]/);
    expect(text).toMatch(/campusloop_gateway_subgraph_seconds_count\{subgraph="health",answered="true"\} [1-9]/);
    expect((await fetch('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(404);
  });
});
