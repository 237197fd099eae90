import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { start } from '../testing/gateway.ts';

describe('GraphiQL', () => {
  it('sends those who have not signed in to sign in first', async () => {
    const response = await (await start()).fetch('/graphiql');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sign-in?to=/graphiql']);
  });

  it('is closed to people who may not explore', async () => {
    const { fetch, signIn } = await start();
    expect((await fetch('/graphiql', { headers: { cookie: await signIn() } })).status).toBe(403);
  });

  it('runs its one script, and no other, for people who may', async () => {
    const { fetch, signIn, issuer } = await start();
    issuer.person = { claims: { sub: 'u2', roles: ['developer'] }, seconds: 600 };
    const response = await fetch('/graphiql', { headers: { cookie: await signIn(), 'accept-encoding': 'br' } });
    const html = await response.text();
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(html).toContain('"x-campusloop":"1"');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-security-policy')).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(response.headers.get('content-security-policy')).not.toContain("script-src 'unsafe-inline'");
  });
});
