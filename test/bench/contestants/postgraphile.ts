import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { contest, listen } from '../contestant.ts';
import { document } from '../page.ts';

/** A schema made from the database, each operation compiled to as few statements as possible; no permissions. */
contest(async ({ databaseUrl }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['bench'], poolConfig: { max: 10 } })],
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  const url = await listen(server, '/graphql');
  return {
    url,
    query: document('allPeople(first: $first, after: $after, orderBy: [NUMBER_ASC])', 'Cursor'),
    stop: () => (server.closeAllConnections(), instance.release()),
  };
});
