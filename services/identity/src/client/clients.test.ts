import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { askToken } from '../testing/browser.ts';
import { openWorld } from '../testing/world.ts';
import { ClientProblem } from './clients.ts';

const laboratory = { id: 'laboratory', name: '检测实验室', roles: ['laboratory'] };
const ASK = { grant_type: 'client_credentials' };

async function campus() {
  const world = await openWorld();
  return { world, made: await world.directory.clients.create(laboratory), ask: (client: { id: string; secret: string }, fields = {}) => askToken(world.publicUrl, client, { ...ASK, ...fields }) };
}

describe('A client of an integrator', () => {
  it('gets a token with its roles for its secret', async () => {
    const { made, ask } = await campus();
    const { access_token } = await ask(made);
    expect(decodeJwt(access_token)).toMatchObject({ sub: 'laboratory', client_id: 'laboratory', aud: 'urn:campusloop:api', name: '检测实验室', roles: ['laboratory'] });
    expect(decodeJwt(access_token)).not.toHaveProperty('scope_units');
  });

  it('may send its secret in the body', async () => {
    const { world, made } = await campus();
    const response = await fetch(`${world.publicUrl}/oidc/token`, { method: 'POST', body: new URLSearchParams({ ...ASK, client_id: made.id, client_secret: made.secret }) });
    expect(response.status).toBe(200);
  });

  it.each([
    ['a wrong secret', { id: 'laboratory', secret: 'wrong' }],
    ['an unknown client', { id: 'gates', secret: 'wrong' }],
  ])('is refused alike with %s', async (_, client) => {
    const { ask } = await campus();
    expect(await ask(client)).toMatchObject({ status: 401, error: 'invalid_client', error_description: 'client authentication failed' });
  });

  it('is refused with the digest that the database holds', async () => {
    const { world, ask } = await campus();
    const { secretDigest } = await world.db.selectFrom('client').select('secretDigest').executeTakeFirstOrThrow();
    expect(await ask({ id: 'laboratory', secret: secretDigest })).toMatchObject({ status: 401 });
  });

  it('may not sign people in', async () => {
    const { made, ask } = await campus();
    expect(await ask(made, { grant_type: 'authorization_code', code: 'x', redirect_uri: 'http://127.0.0.1/' })).toMatchObject({ status: 400 });
  });

  it('gets nothing once disabled', async () => {
    const { world, made, ask } = await campus();
    await world.directory.clients.disable('laboratory');
    expect(await ask(made)).toMatchObject({ status: 401 });
  });

  it('has a new secret beside the old for a day when it is renewed, so that no request is refused meanwhile', async () => {
    const { world, made, ask } = await campus();
    let renewing = true;
    const statuses = new Set<number>();
    const asking = (async () => { while (renewing) statuses.add((await ask(made)).status); })();
    const renewed = await world.directory.clients.renewSecret('laboratory');
    expect(await ask(renewed)).toMatchObject({ status: 200 });
    renewing = false;
    await asking;
    expect([...statuses]).toEqual([200]);

    world.clock.advance(24 * 60 * 60 * 1000 - 1);
    expect(await ask(made)).toMatchObject({ status: 200 });
    world.clock.advance(1);
    expect(await ask(made)).toMatchObject({ status: 401 });
    expect(await ask(renewed)).toMatchObject({ status: 200 });
  });

  it('has a new secret instead of the old when a stranger may have seen that one', async () => {
    const { world, made, ask } = await campus();
    const renewed = await world.directory.clients.renewSecret('laboratory', { atOnce: true });
    expect(await ask(made)).toMatchObject({ status: 401 });
    expect(await ask(renewed)).toMatchObject({ status: 200 });
  });

  it('has its secret back after a restart', async () => {
    const { world, made, ask } = await campus();
    await world.restart();
    expect(await ask(made)).toMatchObject({ status: 200 });
  });

  it.each([
    ['an id that is taken', laboratory],
    ['an id that is none', { ...laboratory, id: 'The Lab' }],
    ['no role', { ...laboratory, id: 'gates', roles: [] }],
  ])('is not made with %s', async (_, client) => {
    const { world } = await campus();
    await expect(world.directory.clients.create(client)).rejects.toThrow(ClientProblem);
  });

  it('has no way to register itself', async () => {
    const { world } = await campus();
    const discovery = (await (await fetch(`${world.identity.issuer}/.well-known/openid-configuration`)).json()) as object;
    expect(discovery).not.toHaveProperty('registration_endpoint');
    expect(discovery).toMatchObject({ issuer: world.identity.issuer, token_endpoint: `${world.publicUrl}/oidc/token`, jwks_uri: `${world.publicUrl}/oidc/jwks` });
    expect((await fetch(`${world.publicUrl}/oidc/reg`, { method: 'POST' })).status).toBe(404);
  });
});
