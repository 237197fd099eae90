import type { Operation, SubscriptionForwarder } from 'urql';
import { createClient, type ExecutionResult, type RequestParams } from 'graphql-sse';
import { backOff } from './back-off.ts';
import { persisted } from './hash.ts';
import { sayBack } from './return.ts';

/** What the endpoint of {@link liveUpdates} and of queries needs to be told. */
export interface Endpoint {
  url: string;
  headers: Record<string, string>;
  onSignedOut: () => void;
}

type Sink = Parameters<ReturnType<SubscriptionForwarder>['subscribe']>[0];
interface Wanted { request: object; sink: Sink }
/** One event of the shared stream. */
interface Event { subscription: string; answer: ExecutionResult }

/** Pages come and go together; the stream is opened again once they have. */
const SETTLE_MS = 30;
/** How long a page that nobody looks at goes on listening. */
const REST_MS = 30_000;
const pause = (tries: number) => new Promise<void>(resume => void setTimeout(resume, backOff(tries)));

/**
 * All subscriptions of a page on one stream of server-sent events, since a browser opens six connections to a host. Whenever what is
 * wanted changes, a new stream is opened before the old one is left. It comes back by itself, and rests while nobody looks at the page.
 */
export function liveUpdates({ url, headers, onSignedOut }: Endpoint): SubscriptionForwarder {
  const client = createClient({
    url,
    headers,
    retryAttempts: Infinity,
    retry: pause,
    fetchFn: async (input: RequestInfo, init?: RequestInit) => {
      const response = await fetch(input, init);
      if (response.status === 401) onSignedOut();
      return response;
    },
  });
  const wanted = new Map<string, Wanted>();
  const streams = new Set<() => void>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let made = 0;
  const leaveAllBut = (kept?: () => void) => {
    for (const leave of streams) if (leave !== kept) leave();
  };

  const open = () => {
    if (wanted.size === 0 || document.hidden) return leaveAllBut();
    let connections = 0;
    const subscriptions = [...wanted].map(([id, { request }]) => ({ id, ...request }));
    const end = client.subscribe<Record<string, unknown>>({ subscriptions } as Partial<RequestParams> as RequestParams, {
      next: event => {
        const { subscription, answer } = event as Partial<Event> as Event;
        wanted.get(subscription)?.sink.next(answer);
      },
      error: error => { for (const { sink } of wanted.values()) sink.error(error); },
      complete: () => undefined,
    }, {
      connected: () => {
        leaveAllBut(leave);
        if ((connections += 1) > 1) sayBack();
      },
    });
    const leave = () => {
      streams.delete(leave);
      end();
    };
    streams.add(leave);
  };
  const settle = (milliseconds = SETTLE_MS) => {
    clearTimeout(settling);
    settling = setTimeout(open, milliseconds);
  };
  document.addEventListener('visibilitychange', () => {
    const wasResting = streams.size === 0 && wanted.size > 0;
    settle(document.hidden ? REST_MS : SETTLE_MS);
    if (!document.hidden && wasResting) sayBack();
  });

  return ({ operationName, variables }, operation: Operation) => ({
    subscribe: sink => {
      const id = String((made += 1));
      wanted.set(id, { request: { operationName, variables, extensions: persisted(operation.query) }, sink });
      settle();
      return {
        unsubscribe: () => {
          wanted.delete(id);
          settle();
        },
      };
    },
  });
}
