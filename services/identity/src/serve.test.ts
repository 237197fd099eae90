import { describe, expect, it } from 'vitest';
import { serveIdentity } from './serve.ts';
import { freshDatabase, TestLog } from './testing/world.ts';

describe('Identity as a server of its own', () => {
  it('says it is ready and answers under its public address', async () => {
    const { url: databaseUrl } = await freshDatabase();
    const identity = await serveIdentity({ databaseUrl, publicUrl: 'https://campus.example.edu/', secret: 'one', port: 0, log: new TestLog() });
    expect((await fetch(`${identity.url}/ready`)).status).toBe(200);
    expect(await (await fetch(`${identity.url}/oidc/.well-known/openid-configuration`)).json()).toMatchObject({
      issuer: 'https://campus.example.edu/oidc',
      authorization_endpoint: 'https://campus.example.edu/oidc/auth',
    });
    await identity.stop();
    await expect(fetch(`${identity.url}/health`)).rejects.toThrow('fetch failed');
  });
});
