import { createRemoteJWKSet, jwtVerify } from 'jose';
import { Browser, GatewaySide } from './browser.ts';
import { openWorld, type World } from './world.ts';

export const PASSWORD = 'correct horse';
export const nurse = { login: 'nurse', name: '林洁', nameEn: 'Lin Jie', roles: ['health-admin'], password: PASSWORD };

/** A world with one nurse in it and a visitor at its door. */
export async function campus(facts: object = {}) {
  const world = await openWorld();
  const account = await world.directory.accounts.create({ ...nurse, ...facts });
  return { world, account, ...visitor(world) };
}

/** A browser of its own, with the gateway's side of signing in. */
export function visitor(world: World) {
  const gateway = new GatewaySide(world.publicUrl, world.identity.gatewayClient);
  const browser = new Browser(world.publicUrl);
  return {
    gateway,
    browser,
    open: () => browser.visit(gateway.authorization()),
    async signIn(login = 'nurse', password = PASSWORD) {
      return browser.submit(await browser.visit(gateway.authorization()), { login, password });
    },
  };
}

/** Checks a token as the gateway does, by the published keys. */
export const verify = (world: World, token: string) => jwtVerify(token, createRemoteJWKSet(new URL(`${world.identity.issuer}/jwks`)), { issuer: world.identity.issuer, audience: 'urn:campusloop:api' });
