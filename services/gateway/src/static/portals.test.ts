import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { start } from '../testing/gateway.ts';

async function built() {
  const folder = await mkdtemp(join(tmpdir(), 'portals-'));
  const root = join(folder, 'built');
  await mkdir(join(root, 'shell', 'static'), { recursive: true });
  await mkdir(join(root, 'health'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'package.json'), 'secret');
  await writeFile(join(root, 'shell', '.env'), 'secret');
  await writeFile(join(root, 'shell', 'index.html'), '<!doctype html><title>shell</title>');
  await writeFile(join(root, 'shell', 'remotes.json'), '{}');
  await writeFile(join(root, 'shell', 'static', 'main.3f2a91bc.js'), 'plain()');
  await writeFile(join(root, 'shell', 'static', 'main.3f2a91bc.js.br'), brotliCompressSync('plain()'));
  await writeFile(join(root, 'health', 'remoteEntry.js'), 'remote()');
  return start({ portals: { root } });
}

/** Sends a path as it stands: fetch would tidy it up. */
const raw = (url: string, path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    request(url, { path }, async response => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, body });
    }).once('error', reject).end();
  });

describe('The portals', () => {
  it('start with the shell, under a strict policy', async () => {
    const { fetch } = await built();
    const response = await fetch('/');
    expect(await response.text()).toContain('<title>shell</title>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src 'self'.*frame-ancestors 'none'; base-uri 'none'; form-action 'self'$/),
    });
  });

  it('are shown to a browser at the address that tells others whether the process lives', async () => {
    const { fetch } = await built();
    expect(await (await fetch('/health', { headers: { accept: 'text/html,application/xhtml+xml' } })).text()).toContain('<title>shell</title>');
    expect(await (await fetch('/health')).json()).toEqual({ status: 'alive' });
  });

  it('pack what browsers can unpack, and keep what never changes', async () => {
    const { fetch } = await built();
    const packed = await fetch('/static/main.3f2a91bc.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(await packed.text()).toBe('plain()');
    expect(Object.fromEntries(packed.headers)).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    const plain = await fetch('/static/main.3f2a91bc.js', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('etag')).not.toBe(packed.headers.get('etag'));
  });

  it('answer 304 to who has the file already', async () => {
    const { fetch } = await built();
    const etag = (await fetch('/portals/health/remoteEntry.js')).headers.get('etag') ?? '';
    expect((await fetch('/portals/health/remoteEntry.js', { headers: { 'if-none-match': `"other", ${etag}` } })).status).toBe(304);
  });

  it('answer every page’s address with the shell, and every absent file with 404', async () => {
    const { fetch } = await built();
    expect(await (await fetch('/health/tubes/7')).text()).toContain('shell');
    expect((await fetch('/static/gone.js')).status).toBe(404);
    expect((await fetch('/portals/absent/remoteEntry.js')).status).toBe(404);
    expect((await fetch('/portals/health/page')).status).toBe(404);
    expect(await (await fetch('/remotes.json')).json()).toEqual({});
  });

  it('answer HEAD without a body, and nothing else but GET', async () => {
    const { fetch } = await built();
    const head = await fetch('/', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '35', '']);
    expect((await fetch('/', { method: 'PUT' })).status).toBe(405);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/portals/health/../../../secret.txt', '/portals/health/%2e%2e%2f%2e%2e%2fsecret.txt', '/portals/../secret.txt', '/../package.json', '/portals/shell/../package.json', '/portals/shell/%2e%2e/package.json', '/..%5csecret.txt', '/.env', '/static/%00', '/%'])(
    'give nothing of what lies outside: %s',
    async path => {
      const { url } = await built();
      const { status, body } = await raw(url, path);
      expect(body).not.toContain('secret');
      expect(status).toBe(404);
    },
  );
});
