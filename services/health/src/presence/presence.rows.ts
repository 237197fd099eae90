/** A place of logistics as presence needs it; `no` is its number inside health. */
export interface PlaceRow {
  id: string;
  no: number;
  code: string;
  name: string;
  kind: string;
  use: string;
  capacity: number;
  parentCode: string | null;
  /** Whether news of an amendment was heard, which no news of a registration may undo. */
  isAmended: boolean;
}

export interface SpotRow {
  id: number;
  place: number;
  label: string;
  maxStay: number;
}

/** Minutes since 1970; `person` is `patient.no`. */
export interface PresenceRow {
  person: number;
  spot: number;
  t0: number;
  t1: number;
  source: string;
  slot: string | null;
}

export interface PresenceDayRow {
  day: string;
  t0: number;
  t1: number;
}
