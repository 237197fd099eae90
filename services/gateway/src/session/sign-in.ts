import { createHash, randomBytes } from 'node:crypto';
import { AUDIENCE } from '../bearer/bearer.ts';
import { identityOf } from '../bearer/claims.ts';
import { TokenInvalid, type Issuer } from '../bearer/issuer.ts';
import type { Identity } from '../permissions/actors.ts';

/** What this side must remember while a person is away at the issuer. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
}

/** What the issuer gave at the end: who it is, and how to ask again at `renewAt`. */
export interface Tokens {
  readonly identity: Identity;
  readonly refresh: string | null;
  readonly idToken: string | null;
  readonly renewAt: Date;
}

/** The issuer says that this sign-in is over: the account was closed, or its grant revoked. */
export class GrantEnded extends Error {}

/** The issuer refused, or what came back was not what was sent. */
export class SignInFailed extends Error {}

/** OpenID code flow with PKCE; every secret of it stays on this side. */
export interface SignIn {
  /** Where to send the person, and what to remember meanwhile. */
  depart(to: string): Promise<{ url: string; journey: Journey }>;
  /** Takes the code of a person who came back. */
  arrive(parameters: URLSearchParams, journey: Journey): Promise<Tokens>;
  refresh(token: string, idToken: string | null): Promise<Tokens>;
  /** The issuer's own sign-out page, or null when it has none. */
  farewell(idToken: string | null): Promise<string | null>;
}

export interface Client {
  readonly id: string;
  readonly secret: string;
}

const SCOPE = 'openid profile offline_access';
const token = () => randomBytes(32).toString('base64url');

/** @param home the public address of this gateway. */
export function createSignIn(issuer: Issuer, client: Client, home: string): SignIn {
  const back = `${home}/sign-in/return`;
  return {
    async depart(to) {
      const journey: Journey = { state: token(), nonce: token(), verifier: token(), to };
      const url = new URL((await issuer.discovery()).authorization_endpoint);
      const challenge = createHash('sha256').update(journey.verifier).digest('base64url');
      const query = { client_id: client.id, response_type: 'code', redirect_uri: back, scope: SCOPE, state: journey.state, nonce: journey.nonce, code_challenge: challenge, code_challenge_method: 'S256', resource: AUDIENCE };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return { url: url.href, journey };
    },
    async arrive(parameters, { state, nonce, verifier }) {
      if (parameters.get('state') !== state) throw new SignInFailed('The state is not the one that was sent.');
      const code = parameters.get('code');
      if (!code) throw new SignInFailed(parameters.get('error_description') ?? parameters.get('error') ?? 'There is no code.');
      const answer = await ask(issuer, client, { grant_type: 'authorization_code', code, redirect_uri: back, code_verifier: verifier });
      return tokensOf(issuer, client, answer, answer.id_token ?? null, nonce);
    },
    async refresh(refresh, idToken) {
      const answer = await ask(issuer, client, { grant_type: 'refresh_token', refresh_token: refresh });
      return tokensOf(issuer, client, { refresh_token: refresh, ...answer }, answer.id_token ?? idToken, null);
    },
    async farewell(idToken) {
      const { end_session_endpoint: end } = await issuer.discovery();
      if (!end) return null;
      const url = new URL(end);
      url.searchParams.set('client_id', client.id);
      url.searchParams.set('post_logout_redirect_uri', `${home}/`);
      if (idToken) url.searchParams.set('id_token_hint', idToken);
      return url.href;
    },
  };
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
  readonly error_description?: string;
}

async function ask(issuer: Issuer, client: Client, parameters: Record<string, string>): Promise<TokenAnswer> {
  const { token_endpoint } = await issuer.discovery();
  const response = await fetch(issuer.inside(token_endpoint), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${encodeURIComponent(client.id)}:${encodeURIComponent(client.secret)}`).toString('base64')}` },
    body: new URLSearchParams({ ...parameters, resource: AUDIENCE }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json()) as TokenAnswer;
  if (response.ok) return answer;
  if (answer.error === 'invalid_grant') throw new GrantEnded(answer.error_description);
  throw new SignInFailed(`${answer.error}: ${answer.error_description}`);
}

/** Reads who signed in from the access token when it is one for us, else from the identity token, which an issuer not made for us gives. */
async function tokensOf(issuer: Issuer, client: Client, answer: TokenAnswer, idToken: string | null, nonce: string | null): Promise<Tokens> {
  if (nonce !== null) {
    if (!answer.id_token) throw new SignInFailed('The issuer gave no identity token.');
    const claims = await issuer.verify(answer.id_token, client.id);
    if (claims['nonce'] !== nonce) throw new SignInFailed('The nonce is not the one that was sent.');
  }
  const identity = (await identityFrom(issuer, answer.access_token, AUDIENCE)) ?? (await identityFrom(issuer, answer.id_token, client.id));
  if (!identity) throw new SignInFailed('Neither token says who signed in.');
  const renewAt = new Date(Date.now() + (answer.expires_in ?? 600) * 1000);
  return { identity: { ...identity, kind: 'PERSON' }, refresh: answer.refresh_token ?? null, idToken, renewAt };
}

async function identityFrom(issuer: Issuer, value: string | undefined, audience: string): Promise<Identity | null> {
  if (!value) return null;
  try {
    return identityOf(await issuer.verify(value, audience));
  } catch (cause) {
    if (cause instanceof TokenInvalid) return null;
    throw cause;
  }
}
