import { campusDay } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantOf } from '../rows.store.ts';
import { sampleFor, type Sample } from '../regime/calendar.ts';
import type { Reading } from '../report/report.ts';
import type { Tables } from '../tables.ts';
import type { TestRow } from './isolation.rows.ts';

interface Counted { resultId: string; personId: string; reading: Reading; at: string }

/** Counted results of the own swabs of these people; when a swab was taken is what the nurse wrote down. */
async function samplesOf(db: Kysely<Tables>, people: readonly string[]): Promise<Map<string, Sample[]>> {
  const { rows } = await sql<Counted>`
    select result.id as result_id, result.person_id, result.value as reading, coalesce(swab.taken_at, result.collected_at, result.reported_at, result.received_at) as at
    from laboratory_result result left join swab on swab.tube_id = result.tube_id and swab.person_id = result.person_id
    where result.person_id = any(${people}::uuid[]) and result.outcome = 'COUNTED' and result.value is not null`.execute(db);
  const samples = rows.map(({ at, ...row }) => ({ ...row, takenAt: new Date(at).toISOString(), takenOn: campusDay(new Date(at)) }));
  return Map.groupBy(samples, sample => sample.personId);
}

/**
 * Marks the tests of these people that counted results did, and unmarks those whose result went, then notes the next one due. An isolation that ends
 * at this instant is looked at a last time: the swab that ended it is one of its tests.
 * @returns the people in whose calendars something changed.
 */
export async function markTests(db: Kysely<Tables>, people: readonly string[], now: Date): Promise<string[]> {
  const { rows: tests } = await sql<TestRow>`
    select * from isolation_test
    where isolation_id in (select id from isolation where person_id = any(${people}::uuid[]) and (ended_at is null or ended_at = ${now}))`.execute(db);
  if (tests.length === 0) return [];
  const samples = await samplesOf(db, people);
  const changed = tests.flatMap(test => {
    const sample = sampleFor(test, samples.get(test.personId) ?? []);
    const isSame = test.resultId === (sample?.resultId ?? null) && test.reading === (sample?.reading ?? null) && instantOf(test.takenAt)?.toISOString() === sample?.takenAt;
    return isSame ? [] : [{ order_id: test.orderId, phase: test.phase, day: test.day, person_id: test.personId, result_id: sample?.resultId ?? null, reading: sample?.reading ?? null, taken_at: sample?.takenAt ?? null }];
  });
  if (changed.length > 0) await sql`
    update isolation_test set result_id = done.result_id, reading = done.reading, taken_at = done.taken_at
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as done (order_id uuid, phase int, day int, result_id uuid, reading text, taken_at timestamptz)
    where isolation_test.order_id = done.order_id and isolation_test.phase = done.phase and isolation_test.day = done.day`.execute(db);
  await sql`
    update isolation set next_test_on = due.next from (
      select isolation.id, min(isolation_test.due_on) as next from isolation
      left join isolation_order on isolation_order.isolation_id = isolation.id and isolation_order.ended_at is null
      left join isolation_test on isolation_test.order_id = isolation_order.id and isolation_test.reading is null
      where isolation.person_id = any(${people}::uuid[]) and isolation.ended_at is null group by isolation.id) due
    where due.id = isolation.id and isolation.next_test_on is distinct from due.next`.execute(db);
  return [...new Set(changed.map(row => row.person_id))];
}
