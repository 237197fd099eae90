import { lookup } from 'node:dns';
import { request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { mayReach, refuseEndpoint, type EndpointRule } from '../employers/endpoint.check.ts';
import type { Answer } from './delivery.ts';

/** Nothing of an answer's body is used; this much is read, so that the receiver can finish its sentence. */
const MOST_BODY = 1_024;
const TIMEOUT_MS = 10_000;

class PrivateAddress extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Resolves a name and refuses it when any of its addresses is not public: checked where the connection is made, so that a name cannot change in between. */
const lookupPublic = (rule: EndpointRule): LookupFunction => (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const closed = addresses?.find(({ address }) => !mayReach(address, rule));
    if (error || closed) return done(error ?? new PrivateAddress(`${host} leads to ${closed!.address}`), []);
    return options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

export type Outgoing = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };
export type SendOptions = { readonly rule: EndpointRule; readonly timeoutMs?: number };

/** Posts a notice once, follows no redirect, and answers what came of it; it never rejects. */
export async function send({ url, headers, body }: Outgoing, { rule, timeoutMs = TIMEOUT_MS }: SendOptions): Promise<Answer> {
  const refusal = refuseEndpoint(url, rule);
  if (refusal) return { failure: refusal.code };
  const signal = AbortSignal.timeout(timeoutMs);
  const options: RequestOptions = {
    method: 'POST', agent: false, lookup: lookupPublic(rule), signal,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'CampusLoop' },
  };
  try {
    return { status: await post(url, options, body) };
  } catch (error) {
    return { failure: signal.aborted ? 'TIMEOUT' : codeOf(error as Error) };
  }
}

const codeOf = (error: Error & { code?: string }): string => error.code ?? error.message.slice(0, 100);

function post(url: string, options: RequestOptions, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = url.startsWith('https:') ? requestSecure : requestPlain;
    const outgoing = begin(url, options, answer => {
      let read = 0;
      const finish = () => {
        answer.destroy();
        resolve(answer.statusCode!);
      };
      answer.on('data', (chunk: Buffer) => { if ((read += chunk.length) > MOST_BODY) finish(); });
      answer.on('end', finish);
      answer.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
