import { campusDay, campusZone, Can, refused, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { PolicyRow } from '../policy/policy.ts';
import { retentionDaysOn } from '../tracing/policy.ts';
import type { Tables } from '../tables.ts';
import { RecordPresenceInput, RecordPresenceResult, RecordPresenceSuccess, type PresenceProblem } from './presence.input.ts';
import { bearingsOf, keepPieces, openDays, spotsFor, type Addressed, type Bearings, type NewPiece } from './presence.store.ts';
import { refuseBatch, refuseRecord, type PresenceRecord } from './record.ts';
import { dayAfter, dayBegins, piecesOf, plainSeat } from './stay.ts';

/** The first instant whose presence is still kept. */
function oldestKept(policy: readonly PolicyRow[], now: Date): Date {
  const today = campusDay(now);
  return dayBegins(dayAfter(today, -retentionDaysOn(policy, today)), campusZone());
}

/** The campus days on which records begin or end. */
const daysOf = (records: readonly PresenceRecord[]): string[] => [...new Set(records.flatMap(({ enteredAt, leftAt }) => [campusDay(enteredAt), campusDay(leftAt)]))];

type Sorted = { readonly pieces: NewPiece[]; readonly problems: PresenceProblem[] };

function sortOut(records: readonly PresenceRecord[], known: readonly Addressed[], now: Date, oldest: Date): Sorted {
  const sorted: Sorted = { pieces: [], problems: [] };
  for (const [index, record] of records.entries()) {
    const { person, place } = known[index]!;
    const fault = refuseRecord(record, known[index]!, now, oldest);
    if (fault) sorted.problems.push({ index, ...fault });
    else for (const piece of piecesOf(record, campusDay, campusZone()))
      sorted.pieces.push({ ...piece, index, person: person!, place: place!, label: plainSeat(record.seat), slot: record.slot?.trim() || null, source: record.source });
  }
  return sorted;
}

@Resolver()
export class RecordPresenceResolver {
  @Mutation(() => RecordPresenceResult, {
    description: 'Keeps who was where. Good records are kept and the others come back with what to do; nothing is kept twice. A record of the same stay that ends later extends it. 上报到访记录',
  })
  @Can('health.presence.record')
  async recordPresence(@Arg('input', () => RecordPresenceInput, { description: 'The batch.' }) { records, idempotencyKey }: RecordPresenceInput, @Ctx() context: Context<Tables>) {
    const refusal = refuseBatch(records.length);
    if (refusal) return refused(refusal);
    const bearings = await bearingsOf(context.db, records, daysOf(records));
    const now = context.now();
    const { pieces, problems } = sortOut(records, bearings.known, now, oldestKept(bearings.policy, now));
    const isNew = new Set(pieces.length > 0 ? await this.keep(context, pieces, bearings, idempotencyKey) : []);
    return Object.assign(new RecordPresenceSuccess(), { recordedCount: isNew.size, repeatedCount: records.length - problems.length - isNew.size, problems });
  }

  /** @returns the places in the batch of the records that said something new. */
  private async keep(context: Context<Tables>, pieces: readonly NewPiece[], bearings: Bearings, batch: string): Promise<number[]> {
    const closed = [...new Set(pieces.map(piece => piece.day))].filter(day => !bearings.openDays.includes(day));
    if (closed.length > 0) await openDays(context.db, closed, campusZone());
    const spots = await spotsFor(context.db, pieces, bearings.known);
    return (await keepPieces(context, pieces, spots, batch)).map(piece => piece.index);
  }
}
