import { isId, missing, refused, type Context, type Refused } from '@campus/kit';
import { writeLog } from '../log/log.store.ts';
import { causesIn, stepsOf } from '../step/step.store.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import { refuseDecision, type Decision } from './incident.ts';
import { casesOf, oneAtATime } from './incident.store.ts';

/** What each decision makes of an incident. */
const OUTCOMES: Readonly<Record<Decision, (now: Date) => Partial<IncidentRow>>> = {
  STAND_DOWN: now => ({ status: 'STOOD_DOWN', isFalseAlarm: true, closedAt: now }),
  KEEP: () => ({ status: 'OPEN', isKept: true }),
  CLOSE: now => ({ status: 'CLOSED', closedAt: now }),
};
const ACTIONS: Readonly<Record<Decision, string>> = { STAND_DOWN: 'incident.stood-down', KEEP: 'incident.kept', CLOSE: 'incident.closed' };

/** What leadership decides about an incident, with its reason; the departments hear when it is over. */
export async function decide<Success extends { incidentId: string }>(
  context: Context<Tables>, decision: Decision, { incidentId, reason }: { readonly incidentId: string; readonly reason: string }, success: new () => Success,
): Promise<Success | Refused> {
  const { db } = context;
  const now = context.now();
  await oneAtATime(context);
  const incident = isId(incidentId) ? await db.selectFrom('incident').selectAll().where('id', '=', incidentId).executeTakeFirst() : undefined;
  if (!incident) return refused(missing('incident', incidentId, ['incidentId']));
  const running = (await stepsOf(db, incident.id)).filter(({ doneAt }) => doneAt === null).map(({ code }) => code);
  const refusal = refuseDecision(decision, incident, running, reason);
  if (refusal) return refused(refusal);

  await db.updateTable('incident').set({ ...OUTCOMES[decision](now), lastNewsAt: now }).where('id', '=', incident.id).execute();
  await writeLog(context, incident.id, [{ department: 'command', happening: { code: decision, by: context.actor.name, reason: reason.trim() } }]);
  await context.audit({ action: ACTIONS[decision], entity: 'Incident', entityId: incident.id, detail: { reason: reason.trim() } });
  await context.emit('command.incident.changed', { incidentId: incident.id, at: now });
  if (decision !== 'KEEP') await context.emit('incident.stood-down', { incidentId: incident.id, causeIds: causesIn(await casesOf(db, incident.id)), isFalseAlarm: decision === 'STAND_DOWN', at: now });
  return Object.assign(new success(), { incidentId: incident.id });
}
