import { startSystem } from '@campus/run';
import { contest } from '../contestant.ts';
import { document } from '../page.ts';

/** The default topology as `npm start` runs it: gateway and departments in one process, permissions, row scope and audit on. */
contest(async ({ databaseUrl, dataDir, size, issuer }) => {
  const system = await startSystem({ databaseUrl, dataDir, size, issuer: { url: issuer, clientId: 'bench', clientSecret: 'bench' } });
  return {
    url: `${system.url}/graphql`,
    query: document('people(first: $first, after: $after, filter: { hasResidence: true })'),
    stop: () => system.stop(),
  };
});
