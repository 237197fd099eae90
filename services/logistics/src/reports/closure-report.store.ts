import { countOfCause, figuresOfCause, type Context, type CountedSet } from '@campus/kit';
import { sql } from 'kysely';
import type { ClosureMeasure, ClosureState, EndReason } from '../closures/closure.ts';
import type { DisinfectionState } from '../disinfection/disinfection.ts';
import type { Tables } from '../tables.ts';
import { CLOSURE_LABELS, DISINFECTION_LABELS, disinfectionItem, placeItem } from './part.ts';
import { nextVersion, tellCommand, type PartItem, type StepReport } from './part.store.ts';

/** Reports closures and disinfections of these causes, the places of causes that share some with them, and the closures that changed as items of the incident room. */
export async function reportClosures(context: Context<Tables>, { causeIds, closureIds, freed }: Told): Promise<void> {
  if (causeIds.size === 0) return;
  const version = await nextVersion(context);
  const reports = [...(await closings(context, causeIds)), ...(await disinfectings(context, [...causeIds]))];
  const items = (await itemsOf(context, closureIds)).map(({ closureId, item }) => undoneIfFreed(item, freed.get(closureId)));
  await tellCommand(context, { version, reports, items });
}

interface Told { readonly causeIds: ReadonlySet<string>; readonly closureIds: readonly string[]; readonly freed: ReadonlyMap<string, readonly string[]> }
interface ClosureItem { readonly closureId: string; readonly item: PartItem }

const undoneIfFreed = (item: PartItem, causeIds: readonly string[] | undefined): PartItem => (causeIds ? { ...item, causeIds, state: 'UNDONE' } : item);

/** These causes, and those that were at a place at which one of them is or was said to have been. */
async function withNeighbours({ db }: Context<Tables>, causeIds: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await sql<{ causeId: string }>`
    select unnest(${[...causeIds]}::uuid[]) as cause_id union
    select other.cause_id from exposure mine join exposure other on other.place_code = mine.place_code and not other.is_withdrawn where mine.cause_id = any(${[...causeIds]}::uuid[]) order by cause_id`.execute(db);
  return rows.map(row => row.causeId);
}

/** Places by the causes whose visits there stand, as far as one of these is among them. */
async function placesExposed({ db }: Context<Tables>, causeIds: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<{ causeIds: string[]; exposed: number; unknown: number }>`
    with visited as (
      select array_agg(cause_id order by cause_id) as cause_ids, bool_or(place_id is null) as is_unknown from exposure
      where not is_withdrawn and place_code in (select place_code from exposure where cause_id = any(${causeIds}::uuid[]) and not is_withdrawn) group by place_code)
    select cause_ids, count(*)::int as exposed, (count(*) filter (where is_unknown))::int as unknown from visited group by cause_ids order by cause_ids`.execute(db);
  return rows.map(({ causeIds, exposed, unknown }) => ({ causeIds, counts: { 'places.exposed': exposed, 'places.unknown': unknown } }));
}

/** Where closing stands: done when every place that a cause was at is known. */
async function closings(context: Context<Tables>, asked: ReadonlySet<string>): Promise<StepReport[]> {
  const causeIds = await withNeighbours(context, asked);
  const sets = await placesExposed(context, causeIds);
  return causeIds.map(causeId => ({ causeId, step: 'VENUE_CLOSURE', isDone: countOfCause(causeId, 'places.unknown', sets) === 0, figures: figuresOfCause(causeId, ['places.exposed', 'places.unknown'], sets) }));
}

/** Where disinfecting stands: done when no crew is waited for at a place that a cause was at. Its figures come with the disinfections. */
async function disinfectings({ db }: Context<Tables>, causeIds: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<{ causeId: string; isDone: boolean }>`
    select wanted.id as cause_id, not exists (select from exposure visit join disinfection on disinfection.closure_id = visit.closure_id
      where visit.cause_id = wanted.id and not visit.is_withdrawn and disinfection.state in ('ORDERED', 'STARTED')) as is_done
    from unnest(${causeIds}::uuid[]) as wanted (id)`.execute(db);
  return rows.map(({ causeId, isDone }) => ({ causeId, step: 'TERMINAL_DISINFECTION', isDone, figures: [] }));
}

const count = (code: string, isSo: boolean) => ({ code, value: Number(isSo) });
const closed = (state: ClosureState) => [count('places.closed', state !== 'ENDED'), count('places.reopened', state === 'ENDED')];
const disinfected = (state: DisinfectionState) =>
  [count('disinfections.waiting', state === 'ORDERED'), count('disinfections.started', state === 'STARTED'), count('disinfections.done', state === 'DONE'), count('disinfections.checked', state === 'CHECKED')];

interface Touched {
  id: string; placeCode: string; path: string; measure: ClosureMeasure; state: ClosureState; endReason: EndReason | null; causeIds: string[]; version: number;
  orderId: string | null; orderState: DisinfectionState | null; orderVersion: number | null;
}

async function itemsOf({ db }: Context<Tables>, closureIds: readonly string[]): Promise<ClosureItem[]> {
  const { rows } = await sql<Touched>`
    select closure.id, closure.place_code, place.path, closure.measure, closure.state, closure.end_reason, closure.cause_ids, closure.version,
      disinfection.id as order_id, disinfection.state as order_state, disinfection.version as order_version
    from closure join place on place.id = closure.place_id left join disinfection on disinfection.closure_id = closure.id
    where closure.id = any(${closureIds}::uuid[])`.execute(db);
  return rows.flatMap(row => itemsOfClosure(row).map(item => ({ closureId: row.id, item })));
}

function itemsOfClosure({ id, placeCode, path, measure, state, endReason, causeIds, version, orderId, orderState, orderVersion }: Touched): PartItem[] {
  const shared = { causeIds, placeCode, detail: path.replaceAll('/', ' › '), detailEnglish: placeCode };
  const place: PartItem = { kind: 'PLACE', id, ...shared, ...CLOSURE_LABELS[state], state: placeItem(state, endReason), version: Number(version), step: 'VENUE_CLOSURE', figures: closed(state) };
  const locked = measure === 'LOCKED' ? [place] : [];
  if (!orderId || !orderState) return locked;
  return [...locked, { kind: 'DISINFECTION', id: orderId, ...shared, ...DISINFECTION_LABELS[orderState], state: disinfectionItem(orderState, state), version: Math.max(Number(orderVersion), Number(version)), step: 'TERMINAL_DISINFECTION', figures: disinfected(orderState) }];
}
