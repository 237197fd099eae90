import { registry } from '@campus/kit';
import { createAdmission } from './admission/admission.ts';
import { createBearer } from './bearer/bearer.ts';
import { openIssuer } from './bearer/issuer.ts';
import { readSupergraph } from './composition/supergraph.ts';
import { createDocuments } from './documents/documents.ts';
import { createEngine } from './execution/engine.ts';
import { httpSubgraph } from './execution/http-subgraph.ts';
import type { Subgraph } from './execution/subgraph.ts';
import { createGraphiqlHandler } from './graphiql/graphiql.ts';
import { createRecogniser } from './graphql/caller.ts';
import { createGraphqlHandler } from './graphql/handle.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { createRate } from './limits/rate.ts';
import { createStreamCount } from './limits/streams.ts';
import { subgraphSeconds } from './metrics.ts';
import type { Gateway, GatewayOptions } from './options.ts';
import { alone, openPeers } from './peers/peers.ts';
import { actorsBy } from './permissions/actors.ts';
import { createIdentityHandler } from './proxy/identity.ts';
import { createRouter } from './routes.ts';
import { closeServer, listen, portOf, serveWith } from './server.ts';
import { cookieNames } from './session/cookies.ts';
import { sendFailure } from './session/routes.ts';
import { createSeal } from './session/seal.ts';
import { createSessions } from './session/sessions.ts';
import { createSignIn } from './session/sign-in.ts';
import { openSessionStore } from './session/store.ts';
import { createPortalHandler } from './static/portals.ts';

const PURGE_EVERY = 60 * 60 * 1000;

/** Starts the one port of CampusLoop. Fails when the port is taken or the supergraph cannot be read; the issuer may come later. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, internalSecret, formerSecret = null } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const graph = readSupergraph(options.supergraphSdl);
  const peers = options.shared ? await openPeers(options.databaseUrl, log) : alone;
  // Nothing is waited for between here and `serveWith`: what comes before there is a route would never be answered.
  const server = await listen(options.port, options.host, options.shared).catch(async (cause: unknown) => {
    await peers.close();
    throw cause;
  });
  const here = `http://127.0.0.1:${portOf(server)}`;
  const home = options.publicUrl?.replace(/\/$/, '') ?? `http://localhost:${portOf(server)}`;
  const secure = home.startsWith('https:');

  const actorOf = actorsBy(options.permissions);
  const issuer = openIssuer(options.issuer, url => (url.startsWith(`${home}/`) ? `${here}${url.slice(home.length)}` : url));
  const signIn = createSignIn(issuer, options.client, home);
  const store = openSessionStore(options.databaseUrl, log);
  const sessions = createSessions(store, signIn, createSeal(internalSecret, 'session tokens', formerSecret), actorOf, log, peers);
  const recognise = createRecogniser(createBearer(issuer, actorOf), sessions, cookieNames(secure).session, secure);
  const engine = createEngine(graph, {
    subgraphs: reach(options, limits.timeout),
    log,
    observe: (subgraph, milliseconds, answered) => subgraphSeconds.observe({ subgraph, answered: String(answered) }, milliseconds / 1000),
  });

  const stopping = new AbortController();
  const route = createRouter({
    graphql: createGraphqlHandler({
      recognise, engine, limits, home, log,
      stopping: stopping.signal,
      allow: createRate(limits.rate, peers),
      admission: createAdmission(limits.admission),
      streams: createStreamCount(limits.streams, peers),
      documents: createDocuments(graph, options.operations ?? new Map(), limits),
      schema: graph.api,
    }),
    graphiql: createGraphiqlHandler(),
    identity: options.identity ? createIdentityHandler(options.identity, home, log) : null,
    portals: options.portals ? createPortalHandler(options.portals) : null,
    recognise,
    session: { signIn, sessions, journeys: createSeal(internalSecret, 'sign-in journey', formerSecret), campus: options.campus, home, log },
    store,
    metrics: options.metrics ?? (() => registry.metrics()),
    isStopping: () => stopping.signal.aborted,
  });
  serveWith(server, secure, route, (exchange, cause) => sendFailure(exchange, cause, log));
  const purge = setInterval(() => store.removeExpired().catch((cause: unknown) => log.warn({ err: cause }, 'expired sessions could not be removed')), PURGE_EVERY);

  return {
    url: home,
    server,
    async stop() {
      stopping.abort();
      clearInterval(purge);
      await closeServer(server);
      await peers.close();
      await store.close();
    },
  };
}

function reach({ subgraphs, internalSecret }: GatewayOptions, timeout: number): Map<string, Subgraph> {
  return new Map(Object.entries(subgraphs).map(([name, part]) => [name, 'url' in part ? httpSubgraph(name, part.url, internalSecret, timeout) : part]));
}
