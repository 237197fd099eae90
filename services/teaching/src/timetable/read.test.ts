import { describe, expect, it } from 'vitest';
import { isFault } from './problem.ts';
import { readTimetable } from './read.store.ts';

const options = { zone: 'Asia/Shanghai', until: new Date('2023-11-23T00:00:00Z') };
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a@x', 'SUMMARY:大学英语 GE10-01', 'DTSTART;TZID=Asia/Shanghai:20221124T080000', 'DTEND;TZID=Asia/Shanghai:20221124T093500', ...lines, 'END:VEVENT'];
const replaced = (name: string, line: string, lines = event()) => lines.map(one => (one.startsWith(name) ? line : one)).filter(one => one !== '');
const read = (file: string | Uint8Array) => {
  const answer = readTimetable(typeof file === 'string' ? new TextEncoder().encode(file) : file, options);
  if (isFault(answer)) throw new Error(answer.code);
  return answer;
};
const starts = (...lines: string[]) => read(calendar(...lines)).meetings.map(one => one.startsAt.toISOString());
const flaw = (...lines: string[]) => read(calendar(...lines)).problems.map(({ code, field, line }) => [code, field, line]);

describe('An event', () => {
  it.each([
    ['its own zone', event(), '2022-11-24T00:00:00.000Z'],
    ['UTC', replaced('DTSTART', 'DTSTART:20221124T000000Z'), '2022-11-24T00:00:00.000Z'],
    ['the clock of the campus where it names no zone', replaced('DTSTART', 'DTSTART:20221124T080000'), '2022-11-24T00:00:00.000Z'],
    ['another zone', replaced('DTSTART', 'DTSTART;TZID=America/New_York:20221123T190000'), '2022-11-24T00:00:00.000Z'],
    ['a zone in quotes', replaced('DTSTART', 'DTSTART;TZID="Asia/Shanghai":20221124T080000'), '2022-11-24T00:00:00.000Z'],
  ])('is read by %s', (_, lines, expected) => expect(starts(...lines)).toEqual([expected]));

  it('is read by a zone that the file brings along', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:China Standard Time', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'END:STANDARD', 'END:VTIMEZONE'];
    expect(starts(...zone, ...replaced('DTSTART', 'DTSTART;TZID=China Standard Time:20221124T080000'))).toEqual(['2022-11-24T00:00:00.000Z']);
  });
  it.each([
    ['changes its clock every second', ['RRULE:FREQ=SECONDLY']],
    ['is none', ['garbage']],
  ])('is not read by a zone of the file that %s', (_, lines) => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Evil', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0900', ...lines, 'END:STANDARD', 'END:VTIMEZONE'];
    expect(flaw(...zone, ...replaced('DTSTART', 'DTSTART;TZID=Evil:20221124T080000'))).toMatchObject([['ZONE_UNKNOWN', 'DTSTART', expect.any(Number)]]);
  });
  it('ends after its duration', () => {
    expect(read(calendar(...replaced('DTEND', 'DURATION:PT1H35M'))).meetings[0]?.endsAt.toISOString()).toBe('2022-11-24T01:35:00.000Z');
  });
  it('is unfolded in the middle of a character and unescaped', () => {
    const [meeting] = read(calendar(...event('LOCATION:T01-0', ' 203\\, 教学1号楼'))).meetings;
    expect(meeting).toMatchObject({ location: 'T01-0203, 教学1号楼', hints: expect.arrayContaining(['GE10-01']) });
  });

  it.each([
    ['no UID', replaced('UID', ''), ['UID_MISSING', 'UID', 3]],
    ['no beginning', replaced('DTSTART', ''), ['START_MISSING', 'DTSTART', 3]],
    ['no end', replaced('DTEND', ''), ['END_MISSING', 'DTEND', 3]],
    ['a whole day', replaced('DTSTART', 'DTSTART;VALUE=DATE:20221124'), ['TIME_UNREADABLE', 'DTSTART', 3]],
    ['a thirteenth month', replaced('DTSTART', 'DTSTART:20221324T080000'), ['TIME_UNREADABLE', 'DTSTART', 3]],
    ['a zone nobody knows', replaced('DTSTART', 'DTSTART;TZID=Beijing Campus:20221124T080000'), ['ZONE_UNKNOWN', 'DTSTART', 3]],
    ['an hourly rule', event('RRULE:FREQ=HOURLY'), ['RULE_UNREADABLE', 'RRULE', 3]],
    ['a rule for the 30th of February', event('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), ['RULE_UNREADABLE', 'RRULE', 3]],
    ['a thousand dates of its own', event(`RDATE:${Array.from({ length: 1_000 }, (_, day) => new Date(1.7e12 + day * 8.64e7).toISOString().replace(/[-:]|\.\d+Z/g, '')).join()}`), ['TOO_MANY_OCCURRENCES', 'RDATE', 3]],
    ['a remark of 100,000 characters', event(`DESCRIPTION:${'x'.repeat(100_000)}`), ['EVENT_UNREADABLE', 'VEVENT', 3]],
    ['a line that is none', event('this is no property'), ['EVENT_UNREADABLE', 'VEVENT', 3]],
  ] as const)('with %s is named with line and field', (_, lines, expected) => expect(flaw(...lines)).toEqual([expected]));

  it('spoils no other', () => {
    const both = read(calendar(...event('garbage'), ...replaced('UID', 'UID:b@x')));
    expect(both.meetings).toHaveLength(1);
    expect(both.problems).toHaveLength(1);
  });
  it('that comes twice is named once', () => expect(flaw(...event(), ...event())).toEqual([['UID_REPEATED', 'UID', 9]]));
});

describe('A rule', () => {
  it('is spelled out week by week, exceptions left out', () => {
    expect(starts(...event('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Asia/Shanghai:20221201T080000'))).toEqual(['2022-11-24T00:00:00.000Z', '2022-12-08T00:00:00.000Z']);
  });
  it.each([
    ['at the very instant of its end in UTC', '20221208T000000Z', 3], ['one second before it', '20221207T235959Z', 2], ['on a day, meant whole', '20221208', 3], ['by its own clock', '20221208T080000', 3],
  ])('takes place last %s', (_, until, count) => expect(starts(...event(`RRULE:FREQ=WEEKLY;UNTIL=${until}`))).toHaveLength(count));
  it('keeps the hour on the wall when summer time ends', () => {
    const lines = replaced('DTSTART', 'DTSTART;TZID=Europe/Berlin:20221027T080000', replaced('DTEND', 'DTEND;TZID=Europe/Berlin:20221027T090000', event('RRULE:FREQ=WEEKLY;COUNT=2')));
    expect(starts(...lines)).toEqual(['2022-10-27T06:00:00.000Z', '2022-11-03T07:00:00.000Z']);
  });
  it('gives way to an occurrence that was moved, under the same UID', () => {
    const moved = ['BEGIN:VEVENT', 'UID:a@x', 'RECURRENCE-ID;TZID=Asia/Shanghai:20221201T080000', 'SUMMARY:大学英语 GE10-01', 'DTSTART;TZID=Asia/Shanghai:20221202T100000', 'DTEND;TZID=Asia/Shanghai:20221202T113500', 'END:VEVENT'];
    const { meetings } = read(calendar(...moved, ...event('RRULE:FREQ=WEEKLY;COUNT=2')));
    expect(meetings.map(one => [one.uid, one.startsAt.toISOString()])).toEqual([
      ['a@x/2022-11-24T00:00:00.000Z', '2022-11-24T00:00:00.000Z'], ['a@x/2022-12-01T00:00:00.000Z', '2022-12-02T02:00:00.000Z'],
    ]);
  });
});

describe('A file', () => {
  it('may begin with a mark, use bare line feeds, or be in GB18030', () => {
    const text = calendar(...event());
    expect(read(`\uFEFF${text}`).meetings).toHaveLength(1);
    expect(read(text.replaceAll('\r\n', '\n')).meetings).toHaveLength(1);
    const chinese = Buffer.from([...Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:'), 0xd3, 0xa2, 0xd3, 0xef, ...Buffer.from('\r\nDTSTART:20221124T080000\r\nDTEND:20221124T090000\r\nEND:VEVENT\r\nEND:VCALENDAR')]);
    expect(read(chinese).meetings[0]?.event).toBe('英语');
  });
  it('may be in UTF-16 with its mark', () => expect(read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(calendar(...event()), 'utf16le')])).meetings).toHaveLength(1));
  it.each([
    ['nothing', '', 'TIMETABLE_EMPTY'], ['no event', calendar(), 'TIMETABLE_EMPTY'], ['a web page', '<html></html>', 'TIMETABLE_FORMAT'],
    ['bytes of no text', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]), 'TIMETABLE_ENCODING'], ['five thousand and one events', calendar(...Array.from({ length: 5_001 }, () => event()).flat()), 'TIMETABLE_TOO_LARGE'],
  ])('is refused for %s', (_, file, code) => expect(() => read(file)).toThrow(code));
});
