import { createHash, randomBytes } from 'node:crypto';

/** A page as a person meets it. */
export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser reduced to what signing in needs: cookies with paths, redirects followed within the site, forms posted as they are. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();
  language = 'zh-CN';

  constructor(private readonly home: string) {}

  /** Stops at the gateway's return address, which nobody answers here. */
  async visit(path: string, init: RequestInit = {}): Promise<Visit> {
    const url = new URL(path, this.home);
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { 'accept-language': this.language, accept: 'text/html', cookie: this.cookiesFor(url.pathname), ...init.headers } });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const to = response.headers.get('location');
    if (!to) return { url: url.href, status: response.status, headers: response.headers, text: await response.text() };
    const next = new URL(to, url);
    if (next.origin !== this.home || next.pathname === '/sign-in/return' || next.pathname === '/') return { url: next.href, status: response.status, headers: response.headers, text: '' };
    return this.visit(next.href);
  }

  submit(page: Visit, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Visit> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1] ?? page.url;
    return this.visit(action, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find(text => /^path=/i.test(text))?.slice(5) ?? '/';
    const isGone = attributes.some(text => /^expires=Thu, 01 Jan 1970/i.test(text));
    if (isGone) this.cookies.delete(name + path);
    else this.cookies.set(name + path, { value: `${name}=${value}`, path });
  }

  private cookiesFor(path: string): string {
    return [...this.cookies.values()]
      .filter(cookie => path.startsWith(cookie.path))
      .map(({ value }) => value)
      .join('; ');
  }
}

/** What the gateway does for a person: PKCE, state, and the exchange of the code. */
export class GatewaySide {
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(
    private readonly publicUrl: string,
    private readonly client: { id: string; secret: string },
  ) {}

  get redirectUri(): string {
    return `${this.publicUrl}/sign-in/return`;
  }

  authorization(more: Record<string, string> = {}): string {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const asked = { client_id: this.client.id, response_type: 'code', redirect_uri: this.redirectUri, scope: 'openid profile offline_access', resource: 'urn:campusloop:api', state: 'here', code_challenge: challenge, code_challenge_method: 'S256' };
    return `/oidc/auth?${new URLSearchParams({ ...asked, ...more })}`;
  }

  exchange(visit: Pick<Visit, 'url'>, verifier = this.verifier): Promise<TokenAnswer> {
    const code = new URL(visit.url).searchParams.get('code') ?? '';
    return askToken(this.publicUrl, this.client, { grant_type: 'authorization_code', code, redirect_uri: this.redirectUri, code_verifier: verifier });
  }

  refresh(refreshToken: string): Promise<TokenAnswer> {
    return askToken(this.publicUrl, this.client, { grant_type: 'refresh_token', refresh_token: refreshToken });
  }
}

export interface TokenAnswer {
  readonly status: number;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly error?: string;
  readonly error_description?: string;
}

/** Asks at the token endpoint with HTTP Basic. */
export async function askToken(publicUrl: string, { id, secret }: { id: string; secret: string }, fields: Record<string, string>): Promise<TokenAnswer> {
  const response = await fetch(`${publicUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, ...((await response.json()) as Omit<TokenAnswer, 'status'>) };
}
