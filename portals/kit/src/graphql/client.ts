import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { hashOf } from './hash.ts';
import { liveUpdates } from './live.ts';
import { problemOf } from './problem.ts';

/** The one client of a page, made by the shell. `onSignedOut` runs when any answer says that the session is over. */
export function createGraphClient({ onSignedOut }: { onSignedOut: () => void }): Client {
  const headers = { 'x-campusloop': '1' };
  const url = new URL('/graphql', location.origin).href;
  return new Client({
    url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers },
    exchanges: [
      mapExchange({ onError: error => { if (problemOf(error)?.kind === 'signed-out') onSignedOut(); } }),
      cacheExchange({}),
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
        generateHash: async (_, document) => hashOf(document),
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: liveUpdates({ url, headers, onSignedOut }) }),
    ],
  });
}
