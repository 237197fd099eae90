import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Log } from '../log.ts';
import { noticePage } from '../sign-in/pages.ts';
import { BadForm } from '../sign-in/request.ts';
import { pageHeaders } from '../sign-in/respond.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { serveStylesheet, stylesheetPath } from '../sign-in/stylesheet.ts';
import { words } from '../sign-in/words.ts';
import { MOUNT } from './constants.ts';
import { aroundFor } from './pages.ts';

/** A request that a server in front may have mounted us for. */
export type MountedRequest = IncomingMessage & { originalUrl?: string };
export type Handler = (request: MountedRequest, response: ServerResponse) => Promise<void>;

export interface HandlerOptions {
  readonly publicUrl: string;
  /** The provider of this moment: another one after new signing keys. */
  readonly provider: () => Provider;
  readonly signIn: SignIn;
  readonly log: Log;
}

/** Answers everything below `/oidc`, whether the request still has that prefix or a server in front took it off. Never rejects. */
export function createHandler({ publicUrl, provider, signIn, log }: HandlerOptions): Handler {
  return async (request, response) => {
    try {
      const path = place(request, publicUrl);
      const uid = /^\/sign-in\/([\w-]+)$/.exec(path)?.[1];
      if (path === stylesheetPath) return serveStylesheet(response);
      if (uid) return await signIn(provider(), request, response, uid);
      await provider().callback()(request, response);
    } catch (problem) {
      const number = randomBytes(4).toString('hex');
      const isBad = problem instanceof BadForm;
      if (isBad) log.info({ reason: problem.message }, 'a form was refused');
      else log.error({ err: problem, number }, 'a request broke');
      if (response.headersSent) return void response.end();
      const around = aroundFor(request);
      const { failedTitle: title, failed: text } = words[around.language];
      response.writeHead(isBad ? 400 : 500, pageHeaders()).end(noticePage(around, { title, text, code: isBad ? 'invalid_request' : number, again: `${publicUrl}/sign-in` }));
    }
  };
}

/**
 * Tells the provider where it is: it makes addresses from `originalUrl`, `url` and the forwarded host, and a host that a stranger wrote into a
 * request must lead nobody anywhere.
 * @returns the path below the mount.
 */
function place(request: MountedRequest, publicUrl: string): string {
  const asked = request.originalUrl ?? request.url ?? '/';
  request.originalUrl = isBelow(asked) ? asked : MOUNT + asked;
  request.url = request.originalUrl.slice(MOUNT.length).replace(/^(?!\/)/, '/');
  const { host, protocol } = new URL(publicUrl);
  request.headers['x-forwarded-host'] = host;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  return request.url.split('?', 1)[0] ?? '/';
}

const isBelow = (url: string) => /^\/oidc(?:[/?]|$)/.test(url);
