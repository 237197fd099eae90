import { campusDay, campusZone, gathered, refused, type Ask, type Context, type Gathered } from '@campus/kit';
import type { PolicyRow } from '../policy/policy.ts';
import { retentionDaysOn } from '../tracing/policy.ts';
import type { Tables } from '../tables.ts';
import { RecordPresenceSuccess, type PresenceProblem, type RecordPresenceInput } from './presence.input.ts';
import { bearingsOf, keepPieces, openDays, spotsFor, type Bearings, type NewPiece, type Sender } from './presence.store.ts';
import { MOST_RECORDS, refuseBatch, refuseRecord, type PresenceRecord } from './record.ts';
import { dayAfter, dayBegins, piecesOf, plainSeat } from './stay.ts';

/** Keeps the batches of one moment together: at eight in the morning every gate sends one record, and each alone would be five round trips and a commit. */
export const recordTogether: Gathered<RecordPresenceInput, Tables> = gathered({
  field: 'recordPresence',
  weight: ({ records }) => records.length,
  most: 2 * MOST_RECORDS,
  async together(asks, context) {
    const readable = asks.filter(({ input }) => refuseBatch(input.records.length) === null);
    const answers = new Map(await keepBatches(readable, context));
    return asks.map(ask => answers.get(ask) ?? refused(refuseBatch(ask.input.records.length)!));
  },
});

type Batch = Ask<RecordPresenceInput>;

async function keepBatches(batches: readonly Batch[], context: Context<Tables>): Promise<(readonly [Batch, RecordPresenceSuccess])[]> {
  if (batches.length === 0) return [];
  const records = batches.flatMap(({ input }) => input.records);
  const bearings = await bearingsOf(context.db, records, daysOf(records));
  const now = context.now();
  const sorted = sortOut(batches, bearings, now, oldestKept(bearings.policy, now));
  const news = await keep(context, sorted.flatMap(({ pieces }) => pieces), bearings, batches.map(({ input, ...sender }) => ({ ...sender, key: input.idempotencyKey })));
  const isNew = new Set(news.map(piece => piece.index));
  return batches.map((batch, at) => {
    const { begin, problems } = sorted[at]!;
    const recordedCount = batch.input.records.filter((_, index) => isNew.has(begin + index)).length;
    return [batch, Object.assign(new RecordPresenceSuccess(), { recordedCount, repeatedCount: batch.input.records.length - problems.length - recordedCount, problems })];
  });
}

/** @returns the pieces that said something new. */
async function keep(context: Context<Tables>, pieces: readonly NewPiece[], bearings: Bearings, senders: readonly Sender[]): Promise<NewPiece[]> {
  if (pieces.length === 0) return [];
  const closed = [...new Set(pieces.map(piece => piece.day))].filter(day => !bearings.openDays.includes(day));
  if (closed.length > 0) await openDays(context.db, closed, campusZone());
  const spots = await spotsFor(context.db, pieces, bearings.known);
  return keepPieces(context, pieces, spots, senders);
}

interface Sorted {
  /** Where the records of the batch begin among those of all. */
  readonly begin: number;
  readonly pieces: NewPiece[];
  readonly problems: PresenceProblem[];
}

function sortOut(batches: readonly Batch[], { known }: Bearings, now: Date, oldest: Date): Sorted[] {
  const zone = campusZone();
  const dayOf = (instant: Date) => campusDay(instant, zone);
  let next = 0;
  return batches.map(({ input: { records } }, batch) => {
    const sorted: Sorted = { begin: next, pieces: [], problems: [] };
    for (const [at, record] of records.entries()) {
      const index = next++;
      const { person, place } = known[index]!;
      const fault = refuseRecord(record, known[index]!, now, oldest);
      if (fault) sorted.problems.push({ index: at, ...fault });
      else for (const piece of piecesOf(record, dayOf, zone))
        sorted.pieces.push({ ...piece, batch, index, person: person!, place: place!, label: plainSeat(record.seat), slot: record.slot?.trim() || null, source: record.source });
    }
    return sorted;
  });
}

/** The first instant whose presence is still kept. */
function oldestKept(policy: readonly PolicyRow[], now: Date): Date {
  const today = campusDay(now);
  return dayBegins(dayAfter(today, -retentionDaysOn(policy, today)), campusZone());
}

/** The campus days on which records begin or end. */
function daysOf(records: readonly PresenceRecord[]): string[] {
  const zone = campusZone();
  return [...new Set(records.flatMap(({ enteredAt, leftAt }) => [campusDay(enteredAt, zone), campusDay(leftAt, zone)]))];
}
