import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { refuse } from '../errors.ts';

/** What the issuer publishes about itself. */
export interface Discovery {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
  readonly end_session_endpoint?: string;
}

/** The OpenID issuer: where to send people, and whether a token is its own. */
export interface Issuer {
  discovery(): Promise<Discovery>;
  /** The claims of a token of this issuer for this audience; throws {@link TokenInvalid}, or a refusal when the issuer cannot be asked. */
  verify(token: string, audience: string): Promise<JWTPayload>;
  /** The address under which this process reaches what the issuer publishes. */
  inside(url: string): string;
}

/** A token that is not the issuer's, not for us, not valid now, or not a token. */
export class TokenInvalid extends Error {}

const ALGORITHMS = ['ES256', 'RS256'];
const TOLERANCE_SECONDS = 30;

/**
 * Finds the issuer when it is first needed, since it may be served by this very process.
 * @param inside maps a published address to one that this process reaches, so that calls to ourselves do not leave the machine.
 */
export function openIssuer(url: string, inside: (url: string) => string): Issuer {
  let known: Promise<{ discovery: Discovery; keys: ReturnType<typeof createRemoteJWKSet> }> | null = null;
  const opened = async () => {
    known ??= discover(url, inside).then(discovery => ({ discovery, keys: createRemoteJWKSet(new URL(inside(discovery.jwks_uri))) }));
    try {
      return await known;
    } catch (cause) {
      known = null;
      throw unreachable(cause);
    }
  };
  return {
    inside,
    discovery: async () => (await opened()).discovery,
    async verify(token, audience) {
      const { discovery, keys } = await opened();
      try {
        const { payload } = await jwtVerify(token, keys, { issuer: discovery.issuer, audience, algorithms: ALGORITHMS, clockTolerance: TOLERANCE_SECONDS, requiredClaims: ['sub', 'exp'] });
        return payload;
      } catch (cause) {
        if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError)) throw unreachable(cause);
        throw new TokenInvalid(cause.message, { cause });
      }
    },
  };
}

async function discover(url: string, inside: (url: string) => string): Promise<Discovery> {
  const response = await fetch(inside(`${url}/.well-known/openid-configuration`), { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`The issuer ${url} answered ${response.status} for its configuration.`);
  const discovery = (await response.json()) as Discovery;
  if (discovery.issuer !== url) throw new Error(`The issuer ${url} calls itself ${discovery.issuer}.`);
  return discovery;
}

function unreachable(cause: unknown) {
  const refusal = refuse(503, 'UNAVAILABLE', '登录服务暂时不可用，请稍后重试。', 'The sign-in service cannot be reached. Try again in a moment.', { 'retry-after': '5' });
  refusal.cause = cause;
  return refusal;
}
