import { internal, Refusal } from '../errors.ts';
import { send, sendJson, sendTo, type Exchange } from '../http/exchange.ts';
import { refuseForeignPage, type Caller } from '../graphql/caller.ts';
import type { Log } from '../log.ts';
import { cookieNames, readCookie, writeCookie } from './cookies.ts';
import { safePath } from './safe-path.ts';
import type { Seal } from './seal.ts';
import { LIFETIME, type Sessions } from './sessions.ts';
import { GrantEnded, SignInFailed, type Journey, type SignIn } from './sign-in.ts';

/** What the shell's first page shows of the installation. */
export interface Campus {
  readonly name: string;
  readonly zone: string;
}

export interface SessionParts {
  readonly signIn: SignIn;
  readonly sessions: Sessions;
  /** Keeps a journey in the browser while the person is away at the issuer. */
  readonly journeys: Seal;
  readonly campus: Campus;
  readonly home: string;
  readonly log: Log;
}

const AWAY_SECONDS = 15 * 60;

/** `GET /sign-in?to=/path`: sends the person to the issuer. */
export async function departing(exchange: Exchange, { signIn, journeys, home }: SessionParts): Promise<void> {
  const secure = home.startsWith('https:');
  const { url, journey } = await signIn.depart(safePath(exchange.query.get('to')));
  sendTo(exchange, url, { 'set-cookie': writeCookie(cookieNames(secure).signIn, journeys.close(journey), AWAY_SECONDS, secure) });
}

/** `GET /sign-in/return`: the person comes back with a code; a session begins. */
export async function arriving(exchange: Exchange, parts: SessionParts): Promise<void> {
  const secure = parts.home.startsWith('https:');
  const names = cookieNames(secure);
  const sealed = readCookie(exchange.request.headers.cookie, names.signIn);
  const journey = sealed === null ? null : (parts.journeys.open(sealed) as Journey | null);
  try {
    if (!journey) throw new SignInFailed('The browser did not bring back the cookie of this sign-in.');
    const tokens = await parts.signIn.arrive(exchange.query, journey);
    const before = readCookie(exchange.request.headers.cookie, names.session);
    if (before) await parts.sessions.end(before);
    const cookie = await parts.sessions.begin(tokens);
    sendTo(exchange, journey.to, { 'set-cookie': [writeCookie(names.session, cookie, LIFETIME / 1000, secure), writeCookie(names.signIn, '', 0, secure)] });
  } catch (cause) {
    if (!(cause instanceof SignInFailed) && !(cause instanceof GrantEnded)) throw cause;
    parts.log.info({ err: cause, requestId: exchange.requestId }, 'a sign-in failed');
    sendAgain(exchange, journey?.to ?? '/');
  }
}

function sendAgain(exchange: Exchange, to: string): void {
  const link = `/sign-in?to=${encodeURIComponent(to)}`;
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>登录未完成</title><main><h1>登录未完成</h1><p>登录没有完成，或已超时。The sign-in was not completed, or took too long.</p><p><a href="${link}">重新登录 Sign in again</a></p></main></html>`;
  send(exchange, 400, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'" }, body);
}

/** `POST /sign-out`: ends the session at once; answers where to go to end it at the issuer too. */
export async function leaving(exchange: Exchange, caller: Caller, { signIn, sessions, home }: SessionParts): Promise<void> {
  refuseForeignPage(exchange.request, caller, home);
  const secure = home.startsWith('https:');
  const names = cookieNames(secure);
  const cookie = readCookie(exchange.request.headers.cookie, names.session);
  const idToken = cookie ? await sessions.end(cookie) : null;
  const to = await signIn.farewell(idToken);
  sendJson(exchange, 200, { to: to ?? '/' }, { 'set-cookie': writeCookie(names.session, '', 0, secure), 'clear-site-data': '"cache", "storage"' });
}

/** `GET /session`: who is signed in, and on which campus. */
export function sendSession(exchange: Exchange, { actor, by, setCookie }: Caller, { campus }: SessionParts): void {
  const { id, name, roles, permissions, scope } = actor;
  const user = by === null ? null : { id, name, roles, permissions: [...permissions].toSorted(), scope };
  sendJson(exchange, 200, { user, campus }, setCookie ? { 'set-cookie': setCookie } : {});
}

/** Answers what went wrong outside `/graphql`, in the same shape. */
export function sendFailure(exchange: Exchange, cause: unknown, log: Log): void {
  const refusal = cause instanceof Refusal ? cause : new Refusal(500, [internal(cause, log, exchange.requestId)]);
  if (cause instanceof Refusal && cause.cause) log.warn({ err: cause.cause, requestId: exchange.requestId }, cause.message);
  sendJson(exchange, refusal.status, { errors: refusal.errors.map(error => error.toJSON()) }, refusal.headers);
}
