import type { IncomingMessage } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { chooseLanguage } from '../sign-in/language.ts';
import { noticePage, signOutPage } from '../sign-in/pages.ts';
import { keptLanguage } from '../sign-in/request.ts';
import { pageHeaders } from '../sign-in/respond.ts';
import { stylesheetUrl } from '../sign-in/stylesheet.ts';
import { words } from '../sign-in/words.ts';
import type { ProviderPages } from './configuration.ts';
import { endSession } from './grant.ts';
import { MOUNT } from './constants.ts';

/** The provider's own pages in our dress. */
export function providerPages(publicUrl: string): ProviderPages {
  const again = `${publicUrl}/sign-in`;
  return {
    renderError(ctx, out) {
      const around = aroundFor(ctx.req);
      const { failedTitle, failed } = words[around.language];
      show(ctx, noticePage(around, { title: failedTitle, text: failed, code: [out.error, out.error_description].filter(Boolean).join(': '), again }));
    },

    /** Who shows the session's own id token is our gateway, and the person pressed the button there: nothing more to ask. */
    async logoutSource(ctx, form) {
      const { session, entities, params } = ctx.oidc;
      const isOwn = entities.IdTokenHint?.payload.sub === session?.accountId;
      if (!isOwn) return show(ctx, signOutPage(aroundFor(ctx.req), form));
      const to = params?.['post_logout_redirect_uri'];
      await endSession(ctx);
      ctx.cookies.set(ctx.oidc.provider.cookieName('session'), null, { path: MOUNT });
      ctx.redirect(typeof to === 'string' ? to : `${publicUrl}/`);
    },

    postLogoutSuccessSource(ctx) {
      const around = aroundFor(ctx.req);
      const { signedOutTitle, signedOut } = words[around.language];
      show(ctx, noticePage(around, { title: signedOutTitle, text: signedOut, again }));
    },
  };
}

export const aroundFor = (request: IncomingMessage) => ({
  language: chooseLanguage({ kept: keptLanguage(request), acceptLanguage: request.headers['accept-language'] }),
  stylesheet: stylesheetUrl,
});

function show(ctx: KoaContextWithOIDC, page: string): void {
  for (const [name, value] of Object.entries(pageHeaders())) ctx.set(name, String(value));
  ctx.body = page;
}
