import type { Stay, StayFault } from './stay.ts';
import { plainSeat, refuseStay } from './stay.ts';

export type PresenceSource = 'GATE' | 'VENUE' | 'CLASS';

/** One record as an integrator sends it. */
export type PresenceRecord = Stay & { readonly personNumber: string; readonly placeCode: string; readonly seat?: string | null; readonly slot?: string | null; readonly source: PresenceSource };

export type RecordFault = {
  readonly field: StayFault['field'] | 'personNumber' | 'placeCode' | 'seat' | 'slot';
  readonly code: StayFault['code'] | 'PERSON_UNKNOWN' | 'PLACE_UNKNOWN' | 'SEAT_UNREADABLE';
  readonly message: string;
};

/** What the registers know of a record: null where they know nothing. */
export type Known = { readonly person: number | null; readonly place: number | null };

export const MOST_RECORDS = 500;
const LONGEST_LABEL = 40;

/** Why the whole batch is refused, or null when its records are looked at one by one. */
export function refuseBatch(count: number) {
  if (count === 0) return { code: 'PRESENCE_EMPTY', message: 'The batch holds no record. Send at least one.', path: ['input', 'records'] } as const;
  if (count > MOST_RECORDS) return { code: 'PRESENCE_TOO_MANY', message: `The batch holds ${count} records; ${MOST_RECORDS} is the most. Send it in parts, each with a key of its own.`, path: ['input', 'records'] } as const;
  return null;
}

/** The first reason why a record cannot be kept, or null when it can. */
export function refuseRecord(record: PresenceRecord, known: Known, now: Date, oldest: Date): RecordFault | null {
  if (known.person === null)
    return { field: 'personNumber', code: 'PERSON_UNKNOWN', message: `Nobody has the number "${record.personNumber}". Check it, or send the record again once personnel has the person.` };
  if (known.place === null)
    return { field: 'placeCode', code: 'PLACE_UNKNOWN', message: `No place has the code "${record.placeCode}". Check it, or have logistics register the place and send the record again.` };
  const overlong = (['seat', 'slot'] as const).find(field => plainSeat(record[field]).length > LONGEST_LABEL);
  if (overlong) return { field: overlong, code: 'SEAT_UNREADABLE', message: `The ${overlong} has more than ${LONGEST_LABEL} characters. Send its label alone.` };
  return refuseStay(record, now, oldest);
}
