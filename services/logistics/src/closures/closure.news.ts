import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import { inMessages } from '../events.ts';
import { announceIndicators } from '../reports/indicator.store.ts';
import { reportClosures } from '../reports/closure-report.store.ts';
import type { Tables } from '../tables.ts';
import type { Closure } from './closure.entity.ts';

/** What changed, as the departments, the command centre and this department's own pages have to hear of it. */
export interface Changes {
  readonly closures: ReadonlySet<Closure>;
  /** Causes whose steps may stand elsewhere now, those that a closure no longer has included. */
  readonly causeIds: ReadonlySet<string>;
  /** The causes that a closure made by hand lost, by its id: it goes on, but no longer because of them. */
  readonly freed?: ReadonlyMap<string, readonly string[]>;
}

/** Tells of closures that began, changed or ended; call it once at the end of a transaction, after `em.flush()`. */
export async function announceChanges(context: Context<Tables>, { closures, causeIds, freed = new Map() }: Changes): Promise<void> {
  const changed = [...closures];
  if (changed.length > 0) {
    const ids = changed.map(closure => closure.id);
    await context.emit('closure.changed', { ids });
    await context.emit('disinfection.changed', { closureIds: ids });
    await tellDepartments(context, changed.filter(closure => closure.measure === 'LOCKED'));
  }
  await announceIndicators(context);
  await reportClosures(context, { causeIds: new Set([...causeIds, ...changed.flatMap(closure => closure.causeIds)]), closureIds: changed.map(closure => closure.id), freed });
}

async function tellDepartments(context: Context<Tables>, closures: readonly Closure[]): Promise<void> {
  if (closures.length === 0) return;
  const codes = await codesWithin(context, closures.map(closure => closure.placeId));
  const news = closures.map(({ id, placeId, placeCode, state, closedAt, endedAt, causeIds, version }) => ({
    closureId: id, placeCode, codes: codes.get(placeId) ?? [placeCode], isClosed: state !== 'ENDED', from: closedAt, until: endedAt, causeIds, version, at: context.now(),
  }));
  await context.emitAll('place.closure.changed', inMessages(news).map(part => ({ closures: part })));
}

/** The codes of places and of everything inside them, by the place's id. */
async function codesWithin({ db }: Context<Tables>, placeIds: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; codes: string[] }>`
    select wanted.id, array_agg(inside.code order by inside.code) as codes
    from unnest(${placeIds}::uuid[]) as wanted (id)
    cross join lateral (select code from place where id = wanted.id union all select code from place where ancestor_ids @> array[wanted.id]) inside
    group by wanted.id`.execute(db);
  return new Map(rows.map(({ id, codes }) => [id, codes]));
}
