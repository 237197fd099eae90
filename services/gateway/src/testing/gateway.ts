import { randomUUID } from 'node:crypto';
import { migrate, provision, serviceUrl } from '@campus/kit';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { compose } from '../composition/compose.ts';
import { startGateway } from '../gateway.ts';
import type { Gateway, GatewayOptions } from '../options.ts';
import { migrations } from '../session/store.ts';
import { departments, permissions, sdls } from './departments.ts';
import { CLIENT, startIssuer, type TestIssuer } from './issuer.ts';

export const SECRET = 'internal secret of the tests';
export const { supergraph, api } = compose(sdls);

let database: Promise<string> | null = null;

/** A database of this test file's own, with the gateway's schema; its role's address. */
function freshDatabase(): Promise<string> {
  database ??= (async () => {
    const admin = new URL(process.env['CAMPUS_TEST_DATABASE'] ?? '');
    const client = new pg.Client({ connectionString: admin.href });
    await client.connect();
    const name = `gateway_${randomUUID().slice(0, 8)}`;
    await client.query(`create database ${name}`);
    await client.end();
    admin.pathname = name;
    await provision(admin.href, ['gateway'], SECRET);
    await migrate('gateway', serviceUrl(admin.href, 'gateway', 'migrate', SECRET), [...migrations]);
    return serviceUrl(admin.href, 'gateway', 'app', SECRET);
  })();
  return database;
}

export interface LogLine {
  readonly level: string;
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

export interface Started {
  readonly gateway: Gateway;
  readonly url: string;
  readonly issuer: TestIssuer;
  readonly logs: LogLine[];
  readonly asked: ReturnType<typeof departments>['asked'];
  /** Asks as an integrator. */
  ask(query: string, variables?: object, more?: { token?: string; headers?: Record<string, string>; operationName?: string }): Promise<Reply>;
  /** Signs a person in; answers the cookie. */
  signIn(to?: string): Promise<string>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: Record<string, unknown> | null; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] };
}

/** A gateway for one test, stopped when it ends. */
export async function start(options: Partial<GatewayOptions> = {}): Promise<Started> {
  const issuer = await startIssuer();
  const { subgraphs, asked } = departments();
  const logs: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) => void logs.push({ level, fields: fields as Record<string, unknown>, message });
  const gateway = await startGateway({
    port: 0, host: '127.0.0.1', databaseUrl: await freshDatabase(), supergraphSdl: supergraph, permissions, subgraphs, internalSecret: SECRET, issuer: issuer.url, client: CLIENT,
    campus: { name: '示例大学', zone: 'Asia/Shanghai' }, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, ...options,
  });
  onTestFinished(async () => {
    if (gateway.server.listening) await gateway.stop();
    await issuer.stop();
  });
  const url = `http://127.0.0.1:${(gateway.server.address() as { port: number }).port}`;
  const get = (path: string, init?: RequestInit) => fetch(`${url}${path}`, { redirect: 'manual', ...init });
  return {
    gateway, url, issuer, logs, asked, fetch: get,
    async ask(query, variables, { token, headers, operationName } = {}) {
      const response = await get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await issuer.token())}`, ...headers },
        body: JSON.stringify({ query, variables, operationName }),
      });
      return replyOf(response);
    },
    async signIn(to = '/') {
      const away = await get(`/sign-in?to=${encodeURIComponent(to)}`);
      const there = await fetch(away.headers.get('location') ?? '', { redirect: 'manual' });
      const back = new URL(there.headers.get('location') ?? '');
      const arrived = await get(`${back.pathname}${back.search}`, { headers: { cookie: cookiesOf(away) } });
      return cookiesOf(arrived);
    },
  };
}

export async function replyOf(response: Response): Promise<Reply> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as Reply['body'] };
}

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map(line => line.split(';')[0]).filter(pair => !pair?.endsWith('=')).join('; ');

export const codesOf = ({ body }: Reply) => body.errors?.map(error => error.extensions['code']);
