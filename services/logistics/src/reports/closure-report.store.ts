import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { ClosureMeasure, ClosureState, EndReason } from '../closures/closure.ts';
import type { DisinfectionState } from '../disinfection/disinfection.ts';
import type { Tables } from '../tables.ts';
import { CLOSURE_LABELS, DISINFECTION_LABELS, disinfectionItem, placeItem } from './part.ts';
import { tellCommand, type PartItem, type StepReport } from './part.store.ts';

/** Reports closures and disinfections of these causes, and the closures that changed as items of the incident room. */
export async function reportClosures(context: Context<Tables>, { causeIds, closureIds, freed }: Told): Promise<void> {
  if (causeIds.size === 0) return;
  const items = await itemsOf(context, closureIds);
  await tellCommand(context, await stepsOf(context, [...causeIds]), items.map(({ closureId, item }) => undoneIfFreed(item, freed.get(closureId))));
}

interface Told { readonly causeIds: ReadonlySet<string>; readonly closureIds: readonly string[]; readonly freed: ReadonlyMap<string, readonly string[]> }
interface ClosureItem { readonly closureId: string; readonly item: PartItem }

const undoneIfFreed = (item: PartItem, causeIds: readonly string[] | undefined): PartItem => (causeIds ? { ...item, causeIds, state: 'UNDONE' } : item);

interface Counts { causeId: string; exposed: number; unknown: number; waiting: number }

/** Where closing and disinfecting stand for each cause, counted from its visits that are not withdrawn. */
async function stepsOf({ db }: Context<Tables>, causeIds: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<Counts>`
    select wanted.id as cause_id, count(visit.place_code)::int as exposed, count(visit.place_code) filter (where visit.place_id is null)::int as unknown,
      count(*) filter (where disinfection.state in ('ORDERED', 'STARTED'))::int as waiting
    from unnest(${causeIds}::uuid[]) as wanted (id)
    left join exposure visit on visit.cause_id = wanted.id and not visit.is_withdrawn
    left join disinfection on disinfection.closure_id = visit.closure_id
    group by wanted.id`.execute(db);
  return rows.flatMap(counts => [closing(counts), disinfecting(counts)]);
}

const closing = ({ causeId, exposed, unknown }: Counts): StepReport => ({
  causeId, step: 'VENUE_CLOSURE', isDone: unknown === 0,
  figures: [{ code: 'places.exposed', value: exposed }, { code: 'places.unknown', value: unknown }],
});

const disinfecting = ({ causeId, waiting }: Counts): StepReport => ({ causeId, step: 'TERMINAL_DISINFECTION', isDone: waiting === 0, figures: [] });

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
