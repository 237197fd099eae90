import ICAL from 'ical.js';
import type { DeliveryMode } from '../delivery/delivery.ts';

/** A session as a calendar program shows it. */
export interface FeedSession {
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly course: string;
  readonly section: string;
  readonly room: string | null;
  readonly mode: DeliveryMode;
  /** Whoever the calendar is for takes part online, whatever the others do. */
  readonly isOnlineForReader: boolean;
  readonly meetingUrl: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
}

const MODES: Record<DeliveryMode, string> = { ON_SITE: '线下 On site', BOTH: '线上线下同步 On site and online', ONLINE: '线上 Online' };

const utc = (instant: Date | string) => ICAL.Time.fromJSDate(new Date(instant), true);

function eventOf(session: FeedSession, stamp: Date): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const goesOnline = session.mode === 'ONLINE' || session.isOnlineForReader;
  const hasLink = session.mode !== 'ON_SITE' || session.isOnlineForReader;
  event.addPropertyWithValue('uid', session.uid);
  event.addPropertyWithValue('dtstamp', utc(stamp));
  event.addPropertyWithValue('dtstart', utc(session.startsAt));
  event.addPropertyWithValue('dtend', utc(session.endsAt));
  event.addPropertyWithValue('sequence', session.sequence);
  event.addPropertyWithValue('status', session.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('summary', `${session.course} ${session.section}`);
  event.addPropertyWithValue('location', goesOnline ? '线上 Online' : (session.room ?? ''));
  event.addPropertyWithValue('categories', session.section);
  event.addPropertyWithValue('description', [MODES[session.mode], hasLink ? session.meetingUrl : ''].filter(Boolean).join('\n'));
  if (hasLink) event.addPropertyWithValue('url', session.meetingUrl);
  return event;
}

/** A calendar file (RFC 5545): times in UTC, lines folded, texts escaped, the same UID for the same session for ever. */
export function calendarOf(name: string, sessions: readonly FeedSession[], stamp: Date): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//CampusLoop//Teaching//ZH');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const session of sessions) calendar.addSubcomponent(eventOf(session, stamp));
  return `${calendar.toString()}\r\n`;
}
