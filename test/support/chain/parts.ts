import { isDeepStrictEqual } from 'node:util';
import type { Cast } from './cast.ts';
import { everyRow, type Row } from './pager.ts';

/** What each department holds of all positives so far, each thing by a name under which nothing may be there twice. */
export interface Parts {
  /** Numbers of the people kept apart, from health. */
  readonly isolated: readonly string[];
  readonly cases: readonly string[];
  /** Codes of the dormitory rooms that they come from, each once. */
  readonly homes: readonly string[];
  /** How many of them are kept apart behind a door of the campus, where something can be delivered. */
  readonly doors: number;
  /** Codes of the places locked or offered to be opened; a dormitory room is disinfected and not locked. */
  readonly closed: readonly string[];
  /** Codes of the places with an order to disinfect that is neither done nor cancelled. */
  readonly toDisinfect: readonly string[];
  /** Kind and place of each delivery on its way, with whose it is by their turn among the people kept apart there. */
  readonly dispatches: readonly string[];
  /** Codes of the posts whose B stands in for A, and of those that look for a new holder. */
  readonly successions: readonly string[];
  readonly requests: readonly string[];
  /** Kind and place of each open task of a grid leader. */
  readonly tasks: readonly string[];
  /** Names of the teams called out. */
  readonly callOuts: readonly string[];
  /** Student and section of each place online that is open. */
  readonly onlinePlaces: readonly string[];
  /** Student, position and time of each interview moved online. */
  readonly interviews: readonly string[];
  /** Kind, interview and time of each notice to an employer. */
  readonly notices: readonly string[];
  /** Numbers of the incidents that are open. */
  readonly incidents: readonly string[];
}

const named = (rows: readonly Row[], nameOf: (row: Row) => string) => rows.map(nameOf).toSorted();
const APART = '{ statuses: [ISOLATED, WAITING_FOR_ROOM, DUE_TO_END] }';

/** Asks every department, in its own portal's words. */
export async function partsOf({ health, logistics, personnel, teaching, employment, command }: Cast): Promise<Parts> {
  const [isolated, cases, closures, orders, dispatches, successions, requests, tasks, callOuts, places, interviews, notices, incidents] = await Promise.all([
    everyRow(health, 'isolations', 'mode residenceCode room { code } person { number residence { code } }', APART),
    everyRow(health, 'cases', 'person { number }', '{ statuses: [OPEN] }'),
    everyRow(logistics, 'closures', 'place { code }', '{ states: [CLOSED, OFFERED], measure: LOCKED }'),
    everyRow(logistics, 'disinfections', 'place { code }', '{ states: [ORDERED, STARTED, DONE] }'),
    everyRow(logistics, 'dispatches', 'kind place { code }', '{ states: [ORDERED, SHORT, SENT] }'),
    everyRow(personnel, 'postSuccessions', 'state post { code }'),
    everyRow(personnel, 'postRequests', 'state post { code }'),
    everyRow(personnel, 'gridTasks', 'kind place { code }', '{ states: [OPEN] }'),
    everyRow(personnel, 'callOuts', 'state isForIncident team { name }'),
    everyRow(teaching, 'onlinePlaces', 'person { number } section { code }', '{ isOpen: true }'),
    everyRow(employment, 'interviews', 'position startsAt graduate { number }', '{ isMovedOnline: true }'),
    everyRow(employment, 'interviewNotices', 'kind interview { position startsAt graduate { number } }'),
    everyRow(command, 'incidents', 'number status'),
  ]);
  const interviewOf = ({ position, startsAt, graduate }: Row) => `${graduate.number} ${position} ${startsAt}`;
  return {
    isolated: named(isolated, ({ person }) => person.number),
    homes: [...new Set(named(isolated.filter(({ person }) => person.residence), ({ person }) => person.residence.code))],
    doors: isolated.filter(one => doorOf(one)).length,
    cases: named(cases, ({ person }) => person.number),
    closed: named(closures, ({ place }) => place.code),
    toDisinfect: named(orders, ({ place }) => place.code),
    dispatches: deliveries(dispatches, isolated),
    successions: named(successions.filter(({ state }) => state === 'ACTIVE'), ({ post }) => post.code),
    requests: named(requests.filter(({ state }) => state === 'OPEN'), ({ post }) => post.code),
    tasks: named(tasks, ({ kind, place }) => `${kind} ${place.code}`),
    callOuts: named(callOuts.filter(({ state, isForIncident }) => state === 'OPEN' && isForIncident), ({ team }) => team.name),
    onlinePlaces: named(places, ({ person, section }) => `${person.number} ${section.code}`),
    interviews: named(interviews, interviewOf),
    notices: named(notices, ({ kind, interview }) => `${kind} ${interviewOf(interview)}`),
    incidents: named(incidents.filter(({ status }) => status === 'OPEN'), ({ number }) => number),
  };
}

/** The room where somebody is kept apart; none in hospital, or while a room is waited for. */
const doorOf = ({ mode, residenceCode, room }: Row): string | null => ({ CENTRAL: room?.code, HOME: residenceCode, HOSPITAL: null })[mode as string] ?? null;

/** Two in one room get one each; a third delivery there would be somebody's second. */
function deliveries(dispatches: readonly Row[], isolated: readonly Row[]): string[] {
  const rooms = Map.groupBy(isolated, doorOf);
  const orders = Map.groupBy(dispatches, ({ kind, place }) => `${kind} ${place?.code}`);
  return [...orders].flatMap(([name, all]) => all.map(({ place }, i) => `${name} ${Math.min(i + 1, rooms.get(place?.code)?.length ?? 1)}`)).toSorted();
}

/** What is there twice and must be there once, by department's part. */
export function doubled(parts: Parts): string[] {
  return Object.entries(parts).filter(([, names]) => Array.isArray(names)).flatMap(([part, names]: [string, readonly string[]]) => names.filter((name, i) => name === names[i - 1]).map(name => `${part}: ${name}`));
}

const STILL_MS = 2_000;

/** {@link partsOf} once nothing has moved for two seconds: what came of it all. */
export async function settledParts(cast: Cast): Promise<Parts> {
  for (let before = await partsOf(cast); ; ) {
    await new Promise(resume => setTimeout(resume, STILL_MS));
    const now = await partsOf(cast);
    if (isDeepStrictEqual(before, now)) return now;
    before = now;
  }
}
