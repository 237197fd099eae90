import { countOfCause, countShared, figuresOfCause, type Context, type CountedSet } from '@campus/kit';
import { sql } from 'kysely';
import type { Dispatch } from '../dispatches/dispatch.entity.ts';
import type { Tables } from '../tables.ts';
import { DISPATCH_LABELS, dispatchItem } from './part.ts';
import { nextVersion, tellCommand, type PartItem, type StepReport } from './part.store.ts';

/** Reports the supply of everybody isolated for these causes and their neighbours, and the dispatches that changed as items of the incident room. */
export async function reportSupplies(context: Context<Tables>, causeIds: ReadonlySet<string>, dispatches: readonly Dispatch[]): Promise<void> {
  if (causeIds.size === 0) return;
  const version = await nextVersion(context);
  await tellCommand(context, { version, reports: await stepsOf(context, causeIds), items: dispatches.map(itemOf) });
}

interface Counts { causeIds: string[]; rooms: number; unsupplied: number; waiting: number; short: number; sent: number; delivered: number }

const CODES = ['rooms', 'dispatches.waiting', 'dispatches.short', 'dispatches.sent', 'dispatches.delivered'];

/** The newest dispatch of each isolated room by the causes that share it, as far as one of these is among them. */
async function roomsSupplied({ db }: Context<Tables>, causeIds: readonly string[]): Promise<CountedSet[]> {
  const { rows } = await sql<Counts>`select * from rooms_supplied(${causeIds}::uuid[])`.execute(db);
  return rows.map(({ causeIds, rooms, unsupplied, waiting, short, sent, delivered }) => ({
    causeIds, counts: { rooms, unsupplied, 'dispatches.waiting': waiting, 'dispatches.short': short, 'dispatches.sent': sent, 'dispatches.delivered': delivered },
  }));
}

/** Done when each isolated room of a cause has a dispatch and none lacks goods. */
async function stepsOf(context: Context<Tables>, asked: ReadonlySet<string>): Promise<StepReport[]> {
  const { causeIds, sets } = await countShared(asked, ids => roomsSupplied(context, ids));
  const lacks = (causeId: string) => countOfCause(causeId, 'unsupplied', sets) + countOfCause(causeId, 'dispatches.short', sets);
  return causeIds.map(causeId => ({ causeId, step: 'SUPPLIES', isDone: lacks(causeId) === 0, figures: figuresOfCause(causeId, CODES, sets) }));
}

const itemOf = ({ id, causeIds, placeCode, personId, state, isOffered, version }: Dispatch): PartItem => ({
  kind: 'DISPATCH', id, causeIds, placeCode, ...(personId ? { personId } : {}), detail: placeCode, detailEnglish: placeCode, ...DISPATCH_LABELS[state], state: dispatchItem(state, isOffered), version,
});
