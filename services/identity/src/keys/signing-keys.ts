import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { sql } from 'kysely';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import { derive } from './derive.ts';
import { isDue, published } from './rotation.ts';
import { seal, unseal } from './seal.ts';

/** A private ES256 key with its `kid`. */
export type SigningKey = JWK & { kid: string };

export interface SigningKeys {
  /** The keys to publish, the one that signs first; makes one when none is there or the newest has served its time. */
  current(): Promise<SigningKey[]>;
  /** Makes a new key at once, for when one may have been seen by a stranger; it signs a day later. */
  rotate(): Promise<void>;
}

/** Signing keys kept in the database, sealed with a key that follows from the secret: a copy of the database alone signs nothing. @param formerSecret still opens what it sealed. */
export function signingKeys(db: Database, secret: string, now: () => Date, log: Log, formerSecret: string | null = null): SigningKeys {
  const key = derive(secret, 'signing keys');
  const formerKey = formerSecret === null ? null : derive(formerSecret, 'signing keys');

  /** A key that the secret before had sealed is sealed anew as soon as it is read. */
  async function reseal(from: Database, kid: string, sealed: Buffer): Promise<string | null> {
    const text = formerKey && unseal(formerKey, sealed);
    if (text) await from.updateTable('signingKey').set({ sealed: seal(key, text) }).where('kid', '=', kid).execute();
    return text;
  }

  async function readable(from: Database): Promise<{ kid: string; madeAt: Date; jwk: SigningKey }[]> {
    const rows = await from.selectFrom('signingKey').selectAll().execute();
    const texts = await Promise.all(rows.map(async ({ kid, sealed }) => unseal(key, sealed) ?? (await reseal(from, kid, sealed))));
    return rows.flatMap(({ kid, madeAt }, place) => {
      const text = texts[place] ?? null;
      if (text === null) log.warn({ kid }, 'a signing key was sealed with another secret and is left out');
      return text === null ? [] : [{ kid, madeAt, jwk: JSON.parse(text) as SigningKey }];
    });
  }

  async function make(into: Database): Promise<void> {
    const jwk = await newKey();
    await into.insertInto('signingKey').values({ kid: jwk.kid, sealed: seal(key, JSON.stringify(jwk)), madeAt: now() }).execute();
    log.info({ kid: jwk.kid }, 'a signing key was made');
  }

  /** One at a time across all processes, or two that start together would each make a key. */
  const alone = (work: (tx: Database) => Promise<void>) =>
    db.transaction().execute(async tx => {
      await sql`select pg_advisory_xact_lock(hashtext('identity.signing_key'))`.execute(tx);
      await work(tx);
    });

  return {
    async current() {
      if (isDue(await readable(db), now())) {
        await alone(async tx => {
          if (isDue(await readable(tx), now())) await make(tx);
        });
      }
      return published(await readable(db), now()).map(({ jwk }) => jwk);
    },
    rotate: () => alone(make),
  };
}

async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
}
