import type { Context } from '@campus/kit';
import { sql } from 'kysely';
import type { Dispatch } from '../dispatches/dispatch.entity.ts';
import type { Tables } from '../tables.ts';
import { DISPATCH_LABELS, dispatchItem } from './part.ts';
import { tellCommand, type PartItem, type StepReport } from './part.store.ts';

/** Reports the supply of everybody isolated for these causes, and the dispatches that changed as items of the incident room. */
export async function reportSupplies(context: Context<Tables>, causeIds: ReadonlySet<string>, dispatches: readonly Dispatch[]): Promise<void> {
  if (causeIds.size === 0) return;
  await tellCommand(context, await stepsOf(context, [...causeIds]), dispatches.map(itemOf));
}

interface Counts { causeId: string; rooms: number; unsupplied: number; waiting: number; short: number; sent: number; delivered: number }

/** The newest dispatch of each isolated room of a cause; done when each has one and none lacks goods. */
async function stepsOf({ db }: Context<Tables>, causeIds: readonly string[]): Promise<StepReport[]> {
  const { rows } = await sql<Counts>`
    select wanted.id as cause_id, count(isolation.person_id)::int as rooms, count(isolation.person_id) filter (where newest.state is null)::int as unsupplied,
      count(*) filter (where newest.state = 'ORDERED')::int as waiting, count(*) filter (where newest.state = 'SHORT')::int as short,
      count(*) filter (where newest.state = 'SENT')::int as sent, count(*) filter (where newest.state = 'DELIVERED')::int as delivered
    from unnest(${causeIds}::uuid[]) as wanted (id)
    left join isolation on isolation.cause_ids @> array[wanted.id] and isolation.is_isolated and isolation.room_code is not null
    left join lateral (
      select state from dispatch where dispatch.person_id = isolation.person_id and dispatch.state not in ('CANCELLED', 'RETURNED') order by ordered_at desc limit 1) newest on true
    group by wanted.id`.execute(db);
  return rows.map(({ causeId, rooms, unsupplied, waiting, short, sent, delivered }) => ({
    causeId, step: 'SUPPLIES', isDone: unsupplied + short === 0,
    figures: [
      { code: 'rooms', value: rooms }, { code: 'dispatches.waiting', value: waiting }, { code: 'dispatches.short', value: short },
      { code: 'dispatches.sent', value: sent }, { code: 'dispatches.delivered', value: delivered },
    ],
  }));
}

const itemOf = ({ id, causeIds, placeCode, personId, state, isOffered, version }: Dispatch): PartItem => ({
  kind: 'DISPATCH', id, causeIds, placeCode, ...(personId ? { personId } : {}), detail: placeCode, detailEnglish: placeCode, ...DISPATCH_LABELS[state], state: dispatchItem(state, isOffered), version,
});
