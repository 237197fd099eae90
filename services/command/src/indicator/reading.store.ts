import { campusDay, uuid7, type Context } from '@campus/kit';
import { sql } from 'kysely';
import type { ReadingRow, Tables } from '../tables.ts';

export type NewReading = Omit<ReadingRow, 'id' | 'receivedAt'>;

/**
 * Keeps figures: each goes into the history; the newest of an indicator, by the instant it is about, becomes the one the board shows, and the last of a
 * campus day the one its trend shows. What came late changes neither, and of one instant the last word counts. Statements do not grow with the history.
 */
export async function keepReadings(context: Context<Tables>, readings: readonly NewReading[]): Promise<void> {
  if (readings.length === 0) return;
  const { db } = context;
  const rows = JSON.stringify(readings.map(reading => columnsOf(reading, context.now())));
  await sql`select pg_advisory_xact_lock(hashtext('campusloop.command.reading'))`.execute(db);
  await sql`insert into indicator_reading (id, indicator_code, value, numerator, denominator, measured_at, received_at, proof_path, evidence, reported_by)
    select id, indicator_code, value, numerator, denominator, measured_at, received_at, proof_path, evidence, reported_by from jsonb_populate_recordset(null::indicator_reading, ${rows}::jsonb)
    on conflict do nothing`.execute(db);
  const { rows: shown } = await sql<{ code: string }>`
    update indicator set value = next.value, numerator = next.numerator, denominator = next.denominator, measured_at = next.measured_at, proof_path = next.proof_path, evidence = next.evidence, reported_by = next.reported_by
    from (select distinct on (indicator_code) * from jsonb_populate_recordset(null::indicator_reading, ${rows}::jsonb) order by indicator_code, measured_at desc, id desc) as next
    where indicator.code = next.indicator_code and (indicator.measured_at is null or indicator.measured_at <= next.measured_at)
    returning indicator.code`.execute(db);
  await sql`insert into indicator_day (indicator_code, day, value, measured_at)
    select distinct on (indicator_code, day) indicator_code, day, value, measured_at
    from jsonb_to_recordset(${rows}::jsonb) as reading (indicator_code text, day date, value double precision, measured_at timestamptz) where value is not null order by indicator_code, day, measured_at desc
    on conflict (indicator_code, day) do update set value = excluded.value, measured_at = excluded.measured_at where indicator_day.measured_at <= excluded.measured_at`.execute(db);
  await tellBoard(context, shown.map(({ code }) => code));
}

/** Tells live boards which figures or targets changed. */
export async function tellBoard(context: Context<Tables>, indicatorCodes: readonly string[]): Promise<void> {
  if (indicatorCodes.length > 0) await context.emit('command.board.changed', { indicatorCodes: indicatorCodes.toSorted(), at: context.now() });
}

const columnsOf = ({ indicatorCode, value, numerator, denominator, measuredAt, proofPath, evidence, reportedBy }: NewReading, receivedAt: Date) => ({
  id: uuid7(), indicator_code: indicatorCode, value, numerator, denominator, measured_at: measuredAt, received_at: receivedAt, proof_path: proofPath, evidence, reported_by: reportedBy, day: campusDay(measuredAt),
});
