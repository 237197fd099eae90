import { asRecords, campusDay, type Consumer, type Context, on } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { newestOf, oneAtATime } from '../rows.store.ts';
import { settlePlaces } from '../online/place.store.ts';
import { announceIndicators } from '../reports/indicator.store.ts';
import { reportPart } from '../reports/part.store.ts';
import type { Tables } from '../tables.ts';
import { settleDelivery } from './settle.store.ts';

/** Somebody's isolation as it is now; why is not said, and teaching does not ask. */
export type IsolationNews = {
  readonly personId: string;
  readonly collegeId: string | null;
  readonly isIsolated: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly causeIds: readonly string[];
  readonly version: number;
  readonly at: string;
};

const rowOf = ({ personId, collegeId, isIsolated, since, until, causeIds, version, at }: IsolationNews) =>
  ({ personId, collegeId, isIsolated, fromDay: isIsolated ? campusDay(new Date(since ?? at)) : null, until, causeIds, version });

/** Keeps what is newer than what is known; answers the causes that held before. */
async function keep({ db }: Context<Tables>, people: readonly IsolationNews[]): Promise<string[]> {
  const ids = people.map(one => one.personId);
  const before = await db.selectFrom('isolation').select('causeIds').where(sql<boolean>`person_id = any(${ids}::uuid[])`).execute();
  await sql`insert into isolation select * from jsonb_populate_recordset(null::isolation, ${asRecords(people.map(rowOf))}::jsonb)
    on conflict (person_id) do update set college_id = excluded.college_id, is_isolated = excluded.is_isolated, from_day = excluded.from_day, until = excluded.until,
      cause_ids = excluded.cause_ids, version = excluded.version where isolation.version < excluded.version`.execute(db);
  return before.flatMap(row => row.causeIds);
}

/** The sections in which any of these people are enrolled. */
export async function sectionsOf(db: Kysely<Tables>, personIds: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('enrolment').select('sectionId').distinct().where(sql<boolean>`person_id = any(${personIds}::uuid[])`).execute();
  return rows.map(row => row.sectionId);
}

/** Gives the isolated a place online in each of their sections, ends it afterwards, and holds their sessions so that they can take part. */
export const followIsolations: Consumer = on<{ people: readonly IsolationNews[] }, Tables>('isolation.changed', 'follow-isolations', async ({ people }, context) => {
  if (people.length === 0) return;
  await oneAtATime(context.db);
  const causesBefore = await keep(context, newestOf(people, one => one.personId));
  const personIds = people.map(one => one.personId);
  const places = await settlePlaces(context, personIds);
  const sessions = await settleDelivery(context, await sectionsOf(context.db, personIds));
  await reportPart(context, { causeIds: [...causesBefore, ...people.flatMap(one => one.causeIds)], sessions, places });
  await announceIndicators(context);
});
