import type { Context } from '@campus/kit';
import { candidate, reseat, seatedOn, type Why } from './bench.store.ts';
import { refuseHolder, refusePair, type Seat } from './pair.ts';
import type { PostRow } from './post.table.ts';
import type { Tables } from '../tables.ts';

/** Whom to put into which seat. */
export interface Appointment { readonly post: PostRow; readonly seat: Seat; readonly personId: string; readonly shift: string | null }

export const other = (seat: Seat): Seat => (seat === 'A' ? 'B' : 'A');

const APPOINTED: Why = { ended: 'REPLACED', begun: 'APPOINTED' };

/** Why nobody with this id may take the seat, or null; `UNKNOWN` if there is nobody. The other holder counts even while isolated: they come back. */
export async function refuseAppointment({ db }: Context<Tables>, { post, seat, personId, shift }: Appointment) {
  const path = ['input', 'personId'];
  const person = await candidate(db, personId, shift);
  if (!person) return 'UNKNOWN';
  const beside = (await seatedOn(db, [post.id])).find(one => one.seat === other(seat));
  return refuseHolder(person, path) ?? (beside ? refusePair(person, beside, path) : null);
}

/** Puts somebody into a seat; who sat there is replaced. */
export async function appoint(context: Context<Tables>, { post, seat, personId, shift }: Appointment): Promise<void> {
  const seated = await seatedOn(context.db, [post.id]);
  const keep = seated.find(one => one.seat === other(seat));
  const wanted = { [seat]: { personId, shift }, ...(keep && { [other(seat)]: { personId: keep.personId, shift: keep.shift } }) };
  await reseat(context, post, wanted, () => APPOINTED);
  await context.audit({ action: 'post.holder-appointed', entity: 'Post', entityId: post.id, detail: { seat, personId, shift } });
}
