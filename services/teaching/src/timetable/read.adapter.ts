import ICAL from 'ical.js';
import { instantOf } from '../campus-time.ts';
import type { TimetableProblem, TimetableProblemCode } from './problem.ts';
import type { Block } from './text.ts';

/** One meeting that a file plans, after its rules are spelled out. */
export interface Occurrence {
  readonly line: number;
  readonly event: string;
  /** The same for the same meeting in every export: UID and planned beginning. */
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Words among which the code of the section stands. */
  readonly hints: readonly string[];
  readonly location: string;
  readonly isCancelled: boolean;
}

export interface ReadOptions { readonly zone: string; /** Endless rules are read up to here. */ readonly until: Date }
export interface EventRead { readonly uid: string; readonly replaces: number | null; readonly occurrences: Occurrence[] }

const MOST_OCCURRENCES = 400;
/** Days, weeks, months or years looked at for them: enough for a rule that holds one day in a year. */
const MOST_STEPS = 20_000;
/** Characters of an event; beside its rule it has a title, a place and a remark. */
const LONGEST_EVENT = 64 * 1024;
/** A lesson is not held every hour. */
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Thrown inside this file for what the report then says. */
class Flaw extends Error {
  constructor(readonly code: TimetableProblemCode, readonly field: string, readonly found: string | null, message: string) {
    super(message);
  }
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

/** Characters of a time zone; Outlook's have ten changes of the clock. */
const LONGEST_ZONE = 16 * 1024;
const MOST_ZONES = 50;

/** The time zones that a file brings along; Outlook's names mean nothing without them. One that cannot be read, or whose clock changes more often than by the year, is none. */
export function zonesOf(blocks: readonly Block[]): Zones {
  return new Map(blocks.filter(({ text }) => text.length <= LONGEST_ZONE).slice(0, MOST_ZONES).flatMap(({ text }) => {
    const component = componentIn(text);
    if (!component || !component.getAllSubcomponents().every(changesYearly)) return [];
    const zone = new ICAL.Timezone(component);
    return [[zone.tzid, zone] as const];
  }));
}

function componentIn(text: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(text) as never);
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}

function changesYearly(part: ICAL.Component): boolean {
  const rule = part.getFirstPropertyValue('rrule');
  return rule === null || (rule instanceof ICAL.Recur && rule.freq === 'YEARLY');
}

function zoneTime(shown: number, zone: ICAL.Timezone): Date {
  const at = new Date(shown);
  const time = new ICAL.Time({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), isDate: false }, zone);
  return new Date(time.toUnixTime() * 1000);
}

/** A date-time of a property: what the wall clock shows, and how to make instants of that. */
interface Moment { readonly shown: number; readonly toInstant: (shown: number) => Date }

function momentsOf(property: ICAL.Property, zones: Zones, campusZone: string): Moment[] {
  const field = property.name.toUpperCase();
  const tzid = property.getFirstParameter('tzid') as string | undefined;
  return (property.jCal.slice(3) as unknown[]).map(raw => {
    const text = String(raw);
    const shown = /T/.test(text) ? Date.parse(`${text.replace(/Z$/, '')}Z`) : NaN;
    if (Number.isNaN(shown)) throw new Flaw('TIME_UNREADABLE', field, text, 'This is no day and time. Write it as 20221124T080000 with its TZID; whole days are no sessions.');
    return { shown, toInstant: text.endsWith('Z') ? at => new Date(at) : inZone(tzid, zones, campusZone, field) };
  });
}

function inZone(tzid: string | undefined, zones: Zones, campusZone: string, field: string): (shown: number) => Date {
  if (tzid === undefined) return shown => instantOf(shown, campusZone);
  const own = zones.get(tzid);
  try {
    instantOf(0, tzid);
    return shown => instantOf(shown, tzid);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    if (own) return shown => zoneTime(shown, own);
    throw new Flaw('ZONE_UNKNOWN', field, tzid, 'This time zone is neither known nor described in the file. Use a name such as Asia/Shanghai.');
  }
}

function timesOf(event: ICAL.Component, name: string, zones: Zones, zone: string): Moment[] {
  return event.getAllProperties(name).flatMap(property => momentsOf(property, zones, zone));
}

function lengthOf(event: ICAL.Component, start: Moment, zones: Zones, zone: string): number {
  const [end] = timesOf(event, 'dtend', zones, zone);
  if (end) return end.toInstant(end.shown).getTime() - start.toInstant(start.shown).getTime();
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1000;
  throw new Flaw('END_MISSING', 'DTEND', null, 'The event has no end. Give it DTEND or DURATION.');
}

/** Wall-clock beginnings by the rule of the event, its own first. */
function beginnings(event: ICAL.Component, start: Moment, until: Date): number[] {
  const rule = event.getFirstPropertyValue('rrule');
  if (rule === null) return [start.shown];
  if (!(rule instanceof ICAL.Recur) || !FREQUENCIES.includes(rule.freq)) throw new Flaw('RULE_UNREADABLE', 'RRULE', String(rule), 'This rule cannot be read. Let it repeat by the day, week, month or year, and export the timetable again.');
  const last = rule.until ? lastBeginning(rule.until, start) : until.getTime();
  rule.until = null;
  const at = new Date(start.shown);
  const walk = rule.iterator(new ICAL.Time({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), isDate: false }, ICAL.Timezone.utcTimezone));
  giveUpAfter(MOST_STEPS, walk);
  const all: number[] = [];
  for (let next = walk.next(); next && start.toInstant(next.toUnixTime() * 1000).getTime() <= last; next = walk.next()) {
    all.push(next.toUnixTime() * 1000);
    if (all.length > MOST_OCCURRENCES) throw new Flaw('TOO_MANY_OCCURRENCES', 'RRULE', null, `The event takes place more than ${MOST_OCCURRENCES} times. Give its rule an end, or split it.`);
  }
  return all;
}

/** A rule that never holds, such as the 30th of February, would be walked for ever: the walk asks this of each day it comes to. */
function giveUpAfter(steps: number, walk: ICAL.RecurIterator): void {
  const holds = walk.check_contracting_rules.bind(walk);
  let left = steps;
  walk.check_contracting_rules = () => {
    if ((left -= 1) < 0) throw new Flaw('RULE_UNREADABLE', 'RRULE', null, 'This rule holds on no day within reach. Correct it and export the timetable again.');
    return holds();
  };
}

/** UNTIL counts in UTC where it says so, else by the clock of the event; a day alone is meant whole. */
function lastBeginning(until: ICAL.Time, start: Moment): number {
  const shown = Date.UTC(until.year, until.month - 1, until.day, until.isDate ? 23 : until.hour, until.isDate ? 59 : until.minute, until.isDate ? 59 : until.second);
  return until.zone === ICAL.Timezone.utcTimezone ? shown : start.toInstant(shown).getTime();
}

const textOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '').trim();

function readOccurrences(event: ICAL.Component, line: number, zones: Zones, { zone, until }: ReadOptions): EventRead {
  const uid = textOf(event, 'uid');
  if (uid === '') throw new Flaw('UID_MISSING', 'UID', null, 'The event has no UID, so a second import could not find it again. Export the timetable with UIDs.');
  const [start] = timesOf(event, 'dtstart', zones, zone);
  if (!start) throw new Flaw('START_MISSING', 'DTSTART', null, 'The event has no beginning. Give it DTSTART.');
  const length = lengthOf(event, start, zones, zone);
  const [replaced] = timesOf(event, 'recurrence-id', zones, zone);
  const left = new Set(timesOf(event, 'exdate', zones, zone).map(({ shown, toInstant }) => toInstant(shown).getTime()));
  const extra = timesOf(event, 'rdate', zones, zone).map(({ shown, toInstant }) => toInstant(shown).getTime());
  if (extra.length > MOST_OCCURRENCES) throw new Flaw('TOO_MANY_OCCURRENCES', 'RDATE', null, `The event takes place more than ${MOST_OCCURRENCES} times. Split it.`);
  const starts = [...new Set([...beginnings(event, start, until).map(shown => start.toInstant(shown).getTime()), ...extra])].filter(at => !left.has(at));
  const categories = event.getAllProperties('categories').flatMap(property => property.getValues().map(String));
  const summary = textOf(event, 'summary');
  const facts = { line, event: summary || uid, hints: [...categories, ...summary.split(/[\s,，;；()（）【】[\]]+/)].filter(Boolean), location: textOf(event, 'location'), isCancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED' };
  const replaces = replaced ? replaced.toInstant(replaced.shown).getTime() : null;
  return { uid, replaces, occurrences: starts.map(at => ({ ...facts, uid: `${uid}/${new Date(replaces ?? at).toISOString()}`, startsAt: new Date(at), endsAt: new Date(at + length) })) };
}

/** Reads one event; a flaw of it is a problem of the report, never an exception. */
export function readEvent({ line, text }: Block, zones: Zones, options: ReadOptions): EventRead | TimetableProblem {
  try {
    if (text.length > LONGEST_EVENT) throw new Error(`more than ${LONGEST_EVENT} characters`);
    return readOccurrences(new ICAL.Component(ICAL.parse(text) as never), line, zones, options);
  } catch (cause) {
    const begins = text.slice(0, LONGEST_EVENT);
    const event = /^SUMMARY[^:\r\n]*:(.*)$/im.exec(begins)?.[1]?.trim() ?? /^UID:(.*)$/im.exec(begins)?.[1]?.trim() ?? '';
    if (cause instanceof Flaw) return { line, event, field: cause.field, code: cause.code, found: cause.found, message: cause.message };
    if (cause instanceof Error) return { line, event, field: 'VEVENT', code: 'EVENT_UNREADABLE', found: cause.message.slice(0, 200), message: 'The event is not written as iCalendar asks. Export the timetable again.' };
    throw cause;
  }
}
