import type { Actor } from '@campus/kit';
import type { IncomingMessage } from 'node:http';
import type { ReadBearer } from '../bearer/bearer.ts';
import { refuse } from '../errors.ts';
import { nobody } from '../permissions/actors.ts';
import { LIFETIME, type Sessions } from '../session/sessions.ts';
import { readCookie, writeCookie } from '../session/cookies.ts';

/** Who sent a request, and by what it was told. */
export interface Caller {
  readonly actor: Actor;
  readonly by: 'session' | 'bearer' | null;
  /** A cookie to send back, because the session was put off. */
  readonly setCookie: string | null;
  /** Whether this is still so: asked now and then while live updates are open. */
  stillValid(): Promise<boolean>;
}

/** Finds out who sends a request; an invalid bearer token is refused, an ended session is nobody. */
export type Recognise = (request: IncomingMessage) => Promise<Caller>;

export function createRecogniser(readBearer: ReadBearer, sessions: Sessions, cookieName: string, secure: boolean): Recognise {
  const bySession = async (cookie: string): Promise<Caller> => {
    const found = await sessions.find(cookie);
    if (!found) return NOBODY;
    const setCookie = found.extended ? writeCookie(cookieName, cookie, LIFETIME / 1000, secure) : null;
    return { actor: found.actor, by: 'session', setCookie, stillValid: async () => (await sessions.find(cookie)) !== null };
  };
  return async request => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) return byBearer(readBearer, authorization);
    const value = readCookie(cookie, cookieName);
    return value ? bySession(value) : NOBODY;
  };
}

/** The caller of a request that says nothing of itself. */
export const NOBODY: Caller = { actor: nobody, by: null, setCookie: null, stillValid: async () => true };

async function byBearer(readBearer: ReadBearer, authorization: string): Promise<Caller> {
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (!token) throw refuse(401, 'TOKEN_INVALID', '请用 Bearer 访问令牌。', 'Send the access token as "Authorization: Bearer …".', { 'www-authenticate': 'Bearer realm="campusloop", error="invalid_request"' });
  const { actor, until } = await readBearer(token);
  return { actor, by: 'bearer', setCookie: null, stillValid: async () => until > Date.now() };
}

/** Only pages of ours can set this header: another site's form or image cannot, so a cookie alone moves nothing. */
export function refuseForeignPage(request: IncomingMessage, caller: Caller, home: string): void {
  if (caller.by !== 'session') return;
  const { origin } = request.headers;
  const ours = request.headers['x-campusloop'] === '1' && (origin === undefined || origin === home);
  if (!ours) throw refuse(403, 'CSRF', '请求缺少 x-campusloop: 1，或来自别的网站。', 'The request lacks the header x-campusloop: 1, or comes from another site.');
}
