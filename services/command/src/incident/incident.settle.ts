import type { Context } from '@campus/kit';
import { writeLog, type NewEntry } from '../log/log.store.ts';
import { measureSteps } from '../step/measure.store.ts';
import { moveSteps } from '../step/step.move.ts';
import { causesOf, reportsOn, stepsOf } from '../step/step.store.ts';
import type { IncidentRow, Tables } from '../tables.ts';
import { positiveAt, stands, statusWith } from './incident.ts';
import { casesOf } from './incident.store.ts';

/**
 * Computes an incident again from its cases and from what the departments reported, writes down what that changed, and tells whoever looks on.
 * Nothing else writes a status or a clock, so the order of the news does not matter. Call it under `oneAtATime`.
 */
export async function settle(context: Context<Tables>, incidentId: string, entries: readonly NewEntry[]): Promise<void> {
  const { db } = context;
  const incident = await db.selectFrom('incident').selectAll().where('id', '=', incidentId).executeTakeFirstOrThrow();
  const cases = await casesOf(db, incidentId);
  const standing = cases.filter(stands);
  const isKept = incident.isKept && standing.length === 0;
  const status = statusWith(standing.length, { status: incident.status, isKept });
  const first = standing.map(one => positiveAt(one)!).toSorted((one, other) => Number(one) - Number(other))[0];
  const counts = { caseCount: cases.length, openCaseCount: standing.length, lastNewsAt: context.now() };
  await db.updateTable('incident').set({ ...counts, status, isKept, ...(first && { firstPositiveAt: first }) }).where('id', '=', incidentId).execute();
  const causes = causesOf(cases);
  const moved = status === 'STOOD_DOWN' || status === 'CLOSED' ? [] : await moveSteps(context, await stepsOf(db, incidentId), causes, await reportsOn(db, causes));
  await writeLog(context, incidentId, [...entries, ...moved, ...offerOf(incident, status)]);
  await measureSteps(context);
  await context.emit('command.incident.changed', { incidentId, at: context.now() });
}

const offerOf = (before: Pick<IncidentRow, 'status'>, status: IncidentRow['status']): NewEntry[] =>
  status === 'STAND_DOWN_OFFERED' && before.status !== status ? [{ department: 'command', happening: { code: 'STAND_DOWN_OFFERED' } }] : [];
