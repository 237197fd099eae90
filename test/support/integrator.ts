import { createClient as createStreamClient } from 'graphql-sse';

/** An answer as a journey sees it: compared whole, so its shape is stated by what it is compared with. */
// oxlint-disable-next-line typescript/no-explicit-any -- typing every answer of every journey would say everything twice
type Loose = any;

/** What the graph answered. */
export interface GraphAnswer {
  readonly status: number;
  readonly data?: Loose;
  readonly errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [more: string]: unknown } }[];
}

/** An integrator as it really is: client credentials, a token, and operations in its own words. */
export interface Integrator {
  readonly token: string;
  ask(query: string, variables?: object): Promise<GraphAnswer>;
  /** Collects what a subscription says until `stop`. */
  listen(query: string, variables?: object): { readonly heard: Loose[]; readonly opened: Promise<void>; stop(): void };
}

/** Signs an integrator in with client credentials. @throws when the issuer gives no token. */
export async function integrator(url: string, client: { id: string; secret: string }): Promise<Integrator> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token, error } = (await response.json()) as { access_token?: string; error?: string };
  if (!token) throw new Error(`no token for ${client.id}: ${error}`);
  return bearer(url, token);
}

/** An integrator that has a token already. */
export function bearer(url: string, token: string): Integrator {
  const headers = { authorization: `Bearer ${token}` };
  return {
    token,
    async ask(query, variables) {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      return { status: answer.status, ...((await answer.json()) as object) };
    },
    listen(query, variables) {
      const heard: Loose[] = [];
      const opened = Promise.withResolvers<void>();
      const stream = createStreamClient({ url: `${url}/graphql`, headers, retryAttempts: 0, fetchFn: async (...request: Parameters<typeof fetch>) => {
        const answer = await fetch(...request);
        opened.resolve();
        return answer;
      } });
      stream.subscribe({ query, variables: variables as Record<string, unknown> }, { next: answer => void heard.push(answer), error: opened.reject, complete: () => undefined });
      return { heard, opened: opened.promise, stop: () => stream.dispose() };
    },
  };
}

/** A file as it travels in the graph. */
export const fileOf = (name: string, content: string | Uint8Array): { name: string; base64: string } => ({ name, base64: Buffer.from(content as Uint8Array).toString('base64') });
