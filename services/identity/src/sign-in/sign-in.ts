import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type default as Provider } from 'oidc-provider';
import { MOUNT } from '../provider/constants.ts';
import type { Authenticate, Outcome } from './authenticate.ts';
import { chooseLanguage, isLanguage, LANGUAGE_COOKIE, type Language } from './language.ts';
import { other } from './frame.ts';
import { noticePage, signInPage } from './pages.ts';
import { isForeign, keptLanguage, readForm } from './request.ts';
import { pageHeaders } from './respond.ts';
import { stylesheetUrl } from './stylesheet.ts';
import { words } from './words.ts';

export interface SignInOptions {
  readonly publicUrl: string;
  /** IANA name; times in messages are the campus's. */
  readonly zone: string;
  readonly authenticate: Authenticate;
}

export type SignIn = (provider: Provider, request: IncomingMessage, response: ServerResponse, uid: string) => Promise<void>;

const YEAR = 365 * 24 * 60 * 60;

/** The page at `/oidc/sign-in/<uid>`: GET shows the form, POST tries it. The uid is only good with the cookie of the browser that began. */
export function signIn({ publicUrl, zone, authenticate }: SignInOptions): SignIn {
  const time = (language: Language, at: Date) =>
    new Intl.DateTimeFormat(words[language].lang, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at.getTime() + MINUTE - 1));

  return async (provider, request, response, uid) => {
    const { searchParams } = new URL(request.url ?? '/', publicUrl);
    const chosen = searchParams.get('language');
    const asked = { chosen, kept: keptLanguage(request), acceptLanguage: request.headers['accept-language'] };
    if (isLanguage(chosen)) response.appendHeader('set-cookie', `${LANGUAGE_COOKIE}=${chosen}; Path=/; Max-Age=${YEAR}; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`);

    const interaction = await find(provider, request, response, uid);
    if (!interaction || (request.method === 'POST' && isForeign(request))) {
      const language = chooseLanguage(asked);
      const { expiredTitle, expired } = words[language];
      response.writeHead(400, pageHeaders()).end(noticePage({ language, stylesheet: stylesheetUrl }, { title: expiredTitle, text: expired, again: `${publicUrl}/sign-in` }));
      return;
    }

    const language = chooseLanguage({ ...asked, locales: String(interaction.params['ui_locales'] ?? '') });
    const headers = pageHeaders([new URL(String(interaction.params['redirect_uri'])).origin]);
    const action = `${MOUNT}/sign-in/${uid}`;
    const around = { language, stylesheet: stylesheetUrl, switchTo: `${action}?language=${other(language)}` };
    if (request.method !== 'POST') {
      response.writeHead(200, headers).end(signInPage(around, { action, login: String(interaction.params['login_hint'] ?? ''), problem: null }));
      return;
    }

    const form = await readForm(request);
    const login = form.get('login') ?? '';
    const outcome = await authenticate(login, form.get('password') ?? '');
    if ('accountId' in outcome) return provider.interactionFinished(request, response, { login: { accountId: outcome.accountId, amr: ['pwd'] } }, { mergeWithLastSubmission: false });
    response.writeHead(STATUS[outcome.refusal], headers).end(signInPage(around, { action, login, problem: sentence(outcome, language, time) }));
  };
}

const MINUTE = 60_000;
/** No 401: that would promise a way to send credentials in a header. */
const STATUS = { MISSING: 422, WRONG: 422, LOCKED: 429 } as const;

function sentence(outcome: Exclude<Outcome, { accountId: string }>, language: Language, time: (language: Language, at: Date) => string): string {
  return outcome.refusal === 'LOCKED' ? words[language].LOCKED(time(language, outcome.until)) : words[language][outcome.refusal];
}

/** The sign-in this browser has begun, or null when it is over, too old or another's. */
async function find(provider: Provider, request: IncomingMessage, response: ServerResponse, uid: string) {
  try {
    const interaction = await provider.interactionDetails(request, response);
    return interaction.uid === uid ? interaction : null;
  } catch (problem) {
    if (problem instanceof errors.SessionNotFound) return null;
    throw problem;
  }
}

