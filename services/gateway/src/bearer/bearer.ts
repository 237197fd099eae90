import { createHash } from 'node:crypto';
import type { Actor } from '@campus/kit';
import { refuse } from '../errors.ts';
import { Lru } from '../lru.ts';
import type { ActorOf } from '../permissions/actors.ts';
import { identityOf } from './claims.ts';
import { TokenInvalid, type Issuer } from './issuer.ts';

/** The audience that access tokens for this API carry. */
export const AUDIENCE = 'urn:campusloop:api';

/** Reads a bearer token; throws a refusal (401) for any that is not valid. `until` is when it ends, in milliseconds. */
export type ReadBearer = (token: string) => Promise<{ actor: Actor; until: number }>;

const REMEMBERED = 10_000;

/** A token once verified is remembered by its hash until it ends, since integrators send the same one thousands of times. */
export function createBearer(issuer: Issuer, actorOf: ActorOf): ReadBearer {
  const known = new Lru<string, { actor: Actor; until: number }>(REMEMBERED);
  return async token => {
    const key = createHash('sha256').update(token).digest('base64');
    const before = known.get(key);
    if (before && before.until > Date.now()) return before;
    known.delete(key);
    try {
      const claims = await issuer.verify(token, AUDIENCE);
      return known.set(key, { actor: actorOf(identityOf(claims)), until: (claims.exp ?? 0) * 1000 });
    } catch (cause) {
      if (!(cause instanceof TokenInvalid)) throw cause;
      throw refuse(401, 'TOKEN_INVALID', '访问令牌无效或已过期，请重新获取。', 'The access token is invalid or has expired. Get a new one.', {
        'www-authenticate': 'Bearer realm="campusloop", error="invalid_token"',
      });
    }
  };
}
