import { setTimeout as pause } from 'node:timers/promises';
import { job, timed, type Consumer, type Worker } from '@campus/kit';
import { sql } from 'kysely';
import { endpointRule } from '../employers/setting.ts';
import { instantOf } from '../instant.ts';
import type { Tables } from '../tables.ts';
import { judge } from './delivery.ts';
import { keepVerdict, type Taken } from './verdict.store.ts';
import { send } from './notice.sender.ts';
import { signedHeaders } from './notice.signer.ts';

const MOST_AT_ONCE = 50;
/** How soon a notice written meanwhile is taken, while slow receivers are waited for. */
const LOOK_MS = 200;
const LONGEST_RUN_MS = 60_000;

/** Takes what is due and marks the attempt, before anything is sent: a crash costs a repetition, never a notice. */
function take(worker: Worker<Tables>, most: number): Promise<Taken[]> {
  return worker.transaction(async context => {
    const at = context.now();
    const { rows } = await sql<Taken>`
      with due as (select id from notice where status = 'PENDING' and next_attempt_at <= ${at} order by next_attempt_at limit ${most} for update skip locked)
      update notice set attempts = attempts + 1, last_attempt_at = ${at}, next_attempt_at = ${at}::timestamptz + interval '60 seconds'
      from due, employer where notice.id = due.id and employer.id = notice.employer_id
      returning notice.id, notice.body, notice.attempts, notice.employer_id, employer.endpoint_url, employer.secret, employer.former_secret, employer.former_secret_until`.execute(context.db);
    return rows;
  });
}

async function deliver(worker: Worker<Tables>, taken: Taken): Promise<void> {
  const now = await worker.transaction(async context => context.now());
  const headers = signedHeaders(taken.id, taken.body, { ...taken, formerSecretUntil: instantOf(taken.formerSecretUntil) }, now);
  const answer = await send({ url: taken.endpointUrl, headers, body: taken.body }, { rule: endpointRule() });
  await worker.transaction(context => keepVerdict(context, taken, judge(answer, taken.attempts, context.now())));
}

/** Sends everything that is due, many receivers at a time, until nothing is; a slow receiver keeps no other waiting. */
export const sendNotices: Consumer = job<object, Tables>('employment.notice.due', 'send-notices', async (_, worker) => {
  const inFlight = new Set<Promise<void>>();
  const started = performance.now();
  const isOpen = () => !worker.signal.aborted && performance.now() - started < LONGEST_RUN_MS;
  do {
    const taken = isOpen() ? await take(worker, MOST_AT_ONCE - inFlight.size) : [];
    for (const notice of taken) {
      const delivery: Promise<void> = deliver(worker, notice)
        .catch((error: Error) => worker.log.warn({ err: error, notice: notice.id }, 'what came of a notice could not be kept; it is sent again when its lease is over'))
        .finally(() => inFlight.delete(delivery));
      inFlight.add(delivery);
    }
    if (inFlight.size > 0) await Promise.race([...inFlight, pause(LOOK_MS)]);
  } while (inFlight.size > 0);
});

/** Each minute: wakes the sender for what is due again, and for what a process that died had taken. */
export const wakeSender: Consumer = timed<Tables>('* * * * *', 'wake-sender', async context => {
  const due = await context.db.selectFrom('notice').select('id').where('status', '=', 'PENDING').where('nextAttemptAt', '<=', context.now()).limit(1).execute();
  if (due.length > 0) await context.emit('employment.notice.due', {});
});
