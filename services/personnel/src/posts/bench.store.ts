import { type Context, insertMissing, uuid7 } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { coverageOf, type Coverage, type Holder, type Seat } from './pair.ts';
import type { Begun, Ended, PostRow } from './post.table.ts';

export interface Seated extends Holder { readonly holdingId: string; readonly postId: string; readonly seat: Seat; readonly causeIds: readonly string[] }

/** A person as the rule for posts sees them, with why they are isolated if they are. */
export const candidateColumns = sql<Omit<Seated, 'holdingId' | 'postId' | 'seat' | 'shift'>>`person.id as person_id, person.name, person.residence_code, person.is_active,
  coalesce(isolation.is_isolated, false) as is_isolated, case when isolation.is_isolated then isolation.cause_ids else '{}' end as cause_ids`;

/** Who sits on these posts now. */
export async function seatedOn(db: Kysely<Tables>, postIds: readonly string[]): Promise<Seated[]> {
  const { rows } = await sql<Seated>`
    select holding.id as holding_id, holding.post_id, holding.seat, holding.shift, ${candidateColumns}
    from holding join person on person.id = holding.person_id left join isolation on isolation.person_id = person.id
    where holding.post_id = any(${postIds}::uuid[]) and holding.until is null order by holding.seat`.execute(db);
  return rows;
}

/** Somebody who might take a seat; null if there is nobody with this id in view. */
export async function candidate(db: Kysely<Tables>, personId: string, shift: string | null): Promise<Holder | null> {
  const { rows } = await sql<Holder>`
    select ${candidateColumns}, ${shift}::text as shift from person left join isolation on isolation.person_id = person.id where person.id = ${personId}::uuid`.execute(db);
  return rows[0] ?? null;
}

/** Who shall sit where; a missing seat is left empty. */
export type Seating = Readonly<Partial<Record<Seat, { readonly personId: string; readonly shift: string | null }>>>;

/** How the change is written into the history: of those who leave a seat, and of those who take one. */
export interface Why { readonly ended: Ended; readonly begun: Begun }

const SEATS: readonly Seat[] = ['A', 'B'];

/** Ends the holdings that change and begins those that take their place; who stays is not touched. */
export async function reseat(context: Context<Tables>, post: Pick<PostRow, 'id' | 'collegeId'>, wanted: Seating, why: (seat: Seat) => Why): Promise<void> {
  const now = context.now();
  const before = await seatedOn(context.db, [post.id]);
  const changed = SEATS.filter(seat => before.find(one => one.seat === seat)?.personId !== wanted[seat]?.personId);
  for (const seat of changed) {
    await context.db.updateTable('holding').set({ until: now, endedAs: why(seat).ended }).where('postId', '=', post.id).where('seat', '=', seat).where('until', 'is', null).execute();
  }
  const begun = changed.flatMap(seat => {
    const one = wanted[seat];
    return one ? [{ id: uuid7(), postId: post.id, collegeId: post.collegeId, ...one, seat, since: now, until: null, begunAs: why(seat).begun, endedAs: null }] : [];
  });
  await insertMissing(context.db, 'holding', begun);
}

/** Writes down on how many lines a post is covered; true if that changed. */
export async function cover(context: Context<Tables>, postId: string): Promise<{ coverage: Coverage; isChanged: boolean }> {
  const seated = await seatedOn(context.db, [postId]);
  const at = (seat: Seat) => seated.find(one => one.seat === seat) ?? null;
  const coverage = coverageOf(at('A'), at('B'));
  const { numUpdatedRows } = await context.db.updateTable('post').set({ coverage, updatedAt: context.now() }).where('id', '=', postId).where('coverage', '!=', coverage).executeTakeFirst();
  return { coverage, isChanged: numUpdatedRows > 0n };
}
