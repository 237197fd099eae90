import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, isPassword } from './password.ts';

const CHEAP = { memory: 64, passes: 2, parallelism: 1 };

describe('A stored password', () => {
  it('is argon2id with its cost beside it and another salt each time', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
  });

  it('knows its password and no other', async () => {
    const stored = await hashPassword('correct horse', CHEAP);
    expect(await isPassword('correct horse', stored)).toBe(true);
    expect(await isPassword('correct horsf', stored)).toBe(false);
  });

  it('takes the same letters composed in another way', async () => {
    expect(await isPassword('cafe\u0301', await hashPassword('caf\u00e9', CHEAP))).toBe(true);
  });

  it('is outdated at another cost than today’s, and still good', async () => {
    const stored = await hashPassword('correct horse', CHEAP);
    expect(isOutdated(stored)).toBe(true);
    expect(isOutdated(await hashPassword('correct horse'))).toBe(false);
  });

  it('that does not exist is nobody’s', async () => {
    expect(await isPassword('correct horse', null)).toBe(false);
  });

  it('that is no hash is an error and not a refusal', async () => {
    await expect(isPassword('plain', 'plain')).rejects.toThrow(/Reset the password/);
  });
});
