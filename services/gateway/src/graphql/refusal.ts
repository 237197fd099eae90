import { internal, refuse, Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Form } from './accept.ts';

/** Live updates come as events and in no other form. */
export function refuseOtherForm(form: Form | null): void {
  if (form !== 'stream') throw refuse(406, 'NOT_ACCEPTABLE', '实时更新请用 Accept: text/event-stream。', 'Ask for live updates with Accept: text/event-stream.');
}

/** What was thrown as an answer: a refusal, or a fault of ours under a number. */
export function asRefusal(cause: unknown, log: Log, requestId: string): Refusal {
  if (cause instanceof Refusal) {
    if (cause.cause) log.warn({ err: cause.cause, requestId }, cause.message);
    return cause;
  }
  return new Refusal(500, [internal(cause, log, requestId)]);
}
