import type { Answer } from '../execution/run.ts';
import { refuse } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import { requests } from '../metrics.ts';
import type { Form } from './accept.ts';
import type { Caller } from './caller.ts';
import { streamEvents } from './event-stream.ts';
import { merge } from './merge.ts';
import type { Parameters, Together } from './parameters.ts';
import type { GraphqlParts } from './parts.ts';
import { asRefusal, refuseOtherForm } from './refusal.ts';
import { understand } from './understand.ts';

/**
 * Several subscriptions on one connection, since a browser opens six to a host and a page listens to more: each event is
 * `{ subscription, answer }`. One that is refused says so under its id and takes none of the others with it. Nothing is kept between requests,
 * so any gateway may answer; a client that wants to hear of something else opens a new stream and leaves the old one.
 */
export async function streamTogether({ subscriptions }: Together, caller: Caller, form: Form | null, exchange: Exchange, parts: GraphqlParts): Promise<void> {
  refuseOtherForm(form);
  const close = parts.streams.open(caller.actor.id);
  try {
    const leaving = new AbortController();
    exchange.response.once('close', () => leaving.abort());
    const opened = [...subscriptions].map(async ([id, parameters]) => [id, await events(parameters, caller, exchange, leaving.signal, parts)] as const);
    await streamEvents(exchange.response, merge(new Map(await Promise.all(opened))), { stillValid: caller.stillValid, stopping: parts.stopping });
  } finally {
    close();
  }
}

async function events(parameters: Parameters, caller: Caller, { request, requestId }: Exchange, signal: AbortSignal, parts: GraphqlParts): Promise<AsyncIterator<Answer>> {
  try {
    const { operation, shape, variables } = understand(parameters, caller, parts, request);
    if (operation.node.operation !== 'subscription') throw refuse(400, 'BAD_REQUEST', 'subscriptions 只能含订阅。', 'subscriptions may hold subscriptions only.');
    const answers = await parts.engine.subscribe(shape, variables, { actor: caller.actor, requestId, signal });
    requests.inc({ outcome: 'ok' });
    return answers[Symbol.asyncIterator]();
  } catch (cause) {
    const { errors } = asRefusal(cause, parts.log, requestId);
    requests.inc({ outcome: String(errors[0]?.extensions['code'] ?? 'INTERNAL') });
    return once({ errors: errors.map(error => error.toJSON()) } as Answer);
  }
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}
