import { campusZone } from '@campus/kit';
import { sql, type Kysely } from 'kysely';
import { instantAt, minuteOf } from '../presence/stay.ts';
import type { Tables } from '../tables.ts';
import { meetingsWith, prepareTracing, type Meeting } from './close.store.ts';
import type { Evidence, Traced } from './contact.ts';
import type { TracePolicy } from './policy.ts';
import { meetingsThrough, type Carrier, type Pace, type SecondaryMeeting } from './secondary.store.ts';

export interface TraceRequest {
  readonly personId: string;
  /** From when until when the case could pass the infection on. */
  readonly from: Date;
  readonly until: Date;
  readonly policy: Pick<TracePolicy, 'closeMinutes' | 'secondaryMinutes' | 'secondaryFrom' | 'rings'>;
  /** People whom an officer withdrew: nobody is a secondary contact through them. */
  readonly ruledOut?: readonly string[];
  /** People whom an officer named close contacts: others may be secondary ones through them, over the whole look-back. */
  readonly named?: readonly string[];
  /** How the second ring is sought; chosen by size unless given. */
  readonly pace?: Pace;
}

interface Name { no: number; id: string; collegeId: string | null }
interface Spot { id: number; code: string; label: string }

/** The strongest meetings of each person, by person. */
const byPerson = (meetings: readonly Meeting[]) => Map.groupBy(meetings, meeting => meeting.person);

/** Names people and spots: the search itself goes by numbers. */
async function naming(db: Kysely<Tables>, people: readonly number[], spots: readonly number[]) {
  const names = await sql<Name>`select no, id, college_id from patient where no = any(${people}::int[])`.execute(db);
  const places = await sql<Spot>`select spot.id, place.code, spot.label from spot join place on place.no = spot.place where spot.id = any(${spots}::int[])`.execute(db);
  const nameOf = new Map(names.rows.map(name => [name.no, name]));
  const spotOf = new Map(places.rows.map(spot => [spot.id, spot]));
  const evidenceOf = ({ spot, day, from, until }: Meeting | SecondaryMeeting, minutes: number, through: number | null): Evidence => ({
    code: spotOf.get(spot)!.code, seat: spotOf.get(spot)!.label || null, day, from: instantAt(from).toISOString(), until: instantAt(until).toISOString(), minutes,
    through: through === null ? null : nameOf.get(through)!.id,
  });
  return { nameOf, evidenceOf };
}

/** Through whom others may be secondary contacts, and from when on. */
async function carriersOf(db: Kysely<Tables>, close: ReadonlyMap<number, readonly Meeting[]>, begin: number, { policy, ruledOut = [], named = [] }: TraceRequest): Promise<Carrier[]> {
  const since = new Map([...close].map(([person, [first]]) => [person, policy.secondaryFrom === 'LOOK_BACK' ? begin : first!.firstAt]));
  const decided = ruledOut.length + named.length === 0 ? [] : await db.selectFrom('patient').select(['no', 'id']).where('id', 'in', [...ruledOut, ...named]).execute();
  for (const { no, id } of decided) {
    if (ruledOut.includes(id)) since.delete(no);
    else if (!since.has(no)) since.set(no, begin);
  }
  return [...since].map(([person, since]) => ({ person, since }));
}

/**
 * Close contacts and contacts of contacts of one person, from presence. Reads the whole view, since contacts cross colleges; call it in a transaction.
 * @returns the first ring, then the second; nobody twice.
 */
export async function traceContacts(db: Kysely<Tables>, request: TraceRequest): Promise<Traced[]> {
  const { personId, policy, pace, ...times } = request;
  const patient = await db.selectFrom('patient').select('no').where('id', '=', personId).executeTakeFirst();
  if (!patient || policy.rings === 0) return [];
  const window = { person: patient.no, from: minuteOf(times.from), until: minuteOf(times.until) + 1, zone: campusZone() };
  await prepareTracing(db);
  const close = byPerson(await meetingsWith(db, window, policy.closeMinutes));
  const carriers = await carriersOf(db, close, window.from, request);
  const secondary = policy.rings === 2 ? await meetingsThrough(db, carriers, window, policy.secondaryMinutes, pace) : [];

  const meetings = [...close.values()].flat();
  const people = [...close.keys(), ...secondary.flatMap(meeting => [meeting.person, meeting.through])];
  const { nameOf, evidenceOf } = await naming(db, people, [...new Set([...meetings, ...secondary].map(meeting => meeting.spot))]);
  const identified = (person: number) => ({ personId: nameOf.get(person)!.id, collegeId: nameOf.get(person)!.collegeId });
  return [
    ...[...close].map(([person, met]): Traced => ({
      ...identified(person), ring: 1, firstExposureAt: instantAt(met[0]!.firstAt), minutes: met[0]!.minutes,
      evidence: met.map(meeting => evidenceOf(meeting, meeting.minutes, null)), evidenceCount: met[0]!.daysTogether,
    })),
    ...secondary.map((meeting): Traced => ({
      ...identified(meeting.person), ring: 2, firstExposureAt: instantAt(meeting.from), minutes: meeting.until - meeting.from,
      evidence: [evidenceOf(meeting, meeting.until - meeting.from, meeting.through)], evidenceCount: 1,
    })),
  ];
}
