import { type Context, insertMissing, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { actingAt, type GridLevel, type Leader } from '../grid/chain.ts';
import type { GridTaskRow } from '../grid/grid.table.ts';
import { leadersOf } from '../grid/leaders.store.ts';
import type { Tables } from '../tables.ts';
import { DUTIES, kindsFor, planFor, type Plan, type TaskKind } from './plan.ts';

const MINUTE = 60_000;

/** A place of the grid with the causes that hold there now. */
interface Concerned { readonly id: string; readonly level: GridLevel; readonly code: string; readonly collegeId: string | null; readonly causeIds: string[] }
interface Planned { readonly unit: Concerned; readonly kind: TaskKind; readonly plan: Plan }

/** Causes that hold at each place: of isolated people who live in the room, and of cases that were there. */
async function concernedAmong({ db }: Context<Tables>, unitIds: readonly string[]): Promise<Concerned[]> {
  const { rows } = await sql<Concerned>`
    select unit.id, unit.level, unit.code, unit.college_id, coalesce(array_agg(distinct live.cause_id::text order by live.cause_id::text) filter (where live.cause_id is not null), '{}') as cause_ids
    from grid_unit unit left join lateral (
      select unnest(isolation.cause_ids) as cause_id from person join isolation on isolation.person_id = person.id and isolation.is_isolated where unit.level = 'ROOM' and person.residence_code = unit.code
      union select exposure.cause_id from exposure where not exposure.is_withdrawn and unit.code = any(exposure.codes)) live on true
    where unit.id = any(${unitIds}::uuid[]) group by unit.id order by unit.code`.execute(db);
  return rows;
}

async function plansFor(context: Context<Tables>, units: readonly Concerned[]): Promise<Planned[]> {
  const known = await context.db.selectFrom('gridTask').select(['id', 'unitId', 'kind', 'state', 'causeIds']).where(sql<boolean>`unit_id = any(${units.map(unit => unit.id)}::uuid[])`).orderBy('openedAt').execute();
  return units.flatMap(unit => kindsFor(unit.level).map(kind => ({ unit, kind, plan: planFor(unit.causeIds, known.filter(task => task.unitId === unit.id && task.kind === kind)) })));
}

/** Brings the tasks of these places into the state that follows from the causes that hold there; done again, it changes nothing. Call it under `oneAtATime`. */
export async function settleTasks(context: Context<Tables>, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const planned = await plansFor(context, await concernedAmong(context, unitIds));
  const leaders = await leadersOf(context.db, unitIds);
  await change(context, planned);
  await insertMissing(context.db, 'gridTask', planned.flatMap(one => newTask(one, leaders.get(one.unit.id) ?? [], context.now())));
  await handOver(context, leaders);
}

function newTask({ unit, kind, plan: { open } }: Planned, leaders: readonly Leader[], now: Date): GridTaskRow[] {
  if (!open) return [];
  const { level, minutes } = DUTIES[kind];
  return [{
    id: uuid7(), unitId: unit.id, placeCode: unit.code, collegeId: unit.collegeId, kind, causeIds: [...open], ownerId: actingAt(level, leaders),
    openedAt: now, dueAt: new Date(now.getTime() + minutes * MINUTE), state: 'OPEN', note: null, closedAt: null, closedBy: null,
  }];
}

async function change(context: Context<Tables>, planned: readonly Planned[]): Promise<void> {
  const { db } = context;
  const cancel = planned.flatMap(({ plan }) => plan.cancel);
  const reopen = planned.flatMap(({ plan }) => (plan.reopen ? [plan.reopen] : []));
  const join = planned.flatMap(({ plan }) => (plan.join ? [{ id: plan.join.id, cause_ids: plan.join.causeIds }] : []));
  if (cancel.length > 0) await db.updateTable('gridTask').set({ state: 'CANCELLED', closedAt: context.now(), closedBy: context.actor.name }).where(sql<boolean>`id = any(${cancel}::uuid[])`).execute();
  if (reopen.length > 0) await db.updateTable('gridTask').set({ state: 'OPEN', closedAt: null, closedBy: null }).where(sql<boolean>`id = any(${reopen}::uuid[])`).execute();
  if (join.length > 0) await sql`update grid_task as task set cause_ids = task.cause_ids || joining.cause_ids from jsonb_populate_recordset(null::grid_task, ${JSON.stringify(join)}::jsonb) as joining where joining.id = task.id`.execute(db);
}

/** Open tasks whose owner is missing, isolated or away go to whoever acts now. */
async function handOver({ db }: Context<Tables>, leaders: ReadonlyMap<string, readonly Leader[]>): Promise<void> {
  const { rows } = await sql<{ id: string; unitId: string; kind: TaskKind; ownerId: string | null }>`
    select task.id, task.unit_id, task.kind, task.owner_id from grid_task task left join person on person.id = task.owner_id left join isolation on isolation.person_id = task.owner_id
    where task.state = 'OPEN' and task.unit_id = any(${[...leaders.keys()]}::uuid[]) and (person.id is null or not person.is_active or coalesce(isolation.is_isolated, false))`.execute(db);
  for (const { id, unitId, kind, ownerId } of rows) {
    const acting = actingAt(DUTIES[kind].level, leaders.get(unitId) ?? []);
    if (acting !== ownerId) await db.updateTable('gridTask').set({ ownerId: acting }).where('id', '=', id).execute();
  }
}

/** Places that these people concern: where they live, and where they own an open task. */
export async function placesOf({ db }: Context<Tables>, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select unit.id from person join grid_unit unit on unit.level = 'ROOM' and unit.code = person.residence_code where person.id = any(${people}::uuid[])
    union select unit_id from grid_task where state = 'OPEN' and owner_id = any(${people}::uuid[])`.execute(db);
  return rows.map(row => row.id);
}

/** Rooms with an open task for any of these causes in which nobody lives any more who is isolated for it: they have moved. Of a case that was in the room all the same, settling changes nothing. */
export async function roomsLeft({ db }: Context<Tables>, causes: readonly string[]): Promise<string[]> {
  if (causes.length === 0) return [];
  const { rows } = await sql<{ unitId: string }>`
    select distinct task.unit_id from grid_task task join grid_unit unit on unit.id = task.unit_id and unit.level = 'ROOM'
    where task.state = 'OPEN' and task.cause_ids && ${causes}::uuid[] and not exists (
      select from person join isolation on isolation.person_id = person.id and isolation.is_isolated where person.residence_code = unit.code and isolation.cause_ids && task.cause_ids)`.execute(db);
  return rows.map(row => row.unitId);
}
