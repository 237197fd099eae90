import { campusDay } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export interface TeachingPolicy {
  /** The share of a class from which on it is taught online, 0 to 1. */
  readonly isolatedShare: number;
  /** What the meeting link of a section begins with. */
  readonly meetingBaseUrl: string;
}

/** The thresholds in force at an instant, by the campus calendar. */
export async function policyAt(db: Kysely<Tables>, instant: Date): Promise<TeachingPolicy> {
  const { rows } = await sql<{ key: string; value: unknown }>`select distinct on (key) key, value from policy where holds_from <= ${campusDay(instant)} order by key, holds_from desc`.execute(db);
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return { isolatedShare: Number(values.get('delivery.isolated-share')), meetingBaseUrl: String(values.get('meeting.base-url')) };
}
