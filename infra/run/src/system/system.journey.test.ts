import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SystemOptions } from './options.ts';
import { startSystem } from './system.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

const FORGETFUL = { fsync: 'off', synchronous_commit: 'off' };

async function start(options: Partial<SystemOptions> = {}) {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'campusloop-system-')));
  cleanup.push(() => rm(dataDir, { recursive: true, force: true }));
  const system = await startSystem({ dataDir, databaseSettings: FORGETFUL, ...options });
  cleanup.push(() => system.stop());
  return { system, dataDir };
}

const statusOf = async (url: string) => (await fetch(url)).status;

describe.each(['one', 'cluster'] as const)('The system, topology %s', topology => {
  it('is ready when started, and is gone when stopped', async () => {
    const { system } = await start({ topology });
    expect(await statusOf(`${system.url}/ready`)).toBe(200);
    expect(await statusOf(`${system.url}/oidc/.well-known/openid-configuration`)).toBe(200);
    expect(system.services().map(({ name }) => name).toSorted()).toEqual(['command', 'employment', 'gateway', 'health', 'identity', 'logistics', 'personnel', 'teaching']);

    await system.stop();
    await expect(fetch(`${system.url}/ready`)).rejects.toThrow('fetch failed');
  });
});

describe('The system', () => {
  it('shows the first administrator of an empty campus once', async () => {
    const first = await start();
    expect(first.system).toMatchObject({ beginning: 'empty', administrator: { login: 'admin' } });
    await first.system.stop();

    const { system } = await start({ dataDir: first.dataDir });
    expect(system).toMatchObject({ beginning: 'empty', administrator: null });
  });

  it('never puts a sample campus into one that began empty', async () => {
    const first = await start();
    await first.system.stop();
    const { system } = await start({ dataDir: first.dataDir, size: 1_000 });
    expect(system.beginning).toBe('empty');
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    cleanup.push(async () => other.close());
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toThrow(new RegExp(`Port ${port} is taken.*--port ${port + 1}`));
  });

  it('names the database that does not let us in', async () => {
    await expect(start({ databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/campus' })).rejects.toThrow(/database campus at 127\.0\.0\.1:1 .*DATABASE_URL/);
  });
});

describe('Two workers', () => {
  it('answer on one port, count as one, and one that is killed is cut off and replaced', async () => {
    const trouble = vi.fn<(line: string) => void>();
    const { system } = await start({ workers: 2, onTrouble: trouble });
    const worker = () => system.services().find(({ name }) => name === 'worker')?.pid;
    await vi.waitFor(() => expect(worker()).toBeDefined(), { timeout: 30_000, interval: 100 });
    const first = worker() ?? 0;

    const asked = await countedIn(system.url);
    for (let count = 0; count < 40; count++) expect(await statusOf(`${system.url}/graphql?query={__typename}`)).toBe(401);
    expect((await countedIn(system.url)) - asked).toBe(40);

    process.kill(first, 'SIGKILL');
    await vi.waitFor(() => expect(trouble).toHaveBeenCalledWith(expect.stringMatching(/^A worker has ended \(SIGKILL\)/)), { timeout: 5_000 });
    expect(await statusOf(`${system.url}/ready`)).toBe(200);
    await vi.waitFor(() => expect(worker()).toBeDefined(), { timeout: 30_000, interval: 100 });
    expect(worker()).not.toBe(first);
  });
});

/** Requests refused for want of a sign-in, by all processes together. */
async function countedIn(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^campusloop_gateway_requests_total\{outcome="UNAUTHENTICATED"\} (\d+)/m.exec(text)?.[1] ?? 0);
}

describe('A cluster', () => {
  it('starts a service again that ended by itself, at the address it had', async () => {
    const trouble = vi.fn<(line: string) => void>();
    const { system } = await start({ topology: 'cluster', onTrouble: trouble });
    const health = () => system.services().find(({ name }) => name === 'health')!;
    const before = health();

    process.kill(before.pid, 'SIGKILL');
    await vi.waitFor(async () => {
      expect(health().pid).not.toBe(before.pid);
      expect(await statusOf(`${before.url}/ready`)).toBe(200);
    }, { timeout: 30_000, interval: 100 });
    expect(trouble).toHaveBeenCalledExactlyOnceWith('health has ended (SIGKILL). The others go on; it is started again.');
  });

  it('reports a service that was held down, goes on without it, and takes it back where it was', async () => {
    const trouble = vi.fn<(line: string) => void>();
    const { system } = await start({ topology: 'cluster', onTrouble: trouble });
    const addressOf = (name: string) => system.services().find(service => service.name === name)?.url ?? '';
    const before = addressOf('health');

    await system.kill('health');
    expect(trouble).toHaveBeenCalledWith(expect.stringMatching(/^health has ended \(SIGKILL\)/));
    await expect(fetch(`${before}/ready`)).rejects.toThrow('fetch failed');
    expect(await statusOf(`${system.url}/health`)).toBe(200);

    await system.restart('health');
    expect(addressOf('health')).toBe(before);
    expect(await statusOf(`${before}/ready`)).toBe(200);
  });
});
