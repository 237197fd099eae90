import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@campus/kit';
import type { Log } from '../log.ts';
import { Lru } from '../lru.ts';
import type { Peers } from '../peers/peers.ts';
import type { ActorOf } from '../permissions/actors.ts';
import { GrantEnded, type SignIn, type Tokens } from './sign-in.ts';
import type { Seal } from './seal.ts';
import type { SessionRow, SessionStore } from './store.ts';

/** A session ends this long after its last use. */
export const LIFETIME = 12 * 60 * 60 * 1000;
/** What was read from the database is trusted this long: a sign-out that the other gateways did not hear of takes effect after it. */
const TRUSTED = 5_000;
/** The end is put off at most this often, to spare a write for each request. */
const STRIDE = 10 * 60 * 1000;
const RETRY = 60_000;
const REMEMBERED = 20_000;

/** Who a session cookie belongs to; `extended` says that the browser's cookie must be put off too. */
export interface Found {
  readonly actor: Actor;
  readonly extended: boolean;
}

export interface Sessions {
  /** Begins a session; answers the cookie's value. */
  begin(tokens: Tokens): Promise<string>;
  find(cookie: string): Promise<Found | null>;
  /** Ends a session at once; answers the identity token that the issuer wants for its own sign-out. */
  end(cookie: string): Promise<string | null>;
}

interface Kept {
  readonly row: SessionRow;
  readonly actor: Actor;
  readonly readAt: number;
}

const hashOf = (cookie: string) => createHash('sha256').update(cookie).digest();

export function createSessions(store: SessionStore, signIn: SignIn, seal: Seal, actorOf: ActorOf, log: Log, peers: Peers): Sessions {
  const memory = new Lru<string, Kept>(REMEMBERED);
  /** A look-up that was under way when its session ended must not bring it back. */
  const ended = new Lru<string, true>(REMEMBERED);
  const forget = (key: string): void => {
    ended.set(key, true);
    memory.delete(key);
  };
  peers.hear('session ended', key => forget(String(key)));
  const keep = (key: string, row: SessionRow): Kept => memory.set(key, { row, actor: actorOf(row.identity), readAt: performance.now() });

  /** Asks the issuer again who this is; null when it says that the grant has ended. An issuer out of reach changes nothing. */
  const renew = async (hash: Buffer, row: SessionRow): Promise<SessionRow | null> => {
    const claimed = await store.claimRenewal(hash, new Date(Date.now() + RETRY));
    const sealed = claimed?.tokens && (seal.open(claimed.tokens) as { refresh: string | null; id: string | null } | null);
    if (!sealed || !sealed.refresh) return row;
    try {
      const tokens = await signIn.refresh(sealed.refresh, sealed.id);
      await store.renewed(hash, tokens.identity, seal.close({ refresh: tokens.refresh, id: tokens.idToken }), tokens.renewAt);
      return { ...row, identity: tokens.identity, renewAt: tokens.renewAt };
    } catch (cause) {
      if (cause instanceof GrantEnded) {
        await store.remove(hash);
        return null;
      }
      log.warn({ err: cause }, 'a session could not be renewed; it goes on as it was');
      return row;
    }
  };

  return {
    async begin(tokens) {
      const cookie = randomBytes(32).toString('base64url');
      await store.add(hashOf(cookie), {
        identity: tokens.identity,
        tokens: seal.close({ refresh: tokens.refresh, id: tokens.idToken }),
        renewAt: tokens.renewAt,
        expiresAt: new Date(Date.now() + LIFETIME),
      });
      return cookie;
    },
    async find(cookie) {
      const hash = hashOf(cookie);
      const key = hash.toString('base64');
      const now = Date.now();
      const kept = memory.get(key);
      if (kept && performance.now() - kept.readAt < TRUSTED && kept.row.expiresAt.getTime() > now) return { actor: kept.actor, extended: false };
      const row = await store.find(hash);
      const current = row && row.renewAt.getTime() <= now ? await renew(hash, row) : row;
      if (!current || ended.get(key)) {
        memory.delete(key);
        return null;
      }
      const extended = current.expiresAt.getTime() < now + LIFETIME - STRIDE;
      if (extended) await store.extend(hash, new Date(now + LIFETIME));
      return { actor: keep(key, extended ? { ...current, expiresAt: new Date(now + LIFETIME) } : current).actor, extended };
    },
    async end(cookie) {
      const hash = hashOf(cookie);
      forget(hash.toString('base64'));
      peers.tell('session ended', hash.toString('base64'));
      const tokens = await store.remove(hash);
      const sealed = tokens === null ? null : (seal.open(tokens) as { id: string | null } | null);
      return sealed?.id ?? null;
    },
  };
}
