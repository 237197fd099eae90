import type { Context } from '@campus/kit';
import { Closure } from '../closures/closure.entity.ts';
import { callsForClosure, measureFor, nextStep, type Step } from '../closures/closure.ts';
import { beginClosure, cancelDisinfection, endClosure, orderDisinfection } from '../closures/closure.write.ts';
import { Disinfection } from '../disinfection/disinfection.entity.ts';
import { instantOf, nextVersion } from '../moment.ts';
import { Place } from '../places/place.entity.ts';
import type { Changes } from '../closures/closure.news.ts';
import type { Tables } from '../tables.ts';

/** One place with everything that decides about it. */
interface Scene { readonly place: Place; readonly holdsSupplies: boolean; readonly causeIds: string[]; readonly closure: Closure | null; readonly order: Disinfection | null }

/**
 * Looks at places again after what is known of them changed: closes, joins, lifts, offers. Call it under `lockClosures`.
 * @param moved causes whose steps the caller knows to have moved.
 */
export async function settle(context: Context<Tables>, placeIds: readonly string[], ...moved: readonly string[]): Promise<Changes> {
  const closures = new Set<Closure>();
  const causeIds = new Set(moved);
  const freed = new Map<string, readonly string[]>();
  for (const scene of await scenesAt(context, [...new Set(placeIds)])) {
    const { closure, order } = scene;
    const before = [...(closure?.causeIds ?? [])];
    const step = nextStep(scene.causeIds, closure && { ...closure, state: closure.state === 'OFFERED' ? 'OFFERED' : 'CLOSED', disinfection: order?.state ?? null });
    const changed = await STEPS[step](context, scene);
    if (!changed) continue;
    closures.add(changed);
    for (const id of [...before, ...changed.causeIds]) causeIds.add(id);
    if (step === 'FREE') freed.set(changed.id, before);
  }
  await context.em.flush();
  await linkVisits(context, [...closures]);
  return { closures, causeIds, freed };
}

const STEPS: Record<Step, (context: Context<Tables>, scene: Scene) => Promise<Closure | null>> = {
  KEEP: async () => null,
  CLOSE: async (context, { place, holdsSupplies, causeIds }) => {
    const measure = measureFor({ ...place, holdsSupplies });
    if (!measure) return null;
    const closure = beginClosure(context, { place, measure, causeIds, reason: null, isByHand: false });
    await orderDisinfection(context, closure);
    return closure;
  },
  JOIN: async (context, { causeIds, closure, order }) => {
    if (!order || order.state === 'CANCELLED') await orderDisinfection(context, closure!);
    return changed(context, closure!, { causeIds, state: 'CLOSED' });
  },
  LIFT: async (context, { closure, order }) => {
    cancelDisinfection(context, order);
    endClosure(context, closure!, { reason: 'WITHDRAWN', coveredUntil: null });
    return closure;
  },
  OFFER: async (context, { closure }) => changed(context, closure!, { state: 'OFFERED' }),
  FREE: async (context, { closure, order }) => {
    cancelDisinfection(context, order);
    return changed(context, closure!, { causeIds: [] });
  },
};

const changed = (context: Context<Tables>, closure: Closure, facts: Partial<Closure>): Closure => Object.assign(closure, facts, { version: nextVersion(closure.version, context.now()) });

async function scenesAt(context: Context<Tables>, placeIds: readonly string[]): Promise<Scene[]> {
  if (placeIds.length === 0) return [];
  const { em, db } = context;
  const places = await em.find(Place, { id: { $in: [...placeIds] } }, { orderBy: { code: 'asc' } });
  const closures = await em.find(Closure, { placeId: { $in: [...placeIds] }, state: { $ne: 'ENDED' } });
  const orders = await em.find(Disinfection, { closureId: { $in: closures.map(closure => closure.id) } });
  const stores = new Set((await db.selectFrom('store').select('placeId').where('placeId', 'in', placeIds).execute()).map(store => store.placeId));
  const causes = await causesAt(context, placeIds);
  return places.map(place => {
    const closure = closures.find(one => one.placeId === place.id) ?? null;
    return { place, closure, holdsSupplies: stores.has(place.id), causeIds: causes.get(place.id) ?? [], order: orders.find(one => one.closureId === closure?.id) ?? null };
  });
}

/** The causes that call for a closure of each place. */
async function causesAt({ db }: Context<Tables>, placeIds: readonly string[]): Promise<Map<string, string[]>> {
  const visits = await db
    .selectFrom('exposure')
    .leftJoin('closure', 'closure.id', 'exposure.closureId')
    .select(['exposure.placeId', 'exposure.causeId', 'exposure.isWithdrawn', 'exposure.untilAt', 'closure.coveredUntil'])
    .where('exposure.placeId', 'in', placeIds)
    .orderBy('exposure.causeId')
    .execute();
  const calling = visits.filter(({ isWithdrawn, untilAt, coveredUntil }) => callsForClosure({ isWithdrawn, until: instantOf(untilAt), coveredUntil: coveredUntil && instantOf(coveredUntil) }));
  const byPlace = Map.groupBy(calling, visit => visit.placeId!);
  return new Map([...byPlace].map(([placeId, rows]) => [placeId, rows.map(row => row.causeId)]));
}

/** Notes at each visit which closure answers it. */
async function linkVisits({ db }: Context<Tables>, closures: readonly Closure[]): Promise<void> {
  for (const { id, placeId, causeIds, state } of closures) {
    if (state === 'ENDED' || causeIds.length === 0) continue;
    await db.updateTable('exposure').set({ closureId: id }).where('placeId', '=', placeId).where('causeId', 'in', causeIds).execute();
  }
}
