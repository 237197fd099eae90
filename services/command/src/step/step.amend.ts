import { isId, missing, refused, type Context, type ProblemFacts, type Refused } from '@campus/kit';
import { isRunning } from '../incident/incident.ts';
import { oneAtATime } from '../incident/incident.store.ts';
import { writeLog } from '../log/log.store.ts';
import type { Happening } from '../log/words.ts';
import type { IncidentStepRow, Tables } from '../tables.ts';
import { measureSteps } from './measure.store.ts';
import { refuseStepOf } from './step.ts';
import { stepsOf } from './step.store.ts';

/** What people make of a step: why it may not be, or what changes and how the log says it. */
export type Amendment = (step: IncidentStepRow) => { readonly refusal: ProblemFacts } | { readonly action: string; readonly changes: Partial<IncidentStepRow>; readonly happening: Happening };

interface Which { readonly incidentId: string; readonly stepCode: string }

/** What every amendment of a step does around its own rule: find the step, see whose it is, change it, write it down, tell whoever looks on. */
export async function amendStep<Success extends { incidentId: string }>(
  context: Context<Tables>, { incidentId, stepCode }: Which, amendment: Amendment, success: new () => Success,
): Promise<Success | Refused> {
  const { db } = context;
  await oneAtATime(context);
  const incident = isId(incidentId) ? await db.selectFrom('incident').selectAll().where('id', '=', incidentId).executeTakeFirst() : undefined;
  if (!incident) return refused(missing('incident', incidentId, ['incidentId']));
  const step = (await stepsOf(db, incidentId)).find(({ code }) => code === stepCode);
  if (!step) return refused(missing('step', stepCode, ['stepCode']));
  if (!isRunning(incident.status)) return refused({ code: 'INCIDENT_FINISHED', message: `Incident ${incident.number} is over already. Its steps stay as they are.`, path: ['incidentId'] });
  const foreign = refuseStepOf(step, context.actor.roles);
  if (foreign) return refused(foreign);
  const amended = amendment(step);
  if ('refusal' in amended) return refused(amended.refusal);

  await db.updateTable('incidentStep').set(amended.changes).where('incidentId', '=', incidentId).where('code', '=', stepCode).execute();
  await db.updateTable('incident').set({ lastNewsAt: context.now() }).where('id', '=', incidentId).execute();
  await writeLog(context, incidentId, [{ department: step.department, happening: amended.happening }]);
  await context.audit({ action: amended.action, entity: 'IncidentStep', entityId: `${incidentId}/${stepCode}`, detail: amended.changes });
  await measureSteps(context);
  await context.emit('command.incident.changed', { incidentId, at: context.now() });
  return Object.assign(new success(), { incidentId });
}
