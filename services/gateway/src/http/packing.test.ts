import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { start, type Started } from '../testing/gateway.ts';

const LONG = `{ ${Array.from({ length: 15 }, (_, i) => `${'long'.repeat(100)}${i}: __typename`).join(' ')} }`;

/** Asks without a client that unpacks by itself. */
async function ask({ url, issuer }: Started, query: string, accepted?: string): Promise<{ encoding: string | undefined; varies: string | undefined; length: number; body: Buffer }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}`, ...(accepted === undefined ? {} : { 'accept-encoding': accepted }) };
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, { method: 'POST', headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({
        encoding: response.headers['content-encoding'], varies: response.headers.vary, length: Number(response.headers['content-length']), body: Buffer.concat(parts),
      })).on('error', reject);
    });
    asking.on('error', reject).end(JSON.stringify({ query }));
  });
}

describe('A long answer', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', '*'])('is packed for who takes %s, and is the same answer', async accepted => {
    const gateway = await start();
    const [plain, packed] = [await ask(gateway, LONG), await ask(gateway, LONG, accepted)];
    expect([plain.encoding, packed.encoding, plain.varies, packed.varies]).toEqual([undefined, 'gzip', 'accept-encoding', 'accept-encoding']);
    expect(packed.length).toBe(packed.body.length);
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
  });

  it.each(['br', 'identity', 'gzip;q=0', 'gzip;q=0.0, br', 'xgzip'])('is sent as it is to who takes %s', async accepted => {
    const gateway = await start();
    expect((await ask(gateway, LONG, accepted)).encoding).toBeUndefined();
  });
});

describe('A short answer', () => {
  it('is never packed', async () => {
    const answer = await ask(await start(), '{ __typename }', 'gzip');
    expect([answer.encoding, answer.body.toString()]).toEqual([undefined, '{"data":{"__typename":"Query"}}']);
  });
});
