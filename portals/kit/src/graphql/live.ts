import type { Operation, SubscriptionForwarder } from 'urql';
import { createClient, type RequestParams } from 'graphql-sse';
import { backOff } from './back-off.ts';
import { persisted } from './hash.ts';

/** What the endpoint of {@link liveUpdates} and of queries needs to be told. */
export interface Endpoint {
  url: string;
  headers: Record<string, string>;
  onSignedOut: () => void;
}

const pause = (tries: number) => new Promise<void>(resume => void setTimeout(resume, backOff(tries)));

/** Subscriptions as server-sent events, each on its own connection, which comes back by itself until nobody listens. */
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
  return (request, operation: Operation) => {
    const { operationName, variables } = request;
    // The type asks for the text, which this protocol's persisted form leaves out.
    const body = { operationName, variables, extensions: persisted(operation.query) } as Partial<RequestParams> as RequestParams;
    return {
      subscribe: sink => ({
        unsubscribe: client.subscribe(body, {
          next: ({ data, errors }) => sink.next({ data, errors }),
          error: error => sink.error(error),
          complete: () => sink.complete(),
        }),
      }),
    };
  };
}
