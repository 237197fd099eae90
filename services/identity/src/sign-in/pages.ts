import { frame, type Frame } from './frame.ts';
import { html, trusted } from './html.ts';
import { words } from './words.ts';

type Around = Omit<Frame, 'title'>;

export interface SignInForm {
  readonly action: string;
  /** What was typed before, to save typing it again. */
  readonly login: string;
  /** A sentence when the last try was refused. */
  readonly problem: string | null;
}

/** After a refusal the password field has the focus and is described by the sentence, so that a screen reader says it without any script. */
export function signInPage(around: Around, { action, login, problem }: SignInForm): string {
  const say = words[around.language];
  const field = problem ? html` aria-invalid="true" aria-describedby="problem"` : null;
  return frame(
    { ...around, title: problem ? `${say.error}: ${say.signIn}` : say.signIn },
    html`<h1>${say.signIn}</h1>
${problem ? html`<p class="problem" id="problem" role="alert">${cross}<span>${problem}</span></p>` : null}
<form method="post" action="${action}">
<label for="login">${say.login}</label>
<input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="100" required${login ? null : html` autofocus`}${field}>
<label for="password">${say.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1024" required${login ? html` autofocus` : null}${field}>
<button type="submit">${say.signIn}</button>
</form>
<p class="help">${say.help}</p>`,
  );
}

/** Why signing in cannot go on, and the way back. */
export function noticePage(around: Around, notice: { title: string; text: string; code?: string; again: string }): string {
  const { again } = words[around.language];
  return frame(
    { ...around, title: notice.title },
    html`<h1>${notice.title}</h1>
<p>${notice.text}</p>
${notice.code ? html`<p class="code"><code>${notice.code}</code></p>` : null}
<p><a class="button" href="${notice.again}">${again}</a></p>`,
  );
}

/** Asks before signing out when the asker could not show whom it speaks for. @param form of the provider, with its protection against forgery. */
export function signOutPage(around: Around, form: string): string {
  const say = words[around.language];
  return frame(
    { ...around, title: say.signOutTitle },
    html`<h1>${say.signOutTitle}</h1>
<p>${say.signOut}</p>
${trusted(form)}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${say.signOutButton}</button>`,
  );
}

const cross = html`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7"/><path d="m5.5 5.5 5 5m0-5-5 5"/></svg>`;
