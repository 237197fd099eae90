import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import { askToken } from '../testing/browser.ts';
import { freshDatabase, openWorld, TestClock, TestLog } from '../testing/world.ts';
import { signingKeys } from './signing-keys.ts';

const DAY = 86_400_000;

async function keyring(secret = 'one') {
  const { db } = await freshDatabase();
  const clock = new TestClock();
  const log = new TestLog();
  return { db, clock, log, open: (with_ = secret, former: string | null = null) => signingKeys(db, with_, () => clock.now(), log, former) };
}

describe('The keyring', () => {
  it('makes one key for all that start at once and finds it again', async () => {
    const { db, open } = await keyring();
    const found = await Promise.all([open().current(), open().current(), open().current()]);
    expect(new Set(found.flat().map(({ kid }) => kid)).size).toBe(1);
    expect(await db.selectFrom('signingKey').select('kid').execute()).toHaveLength(1);
  });

  it('keeps no private key that the database alone could tell', async () => {
    const { db, open } = await keyring();
    const [key] = await open().current();
    const { sealed } = await db.selectFrom('signingKey').select('sealed').executeTakeFirstOrThrow();
    expect(sealed.toString('latin1')).not.toContain(key!.d);
  });

  it('makes new keys, and says so, when the secret is another', async () => {
    const { log, open } = await keyring();
    const [before] = await open().current();
    const [after] = await open('another').current();
    expect(after!.kid).not.toBe(before!.kid);
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'warn', facts: { kid: before!.kid } }));
  });

  it('goes on with its keys when the secret is another and the former is known, and needs the former no more', async () => {
    const { log, open } = await keyring();
    const [before] = await open().current();
    expect((await open('another', 'one').current())[0]!.kid).toBe(before!.kid);
    expect((await open('another').current())[0]!.kid).toBe(before!.kid);
    expect(log.lines).not.toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('makes a successor after a quarter', async () => {
    const { clock, open } = await keyring();
    const [old] = await open().current();
    clock.advance(90 * DAY);
    const [signing, next] = await open().current();
    expect(signing!.kid).toBe(old!.kid);
    clock.advance(DAY);
    expect((await open().current()).map(({ kid }) => kid)).toEqual([next!.kid, old!.kid]);
  });
});

describe('Rotated keys', () => {
  it('leave tokens good that the old one signed, and sign new ones after a day', async () => {
    const world = await openWorld();
    const client = await world.directory.clients.create({ id: 'gates', name: '校门', roles: ['gates'] });
    const token = async () => (await askToken(world.publicUrl, client, { grant_type: 'client_credentials' })).access_token;
    const keys = async () => (await (await fetch(`${world.identity.issuer}/jwks`)).json()) as JSONWebKeySet;

    const before = await token();
    await world.identity.rotateKeys();
    expect((await keys()).keys).toHaveLength(2);
    world.clock.advance(DAY);
    await world.restart();
    const after = await token();
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    for (const each of [before, after]) await expect(jwtVerify(each, createLocalJWKSet(await keys()))).resolves.toBeDefined();
    expect(JSON.stringify(await keys())).not.toContain('"d"');
  });
});
