import type { Holder, Seat } from './pair.ts';

export interface PostRefusal {
  readonly code: 'POST_CODE_TAKEN' | 'NAME_MISSING' | 'PLACE_MISSING' | 'UNIT_TOO_HIGH' | 'SEAT_EMPTY' | 'REASON_MISSING' | 'PERSON_ISOLATED';
  readonly message: string;
  readonly path?: readonly string[];
}

interface Draft { readonly code: string; readonly title: string; readonly isKey: boolean; readonly placeCode: string | null; readonly isUniversity: boolean; readonly isTaken: boolean }

/** Everything wrong with a post that somebody wants to open. */
export function refusePost({ code, title, isKey, placeCode, isUniversity, isTaken }: Draft): PostRefusal[] {
  const refusals: PostRefusal[] = [];
  if (code.trim() === '' || title.trim() === '') refusals.push({ code: 'NAME_MISSING', message: 'A post needs a code and a title. Write both.', path: ['input', code.trim() === '' ? 'code' : 'title'] });
  if (isTaken) refusals.push({ code: 'POST_CODE_TAKEN', message: `There is a post ${code.trim()} already. Choose another code.`, path: ['input', 'code'] });
  if (isKey && !placeCode?.trim()) refusals.push({ code: 'PLACE_MISSING', message: 'A key post keeps to one place. Name the place.', path: ['input', 'placeCode'] });
  if (isUniversity) refusals.push({ code: 'UNIT_TOO_HIGH', message: 'A post belongs to a college or department. Choose the unit whose post it is.', path: ['input', 'unitId'] });
  return refusals;
}

/** Why a seat cannot be emptied, or null. */
export function refuseRemoval(title: string, seat: Seat, isHeld: boolean, reason: string): PostRefusal | null {
  if (!isHeld) return { code: 'SEAT_EMPTY', message: `Nobody is ${seat} of ${title}. Nothing is left to do.`, path: ['input', 'seat'] };
  return reason.trim() === '' ? { code: 'REASON_MISSING', message: 'Somebody will ask why the seat was emptied. Write it in a sentence.', path: ['input', 'reason'] } : null;
}

/** Why A and B cannot change seats, or null. */
export function refuseSwap(title: string, a: Holder | null, b: Holder | null): PostRefusal | null {
  if (!a || !b) return { code: 'SEAT_EMPTY', message: `${title} has an empty seat. Appoint somebody instead.`, path: ['input', 'postId'] };
  return b.isIsolated ? { code: 'PERSON_ISOLATED', message: `${b.name} is isolated and cannot become A. Appoint somebody who can work.`, path: ['input', 'postId'] } : null;
}
