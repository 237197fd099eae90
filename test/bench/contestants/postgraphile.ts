import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { contest, listen } from '../contestant.ts';

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
  return { url: await listen(server, '/graphql'), stop: () => (server.closeAllConnections(), instance.release()) };
});
