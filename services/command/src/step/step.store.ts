import { batch, group, type Context } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { positiveAt, stands } from '../incident/incident.ts';
import { instantOf } from '../rows.store.ts';
import type { CaseRow, IncidentStepRow, StepReportRow, Tables } from '../tables.ts';
import type { Figure } from './figures.ts';
import type { Cause, ReportedFigures } from './step.ts';

/** A step with the name its plan gives it. */
export type ShownStep = IncidentStepRow & { title: string; titleEnglish: string };

export const stepsOfIncident = batch<string, ShownStep[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<ShownStep>`
    select step.*, plan_step.title, plan_step.title_english from incident_step step join incident on incident.id = step.incident_id join plan_step on plan_step.plan_id = incident.plan_id and plan_step.code = step.code
    where step.incident_id = any(${ids}::uuid[]) order by step.place`.execute(db);
  return group(ids, rows.map(withInstants), row => row.incidentId);
});

const withInstants = <Step extends IncidentStepRow>(step: Step): Step => ({ ...step, startedAt: instantOf(step.startedAt), dueAt: instantOf(step.dueAt), doneAt: instantOf(step.doneAt) });

interface FiguresOfStep extends ReportedFigures { readonly incidentId: string; readonly step: string }
interface ItemFigure extends Figure { readonly incidentId: string; readonly step: string }

/** What the things of an incident add up to, step by step; of what was undone only while nothing else is there. */
export const itemFiguresOfIncident = batch<string, ItemFigure[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<ItemFigure>`
    select item.incident_id, item.step, figure.code, coalesce(sum(figure.value) filter (where item.state <> 'UNDONE'), sum(figure.value)) as value
    from item cross join lateral rows from (jsonb_to_recordset(item.figures) as (code text, value float8)) with ordinality as figure (code, value, place)
    where item.incident_id = any(${ids}::uuid[]) and item.step is not null
    group by item.incident_id, item.step, figure.code order by item.incident_id, item.step, min(figure.place)`.execute(db);
  return group(ids, rows, row => row.incidentId);
});

/** What departments count for the steps of an incident, cause by cause; of withdrawn cases only while no other stands. */
export const figuresOfIncident = batch<string, FiguresOfStep[], Tables>(async (ids, { db }) => {
  const { rows } = await sql<FiguresOfStep>`
    with cause as (
      select distinct on (incident_id, cause_id) incident_id, cause_id, opened_at > coalesce(withdrawn_at, '-infinity') as stands
      from incident_case, unnest(cause_ids) as cause_id where incident_id = any(${ids}::uuid[]) order by incident_id, cause_id, stands desc)
    select cause.incident_id, report.step, report.cause_id, report.version::float8 as version, report.figures from cause join step_report report on report.cause_id = cause.cause_id
    where cause.stands or not exists (select from cause other where other.incident_id = cause.incident_id and other.stands)
    order by cause.incident_id, report.step, report.cause_id`.execute(db);
  return group(ids, rows, row => row.incidentId);
});

/** The causes of the cases that stand; a tube of two cases runs from the earlier positive result. */
export function causesOf(cases: readonly CaseRow[]): Cause[] {
  const standing = cases.filter(stands).toSorted((one, other) => Number(positiveAt(other)) - Number(positiveAt(one)));
  const causes = new Map<string, Cause>();
  for (const { caseId, causeIds, ...facts } of standing) {
    const since = positiveAt({ ...facts, causeIds })!;
    for (const id of causeIds) causes.set(id, { id, positiveAt: since, isCase: id === caseId || (causes.get(id)?.isCase ?? false) });
  }
  return [...causes.values()];
}

/** Every cause that an incident ever had, withdrawn ones too. */
export const causesIn = (cases: readonly CaseRow[]): string[] => [...new Set(cases.flatMap(({ causeIds }) => causeIds))].sort();

export const stepsOf = async (db: Kysely<Tables>, incidentId: string): Promise<IncidentStepRow[]> =>
  (await db.selectFrom('incidentStep').selectAll().where('incidentId', '=', incidentId).orderBy('place').execute()).map(withInstants);

export const reportsOn = async (db: Kysely<Tables>, causes: readonly Cause[]): Promise<StepReportRow[]> =>
  (await db.selectFrom('stepReport').selectAll().where(sql<boolean>`cause_id = any(${causes.map(({ id }) => id)}::uuid[])`).execute()).map(report => ({ ...report, at: instantOf(report.at) }));

export interface NewReport { readonly causeId: string; readonly step: string; readonly isDone: boolean; readonly at: string; readonly version: number; readonly figures: StepReportRow['figures'] }

/**
 * Keeps what a department says of its steps, newest version by cause; a step that stays done keeps the moment since when it is, for a report may come
 * because of another cause alone. Answers the causes of which it said something new.
 */
export async function keepReports({ db }: Context<Tables>, department: string, reports: readonly NewReport[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const rows = JSON.stringify(reports.map(({ causeId, step, isDone, at, version, figures }) => ({ department, step, cause_id: causeId, is_done: isDone, at, version, figures })));
  const { rows: kept } = await sql<{ causeId: string }>`
    insert into step_report (department, step, cause_id, is_done, at, version, figures)
    select distinct on (step, cause_id) department, step, cause_id, is_done, at, version, figures from jsonb_populate_recordset(null::step_report, ${rows}::jsonb) order by step, cause_id, version desc
    on conflict (department, step, cause_id) do update set is_done = excluded.is_done, at = case when step_report.is_done and excluded.is_done then step_report.at else excluded.at end,
      version = excluded.version, figures = excluded.figures where step_report.version < excluded.version
    returning cause_id`.execute(db);
  return kept.map(({ causeId }) => causeId);
}
