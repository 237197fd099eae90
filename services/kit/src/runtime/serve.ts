import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { GraphQLError, parse } from 'graphql';
import type { Department } from '../department.ts';
import { registry } from '../operation/metrics.ts';
import { startTelemetry } from '../operation/telemetry.ts';
import { openActor, type Actor } from '../request/actor.ts';
import { openDepartment, type OpenOptions, type Runtime, type SubgraphAnswer } from './open.ts';

export interface ServeOptions extends OpenOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  /** Shared with the gateway, which vouches with it for the actor of each request. */
  readonly internalSecret: string;
}

/** A department as a server of its own. */
export interface Served {
  readonly url: string;
  readonly runtime: Runtime;
  stop(): Promise<void>;
}

const LARGEST_BODY = 24 * 1024 * 1024;

/** Serves a department as an Apollo Server over HTTP, with subscriptions over SSE, `/health`, `/ready` and `/metrics`: the cluster topology. */
export async function serve(department: Department, options: ServeOptions): Promise<Served> {
  const stopTelemetry = await startTelemetry(department.name);
  const runtime = await openDepartment(department, options);
  const apollo = new ApolloServer<{ actor: Actor; requestId: string }>({
    gateway: executeWith(runtime),
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: text => runtime.log.warn(text), error: text => runtime.log.error(text) },
  });
  await apollo.start();
  const server = createServer((request, response) => {
    respond(runtime, apollo, options.internalSecret, request, response).catch((error: Error) => {
      runtime.log.error(error, 'a request broke');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve));
  const { address, port } = server.address() as AddressInfo;
  return {
    url: `http://${address}:${port}`,
    runtime,
    async stop() {
      await close(server);
      await apollo.stop();
      await runtime.stop();
      await stopTelemetry();
    },
  };
}

type Apollo = ApolloServer<{ actor: Actor; requestId: string }>;

async function respond(runtime: Runtime, apollo: Apollo, secret: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/health') return send(response, 200, 'text/plain', 'ok');
  if (request.url === '/ready') return send(response, (await runtime.ready()) ? 200 : 503, 'text/plain', 'ready');
  if (request.url === '/metrics') return send(response, 200, registry.contentType, await registry.metrics());
  if (request.url !== '/graphql' || request.method !== 'POST') return send(response, 404, 'text/plain', 'POST /graphql');
  const actor = openActor(request.headers['x-campusloop-actor'] as string | undefined, secret);
  if (!actor) return send(response, 401, 'application/json', JSON.stringify({ errors: [{ message: 'Only the gateway may ask here.', extensions: { code: 'UNAUTHENTICATED' } }] }));

  const requestId = String(request.headers['x-request-id'] ?? 'none');
  const body = JSON.parse(await read(request)) as { query: string; variables?: Record<string, unknown>; operationName?: string };
  if (request.headers.accept?.includes('text/event-stream')) return stream(runtime, { ...body, actor, requestId }, response);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body }, context: async () => ({ actor, requestId }) });
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.writeHead(answer.status ?? 200).end(answer.body.kind === 'complete' ? answer.body.string : '');
}

/** Lets Apollo Server parse and validate, and the department's own executor run, so that both topologies execute the same code. */
const executeWith = (runtime: Runtime) => ({
  onSchemaLoadOrUpdate(tell: (schema: { apiSchema: Runtime['schema']; coreSupergraphSdl: string }) => void) {
    tell({ apiSchema: runtime.schema, coreSupergraphSdl: runtime.sdl });
    return () => undefined;
  },
  load: async () => ({
    executor: async (request: { document: Parameters<Runtime['execute']>[0]['document']; request: { variables?: Record<string, unknown>; operationName?: string }; context: unknown }) =>
      (await runtime.execute({
        document: request.document,
        variables: request.request.variables,
        operationName: request.request.operationName,
        ...(request.context as { actor: Actor; requestId: string }),
      })) as never,
  }),
  stop: async () => undefined,
});

interface StreamRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly actor: Actor;
  readonly requestId: string;
}

/** A subscription as server-sent events: `next` with each answer, `complete` at the end. */
async function stream(runtime: Runtime, { query, ...rest }: StreamRequest, response: ServerResponse): Promise<void> {
  const answer: SubgraphAnswer = await runtime.execute({ document: parse(query), ...rest });
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }).write(':\n\n');
  if (Symbol.asyncIterator in answer) {
    response.on('close', () => void answer.return?.());
    for await (const each of answer) response.write(`event: next\ndata: ${JSON.stringify(each)}\n\n`);
  } else response.write(`event: next\ndata: ${JSON.stringify(answer)}\n\n`);
  response.end('event: complete\ndata:\n\n');
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new GraphQLError('The request is larger than 24 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const send = (response: ServerResponse, status: number, type: string, body: string): void => void response.writeHead(status, { 'content-type': type }).end(body);

const close = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
