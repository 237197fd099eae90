import { momentOf } from '../wording/moment.ts';

const MINUTE = 60_000;
/** Clocks of terminals run ahead a little. */
const TOLERANCE = 5 * MINUTE;
const LONGEST_HOURS = 24;

export type Stay = { readonly enteredAt: Date; readonly leftAt: Date };
export type StayFault = { readonly field: 'enteredAt' | 'leftAt'; readonly code: 'LEFT_BEFORE_ENTERED' | 'STAY_TOO_LONG' | 'STAY_IN_FUTURE' | 'STAY_TOO_OLD'; readonly message: string };
/** From and to in whole minutes since 1970, within one campus day. */
export type Piece = { readonly t0: number; readonly t1: number };

export const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / MINUTE);
export const instantAt = (minute: number): Date => new Date(minute * MINUTE);

/** Why a stay cannot be kept, or null when it can. @param oldest the first instant that is still kept. */
export function refuseStay({ enteredAt, leftAt }: Stay, now: Date, oldest: Date): StayFault | null {
  if (leftAt < enteredAt)
    return { field: 'leftAt', code: 'LEFT_BEFORE_ENTERED', message: `The stay ends at ${leftAt.toISOString()}, before it begins. Check whether the two times were swapped.` };
  if (leftAt.getTime() - enteredAt.getTime() > LONGEST_HOURS * 60 * MINUTE)
    return { field: 'leftAt', code: 'STAY_TOO_LONG', message: `The stay lasts more than ${LONGEST_HOURS} hours. Find the missing exit, and send one record for each day.` };
  if (leftAt.getTime() > now.getTime() + TOLERANCE)
    return { field: 'leftAt', code: 'STAY_IN_FUTURE', message: `The stay ends at ${leftAt.toISOString()}, which is still to come. Send it once it is over, or set the clock of the terminal.` };
  if (enteredAt < oldest)
    return { field: 'enteredAt', code: 'STAY_TOO_OLD', message: `Presence before ${oldest.toISOString()} is not kept any more. Leave the record out.` };
  return null;
}

/** Days asked for lately with their first instants: a batch asks five hundred times for one day or two. */
const beginnings = new Map<string, Date>();
const MOST_BEGINNINGS = 100;

/** The first instant of a campus day. */
export function dayBegins(day: string, zone: string): Date {
  const key = `${day} ${zone}`;
  const known = beginnings.get(key);
  if (known) return known;
  const instant = momentOf(day, zone);
  if (!instant) throw new RangeError(`"${day}" is not a day.`);
  if (beginnings.size >= MOST_BEGINNINGS) beginnings.clear();
  beginnings.set(key, instant);
  return instant;
}

/** The campus day so many days later; negative goes back. */
export const dayAfter = (day: string, days = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A stay in whole minutes, begun ones counted, in pieces that end at campus midnight; passing by counts a minute. @param dayOf the campus day of an instant. */
export function piecesOf({ enteredAt, leftAt }: Stay, dayOf: (instant: Date) => string, zone: string): (Piece & { day: string })[] {
  const end = Math.max(Math.ceil(leftAt.getTime() / MINUTE), minuteOf(enteredAt) + 1);
  const pieces: (Piece & { day: string })[] = [];
  for (let t0 = minuteOf(enteredAt); t0 < end; t0 = pieces.at(-1)!.t1) {
    const day = dayOf(instantAt(t0));
    pieces.push({ t0, t1: Math.min(end, minuteOf(dayBegins(dayAfter(day), zone))), day });
  }
  return pieces;
}

/** A table or seat as it is compared: `a 12` and `A12` are one. */
export const plainSeat = (seat: string | null | undefined): string => (seat ?? '').normalize('NFKC').replace(/\s+/g, '').toUpperCase();
