import { timed, type Consumer, type Context } from '@campus/kit';
import { sql } from 'kysely';
import { overdueWith } from '../indicator/overdue.ts';
import { partsOf } from '../indicator/overdue.store.ts';
import { keepReadings, type NewReading } from '../indicator/reading.store.ts';
import type { Tables } from '../tables.ts';

/** Incidents by which the campus is judged: those that run, and those of the last days that were none of them false alarms. */
const RECENT_DAYS = 30;
/** As long as a department's own live figures are good. */
const STALE_AFTER_MINUTES = 10;

interface Counts { overdue: number; onTime: number; judged: number }

async function countSteps(context: Context<Tables>): Promise<Counts> {
  const now = context.now();
  const { rows } = await sql<Counts>`
    select count(*) filter (where step.done_at is null and step.due_at < ${now} and incident.status in ('OPEN', 'STAND_DOWN_OFFERED'))::int as overdue,
      count(*) filter (where step.done_at <= step.due_at)::int as on_time, count(*) filter (where step.done_at is not null or step.due_at < ${now})::int as judged
    from incident join incident_step step on step.incident_id = incident.id
    where not incident.is_false_alarm and (incident.status in ('OPEN', 'STAND_DOWN_OFFERED') or incident.opened_at > ${now}::timestamptz - make_interval(days => ${RECENT_DAYS}))`.execute(context.db);
  return rows[0]!;
}

/** Measures the command centre's own live indicators: overdue tasks, and the share of steps done in time; null where no step was due yet, for nobody was put to the test. */
export async function measureSteps(context: Context<Tables>): Promise<void> {
  const { overdue, onTime, judged } = await countSteps(context);
  const total = overdueWith(overdue, await partsOf(context), STALE_AFTER_MINUTES, context.now());
  const own: Omit<NewReading, 'indicatorCode' | 'value'> = { numerator: null, denominator: null, measuredAt: context.now(), proofPath: '/command/incident', evidence: null, reportedBy: null };
  await keepReadings(context, [
    { ...own, indicatorCode: 'tasks.overdue', value: total },
    { ...own, indicatorCode: 'incident.steps-on-time', value: judged === 0 ? null : Math.floor((onTime / judged) * 1_000) / 10, numerator: onTime, denominator: judged },
  ]);
}

/** Each minute, since a step becomes overdue without anything happening. */
export const measureEachMinute: Consumer = timed<Tables>('* * * * *', 'measure-steps', measureSteps);
