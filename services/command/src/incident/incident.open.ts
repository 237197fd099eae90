import { campusDay, uuid7, type Context } from '@campus/kit';
import { writeLog } from '../log/log.store.ts';
import { planOn } from '../plan/plan.ts';
import type { CaseRow, IncidentRow, PlanRow, Tables } from '../tables.ts';
import { numberOf, positiveAt } from './incident.ts';

const MINUTE = 60_000;

/** Opens an incident on the plan of the day, all its clocks running from the case's positive result. Call it under `oneAtATime`. */
export async function openIncident(context: Context<Tables>, first: CaseRow): Promise<string> {
  const { db } = context;
  const now = context.now();
  const plan = await planOfToday(context);
  const startedAt = positiveAt(first)!;
  const incident: IncidentRow = {
    ...(await nextNumber(context)), id: uuid7(), status: 'OPEN', planId: plan.id, openedAt: now, firstPositiveAt: startedAt, closedAt: null, lastNewsAt: now, isFalseAlarm: false, isKept: false, caseCount: 0, openCaseCount: 0,
  };
  await db.insertInto('incident').values(incident).execute();
  const steps = await db.selectFrom('planStep').selectAll().where('planId', '=', plan.id).orderBy('place').execute();
  await db.insertInto('incidentStep').values(steps.map(({ code, place, department, minutes }) => ({
    incidentId: incident.id, code, place, department, minutes, startedAt, dueAt: new Date(startedAt.getTime() + minutes * MINUTE), doneAt: null, evidence: null, ownerId: null,
  }))).execute();
  await writeLog(context, incident.id, [{ department: 'command', happening: { code: 'OPENED', number: incident.number, plan: plan.version, steps: steps.length } }]);
  await context.audit({ action: 'incident.opened', entity: 'Incident', entityId: incident.id, detail: { number: incident.number, plan: plan.version } });
  return incident.id;
}

async function planOfToday(context: Context<Tables>): Promise<PlanRow> {
  const today = campusDay(context.now());
  const plan = planOn(await context.db.selectFrom('planVersion').selectAll().execute(), today);
  if (!plan) throw new Error(`No plan is in force on ${today}. Publish one that begins on that day or earlier.`);
  return plan;
}

async function nextNumber(context: Context<Tables>): Promise<Pick<IncidentRow, 'year' | 'serial' | 'number'>> {
  const year = Number(campusDay(context.now()).slice(0, 4));
  const { last } = await context.db.selectFrom('incident').select(({ fn }) => fn.max('serial').as('last')).where('year', '=', year).executeTakeFirstOrThrow();
  const serial = Number(last ?? 0) + 1;
  return { year, serial, number: numberOf(year, serial) };
}
