import { campusDay, campusZone, Can, refused, type Context } from '@campus/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { retentionDaysOn } from '../tracing/policy.ts';
import type { Tables } from '../tables.ts';
import { RecordPresenceInput, RecordPresenceResult, RecordPresenceSuccess, type PresenceProblem } from './presence.input.ts';
import { addressed, keepPieces, openDays, spotsFor, type Addressed, type NewPiece } from './presence.store.ts';
import { refuseBatch, refuseRecord, type PresenceRecord } from './record.ts';
import { dayAfter, dayBegins, piecesOf, plainSeat } from './stay.ts';

/** The first instant whose presence is still kept. */
async function oldestKept({ db, now }: Pick<Context<Tables>, 'db' | 'now'>): Promise<Date> {
  const today = campusDay(now());
  const policy = await db.selectFrom('policy').selectAll().where('key', '=', 'presence.retention').execute();
  return dayBegins(dayAfter(today, -retentionDaysOn(policy, today)), campusZone());
}

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
    const { db } = context;
    const known = await addressed(db, records);
    const { pieces, problems } = sortOut(records, known, context.now(), await oldestKept({ db, now: () => context.now() }));
    const isNew = new Set(pieces.length > 0 ? await this.keep(context, pieces, known, idempotencyKey) : []);
    return Object.assign(new RecordPresenceSuccess(), { recordedCount: isNew.size, repeatedCount: records.length - problems.length - isNew.size, problems });
  }

  /** @returns the places in the batch of the records that said something new. */
  private async keep(context: Context<Tables>, pieces: readonly NewPiece[], known: readonly Addressed[], batch: string): Promise<number[]> {
    await openDays(context.db, pieces.map(piece => piece.day), campusZone());
    const spots = await spotsFor(context.db, pieces, known);
    return (await keepPieces(context, pieces, spots, batch)).map(piece => piece.index);
  }
}
