import { sealActor } from '@campus/kit';
import { print, type DocumentNode } from 'graphql';
import { readAnswer } from './answer.ts';
import { readEvents } from './event-stream.ts';
import { watchSilence } from './silence.ts';
import { SubgraphUnavailable, type Subgraph, type SubgraphAnswer, type SubgraphRequest } from './subgraph.ts';

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

/** A department behind HTTP, at `/graphql` of its address. The gateway vouches for the actor with a seal that only holders of `secret` can make. */
export function httpSubgraph(name: string, url: string, secret: string, timeout: number): Subgraph {
  const endpoint = new URL('/graphql', url).href;
  const silence = watchSilence();
  const call = async (request: SubgraphRequest): Promise<SubgraphAnswer> => {
    const live = isSubscription(request.document);
    const response = await post(name, endpoint, request, secret, live ? undefined : timeout);
    if (live && response.body && response.headers.get('content-type')?.startsWith('text/event-stream')) return readEvents(name, response.body, request.signal);
    return readAnswer(name, request.document, response);
  };
  return {
    async execute(request) {
      if (!silence.begin()) throw new SubgraphUnavailable(name, 'answers nobody');
      let isLate = false;
      try {
        return await call(request);
      } catch (cause) {
        isLate = cause instanceof SubgraphUnavailable && isCut(cause.cause);
        throw cause;
      } finally {
        silence.ended(!isLate);
      }
    },
  };
}

const isSubscription = (document: DocumentNode) => document.definitions.some(node => 'operation' in node && node.operation === 'subscription');

async function post(name: string, url: string, request: SubgraphRequest, secret: string, timeout: number | undefined): Promise<Response> {
  const signals = [request.signal, timeout === undefined ? undefined : AbortSignal.timeout(timeout)].filter(signal => signal !== undefined);
  const headers = {
    'content-type': 'application/json',
    accept: timeout === undefined ? 'text/event-stream' : 'application/json',
    'x-campusloop-actor': sealActor(request.actor, secret),
    'x-request-id': request.requestId,
  };
  const body = JSON.stringify({ query: textOf(request.document), variables: request.variables, operationName: request.operationName });
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.any(signals), redirect: 'error' });
  } catch (cause) {
    throw new SubgraphUnavailable(name, 'could not be reached', { cause });
  }
}

/** Given up by us: out of time, or because whoever asked has left. */
const isCut = (cause: unknown): boolean => cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
