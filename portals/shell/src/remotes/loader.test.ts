import { definePortal, describePortal, type Portal } from '@campus/portal-kit/portal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoader, type Fetch } from './loader.ts';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const health: Portal = definePortal({
  contract: 1, name: 'health', title: both('健康'), order: 1,
  pages: [{ path: 'rounds', title: both('轮次'), load: async () => ({ default: () => null }) }],
  messages: { 'zh-CN': async () => ({ default: {} }), en: async () => ({ default: {} }) },
});
const remote = describePortal(health);
const loader = (fetch: Fetch, patience?: number) => createLoader({ fetch, prepare: async () => undefined, patience });

// What is down is told to the console in full: here that is noise.
beforeEach(() => { vi.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => { vi.restoreAllMocks(); });

describe('A department\'s code', () => {
  it('is downloaded once, however many ask for it', async () => {
    let downloads = 0;
    const { load } = loader(async () => { downloads += 1; return health; });
    await Promise.all([load(remote), load(remote)]);
    expect(await load(remote)).toEqual({ status: 'ready', portal: health });
    expect(downloads).toBe(1);
  });

  it('is asked for again at a fresh address once it was down', async () => {
    const asked: [string, boolean][] = [];
    const { load } = loader(async (_, entry, force) => {
      asked.push([entry, force]);
      if (asked.length === 1) throw new Error('[ Federation Runtime ]: Failed to load script resources. #RUNTIME-008');
      return health;
    });
    expect(await load(remote)).toEqual({ status: 'down', code: 'RUNTIME-008' });
    expect(await load(remote)).toMatchObject({ status: 'ready' });
    expect(asked).toEqual([[remote.entry, false], [`${remote.entry}?try=1`, true]]);
  });

  it('counts as down when its server is silent', async () => {
    const { load } = loader(() => new Promise(() => undefined), 5);
    expect(await load(remote)).toMatchObject({ status: 'down', code: 'PORTAL_DOWN' });
  });

  it('counts as down when it is another department\'s', async () => {
    expect(await loader(async () => ({ ...health, name: 'logistics' })).load(remote)).toMatchObject({ status: 'down' });
  });

  it('tells those who watch: loading, then ready', async () => {
    const { load, states, subscribe } = loader(async () => health);
    const seen: (string | undefined)[] = [];
    subscribe(() => seen.push(states().get('health')?.status));
    await load(remote);
    expect(seen).toEqual(['loading', 'ready']);
  });
});
