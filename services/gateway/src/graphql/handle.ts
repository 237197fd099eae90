import type { IncomingMessage } from 'node:http';
import { refuse, type Refusal } from '../errors.ts';
import type { Answer } from '../execution/run.ts';
import { readBody } from '../http/body.ts';
import { sendJson, type Exchange } from '../http/exchange.ts';
import { sendPacked } from '../http/packing.ts';
import type { Limits } from '../limits/limits.ts';
import { operationSeconds, requests } from '../metrics.ts';
import { CONTENT_TYPE, formOf, type Form } from './accept.ts';
import { NOBODY, refuseForeignPage, type Caller } from './caller.ts';
import { streamEvents } from './event-stream.ts';
import type { GraphqlParts } from './parts.ts';
import { isTogether, parametersOfBody, parametersOfQuery, type Parameters, type Together } from './parameters.ts';
import { withTimeout } from './timeout.ts';
import { asRefusal, refuseOtherForm } from './refusal.ts';
import { streamTogether } from './together.ts';
import { understand, type Asked } from './understand.ts';

/** Answers `/graphql`. */
export function createGraphqlHandler(parts: GraphqlParts): (exchange: Exchange) => Promise<void> {
  return async exchange => {
    const form = formOf(exchange.request.headers.accept);
    let understood = false;
    try {
      refuseForm(exchange, form);
      const caller = await admit(exchange.request, parts);
      if (caller.setCookie) exchange.response.setHeader('set-cookie', caller.setCookie);
      refuseForeignPage(exchange.request, caller, parts.home);
      parts.admission.refuseWhenFull();
      const parameters = await readParameters(exchange, caller, parts.limits);
      understood = true;
      if (isTogether(parameters)) return await streamTogether(parameters, caller, form, exchange, parts);
      const asked = understand(parameters, caller, parts, exchange.request);
      await answer(asked, parameters, form ?? 'json', exchange, parts);
    } catch (cause) {
      refuseTo(exchange, form ?? 'json', asRefusal(cause, parts.log, exchange.requestId), understood);
    }
  };
}

/** Who fails to say who they are is counted by address, so that guessing tokens is slow too. */
async function admit(request: IncomingMessage, { recognise, allow }: GraphqlParts): Promise<Caller> {
  const address = request.socket.remoteAddress ?? '';
  const caller = await recognise(request).catch((cause: unknown) => {
    allow(NOBODY, address);
    throw cause;
  });
  allow(caller, address);
  return caller;
}

function refuseForm({ request }: Exchange, form: Form | null): void {
  if (request.method !== 'POST' && request.method !== 'GET') throw refuse(405, 'METHOD_NOT_ALLOWED', '请用 POST。', 'Use POST (or GET for queries).', { allow: 'GET, POST' });
  if (!form) throw refuse(406, 'NOT_ACCEPTABLE', '不支持所要求的响应格式。', 'Accept application/graphql-response+json, application/json or text/event-stream.');
}

async function readParameters({ request, query }: Exchange, caller: Caller, { body }: Limits): Promise<Parameters | Together> {
  if (request.method === 'GET') return parametersOfQuery(query);
  if (!/^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test(request.headers['content-type'] ?? '')) {
    throw refuse(415, 'BAD_REQUEST', '请求正文请用 application/json（UTF-8）。', 'Send the body as application/json in UTF-8.');
  }
  return parametersOfBody(await readBody(request, caller.by ? body.signedIn : body.signedOut));
}

async function answer(asked: Asked, { hash }: Parameters, form: Form, exchange: Exchange, parts: GraphqlParts): Promise<void> {
  const { operation } = asked;
  if (operation.node.operation === 'subscription') return live(asked, form, exchange, parts);
  const stop = operationSeconds.startTimer({ operation: hash === null ? 'free' : (operation.name ?? 'unnamed'), kind: operation.node.operation });
  const result = await parts.admission.run(() => executed(asked, exchange, parts));
  stop();
  requests.inc({ outcome: result.errors ? 'errors' : 'ok' });
  if (form === 'stream') return streamEvents(exchange.response, only(result));
  await sendPacked(exchange, 200, { 'content-type': CONTENT_TYPE[form], 'cache-control': 'no-store' }, JSON.stringify(result));
}

/** A person who leaves stops a query, and departments that are late are left out of it; a mutation goes on, as its sender cannot know how far it came. */
function executed({ operation, shape, variables, caller }: Asked, { response, requestId }: Exchange, { engine, limits }: GraphqlParts): Promise<Answer> {
  return withTimeout(limits.timeout, async (signal, stop) => {
    const leave = () => stop();
    const isQuery = operation.node.operation === 'query';
    if (isQuery) response.once('close', leave);
    const late = isQuery ? setTimeout(() => stop(new DOMException('departments are late', 'TimeoutError')), limits.department) : undefined;
    try {
      return await engine.execute(shape, variables, { actor: caller.actor, requestId, signal });
    } finally {
      clearTimeout(late);
      response.off('close', leave);
    }
  });
}

async function live({ shape, variables, caller }: Asked, form: Form, exchange: Exchange, { engine, streams, stopping }: GraphqlParts): Promise<void> {
  refuseOtherForm(form);
  const close = streams.open(caller.actor.id);
  try {
    const leaving = new AbortController();
    exchange.response.once('close', () => leaving.abort());
    const events = await engine.subscribe(shape, variables, { actor: caller.actor, requestId: exchange.requestId, signal: leaving.signal });
    requests.inc({ outcome: 'ok' });
    await streamEvents(exchange.response, events, { stillValid: caller.stillValid, stopping });
  } finally {
    close();
  }
}

async function* only<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** Clients of plain JSON expect 200 for whatever is wrong inside a well-formed request. */
function refuseTo(exchange: Exchange, form: Form, { status, errors, headers }: Refusal, understood: boolean): void {
  requests.inc({ outcome: String(errors[0]?.extensions['code'] ?? 'INTERNAL') });
  const ofDocument = understood && (status === 400 || status === 403);
  const body = { errors: errors.map(error => error.toJSON()) };
  if (exchange.response.headersSent) exchange.response.end();
  else if (form === 'stream' && ofDocument) void streamEvents(exchange.response, only(body));
  else sendJson(exchange, form === 'json' && ofDocument ? 200 : status, body, { ...headers, 'content-type': CONTENT_TYPE[form === 'stream' ? 'json' : form] });
}
