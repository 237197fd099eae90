import { request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { MatrixCampus } from './matrix-campus.ts';

/** What an attacker got back. */
export interface Seen {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly milliseconds: number;
}

export interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** Longer than a busy machine needs for anything that is refused, and far less than what an attack is after. */
export const PATIENCE_MS = 20_000;
export const JSON_BODY = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

/** Sends exactly this, with no helpful client between: paths stay as they are written, and any header may be set. */
export function attack(url: string, { path = '/graphql', method = 'POST', headers = JSON_BODY, body }: Sent): Promise<Seen> {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = send({ hostname, port, path, method, headers, agent: false, signal: AbortSignal.timeout(PATIENCE_MS * 2) }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString(), milliseconds: performance.now() - began }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** An attack through the gateway with a token of these roles. */
export const attackAs = ({ system, token }: MatrixCampus, roles: readonly string[], body: object, headers: OutgoingHttpHeaders = {}): Promise<Seen> =>
  attack(system.url, { headers: { ...JSON_BODY, authorization: `Bearer ${token({ sub: `attacker ${roles.join(' ')}`, roles })}`, ...headers }, body: JSON.stringify(body) });

interface Told { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] }

const codesIn = (body: string): string[] => {
  if (!/^\s*[{[]/.test(body)) return [];
  return [...new Set(((JSON.parse(body) as Told).errors ?? []).map(({ extensions }) => extensions?.code ?? 'NO CODE'))].toSorted();
};

/** The answer in a few words: status and codes. */
export const saidOf = ({ status, body }: Seen): string => [status, ...codesIn(body)].join(' ');

/** What no answer may tell: where code lies, what it is written with, what the database said. */
const INSIDE = /\n\s+at |node_modules|\/(src|dist)\/|\.[cm]?[jt]s:\d|PostgreSQL|SQLSTATE|syntax error at or near|invalid byte sequence|relation "|kysely|mikro-?orm|ECONNREFUSED|"stacktrace"/i;

/** What of our inside an answer shows, or null. */
export const insideShown = ({ body }: Pick<Seen, 'body'>): string | null => INSIDE.exec(body)?.[0] ?? null;

/** Prints a line of what was seen, and answers what is compared. */
export function told(name: string, seen: Seen): { readonly said: string; readonly inside: string | null; readonly isInTime: boolean } {
  console.log(`${name} → ${saidOf(seen)} (${seen.body.length} bytes, ${Math.round(seen.milliseconds)} ms)`);
  return { said: saidOf(seen), inside: insideShown(seen), isInTime: seen.milliseconds < PATIENCE_MS };
}

/** What is seen of an attack that is turned away as it should be. */
export const turnedAway = (said: string) => ({ said, inside: null, isInTime: true });
