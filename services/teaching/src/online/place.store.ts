import { type Context, insertAll, uuid7 } from '@campus/kit';
import { sql } from 'kysely';
import { announceSessions } from '../events.ts';
import type { OnlinePlaceRow, Tables } from '../tables.ts';

type Missing = Pick<OnlinePlaceRow, 'sectionId' | 'personId' | 'collegeId' | 'fromDay' | 'until' | 'causeIds'>;

/** Isolated people who are enrolled somewhere and have no place online there. */
async function missing({ db }: Context<Tables>, personIds: readonly string[]): Promise<Missing[]> {
  const { rows } = await sql<Missing>`
    select enrolment.section_id, enrolment.person_id, enrolment.college_id, isolation.from_day, isolation.until, isolation.cause_ids
    from isolation join enrolment on enrolment.person_id = isolation.person_id
    where isolation.is_isolated and isolation.person_id = any(${personIds}::uuid[])
      and not exists (select from online_place place where place.section_id = enrolment.section_id and place.person_id = enrolment.person_id and place.ended_at is null)`.execute(db);
  return rows;
}

/** Places whose person is isolated no longer, or until another day. */
async function follow(context: Context<Tables>, personIds: readonly string[]): Promise<OnlinePlaceRow[]> {
  const { db } = context;
  const { rows } = await sql<OnlinePlaceRow>`
    update online_place place set ended_at = case when isolation.is_isolated then null else ${context.now()}::timestamptz end, version = place.version + 1,
      until = case when isolation.is_isolated then isolation.until else place.until end,
      cause_ids = case when isolation.is_isolated then isolation.cause_ids else place.cause_ids end
    from isolation where isolation.person_id = place.person_id and place.ended_at is null and place.person_id = any(${personIds}::uuid[])
      and (not isolation.is_isolated or isolation.until is distinct from place.until or isolation.cause_ids <> place.cause_ids)
    returning place.*`.execute(db);
  return rows;
}

/** Gives each of these people a place online in every section of theirs for as long as they are isolated; ended places stay as history. Answers what changed. */
export async function settlePlaces(context: Context<Tables>, personIds: readonly string[]): Promise<OnlinePlaceRow[]> {
  const followed = await follow(context, personIds);
  const openedAt = context.now();
  const opened = (await missing(context, personIds)).map((one): OnlinePlaceRow => ({ ...one, id: uuid7(), openedAt, endedAt: null, version: 1 }));
  await insertAll(context.db, 'onlinePlace', opened);
  const changed = [...followed, ...opened];
  await announceSessions(context, changed);
  return changed;
}
