import { afterAll, describe, expect, it } from 'vitest';
import { closed, isolated, newsOf, openTeaching } from '../teaching.testing.ts';

const teaching = await openTeaching();
afterAll(() => teaching.close());

const event = (section: string, { uid = `${section}@registrar`, day = '20221124', at = '0800', location = 'T01-01', more = [] as string[] } = {}) => [
  'BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:课程 ${section}`, `DTSTART;TZID=Asia/Shanghai:${day}T${at}00`, 'DURATION:PT95M', `LOCATION:${location}`, ...more, 'END:VEVENT',
];
const base64 = (...lines: string[]) => Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')).toString('base64');
const REPORT = 'report { isDryRun eventCount addedCount movedCount cancelledCount unchangedCount pastCount problems { line field code found } }';
const send = async (lines: string[], isDryRun = false) => (await teaching.mutate('importTimetable', { file: { name: 't.ics', base64: base64(...lines) }, isDryRun }, REPORT)).report;
const codeOf = async (id: string) => (await teaching.officer.run('query ($id: ID!) { section(id: $id) { code } }', { id })).data.section.code as string;
const sessionsOf = async (id: string) => (await teaching.officer.run('query ($id: ID!) { section(id: $id) { sessions { id startsAt mode sequence isCancelled room { code } } } }', { id })).data.section.sessions;

describe('A timetable', () => {
  it('goes in week by week, and changes nothing the second time', async () => {
    const id = await teaching.section([1, 2]);
    const file = event(await codeOf(id), { more: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
    expect(await send(file, true)).toMatchObject({ isDryRun: true, eventCount: 1, addedCount: 3, problems: [] });
    expect(await sessionsOf(id)).toEqual([]);
    expect(await send(file)).toMatchObject({ isDryRun: false, addedCount: 3 });
    const before = await sessionsOf(id);
    expect(before).toHaveLength(3);
    expect(await send(file)).toMatchObject({ addedCount: 0, movedCount: 0, unchangedCount: 3 });
    expect(await sessionsOf(id)).toEqual(before);
  });
  it('moves what it says elsewhere now, calls off what it cancels, and leaves what is over', async () => {
    const id = await teaching.section([3, 4], {}, 901);
    const code = await codeOf(id);
    await send([...event(code, { uid: 'x', at: '1000' }), ...event(code, { uid: 'y', at: '1400' }), ...event(code, { uid: 'z', at: '1600', location: '线上' })]);
    const again = [...event(code, { uid: 'x', at: '1000', location: 'T02-01' }), ...event(code, { uid: 'y', at: '1400', more: ['STATUS:CANCELLED'] }), ...event(code, { uid: 'old', day: '20221101' })];
    // A timetable moves by changing LOCATION or DTSTART of the same occurrence.
    expect(await send(again)).toMatchObject({ movedCount: 1, cancelledCount: 1, pastCount: 1, addedCount: 0, problems: [] });
    expect(await sessionsOf(id)).toMatchObject([
      { room: { code: 'T02-01' }, sequence: 1, mode: 'ON_SITE' }, { isCancelled: true, sequence: 1 }, { room: null, mode: 'ONLINE', sequence: 0 },
    ]);
  });
  it('names what is wrong with which event and takes in the others', async () => {
    const id = await teaching.section([5, 6, 7]);
    const code = await codeOf(id);
    const day = '20221128';
    const report = await send([
      ...event('NOBODY-01', { day }), ...event(code, { uid: 'room', day, location: '月球' }), ...event(code, { uid: 'small', day, location: 'T01-02' }), ...event(code, { uid: 'good', day, at: '1000' }),
      ...event(code, { uid: 'same', day, at: '1030', location: 'T02-01' }),
    ]);
    expect(report.addedCount).toBe(1);
    expect(report.problems).toEqual([
      { line: 3, field: 'SUMMARY', code: 'SECTION_UNKNOWN', found: '课程 NOBODY-01' }, { line: 10, field: 'LOCATION', code: 'ROOM_UNKNOWN', found: '月球' },
      { line: 17, field: 'LOCATION', code: 'ROOM_TOO_SMALL', found: null }, { line: 31, field: 'DTSTART', code: 'TEACHER_BUSY', found: null },
    ]);
  });
  it('finds isolation and closures at work already', async () => {
    const id = await teaching.section([20, 21, 22]);
    await teaching.isolations(isolated(20));
    await teaching.closures(closed('T02-01'));
    const code = await codeOf(id);
    const report = await send([...event(code, { uid: 'c1', day: '20221129', at: '1900' }), ...event(code, { uid: 'c2', day: '20221129', at: '2100', location: 'T02-01' })]);
    expect(report.problems).toMatchObject([{ code: 'ROOM_CLOSED', field: 'LOCATION' }]);
    expect(await sessionsOf(id)).toMatchObject([{ mode: 'BOTH' }]);
  });
  it('is kept in the list of imports, where a registrar sees their own', async () => {
    const list = async (role: string) => (await teaching.as(role, { id: 'somebody' }).run('{ timetableImports { nodes { fileName senderName report { eventCount } } } }')).data.timetableImports.nodes;
    expect((await list('teaching-admin'))[0]).toMatchObject({ fileName: 't.ics', senderName: '教务处' });
    expect(await list('registrar')).toEqual([]);
  });
  it.each([['', 'FILE_EMPTY'], [Buffer.from('hello').toString('base64'), 'TIMETABLE_FORMAT']])('of %j is refused with %s', async (content, code) =>
    expect(await teaching.refusal('importTimetable', { file: { name: 'x.ics', base64: content } })).toEqual([code]));
});

const FEED = 'query ($n: String!) { calendar(personNumber: $n, from: "2022-11-24", until: "2022-12-31") { mediaType base64 } }';

describe('The calendar of a person', () => {
  const feed = async (number: number) => {
    const { data, errors } = await teaching.officer.run(FEED, { n: newsOf(number).number });
    if (errors) throw new AggregateError(errors, errors[0]?.message);
    return Buffer.from(data.calendar.base64, 'base64').toString();
  };
  const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');

  it('is folded at 75 bytes, escaped, and keeps its UIDs while SEQUENCE grows', async () => {
    const id = await teaching.section([40, 41, 42]);
    await teaching.schedule(id, { firstDay: '2022-12-01', time: '19:00' });
    const before = await feed(40);
    expect(Math.max(...before.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded(before)).toContain('LOCATION:T01-01');
    await teaching.isolations(isolated(40, { until: '2022-12-20' }));
    const after = unfolded(await feed(40));
    expect(after).toMatch(/LOCATION:线上 Online\r\n/);
    expect(after).toMatch(/URL:https:\/\/meeting/);
    const [uid, sequence] = [/UID:(.*)\r/, /SEQUENCE:(\d+)/].map(pattern => pattern.exec(after)![1]);
    expect(unfolded(before)).toContain(`UID:${uid}\r\n`);
    expect(Number(sequence)).toBeGreaterThan(Number(/SEQUENCE:(\d+)/.exec(before)![1]));
    expect(unfolded(await feed(41))).toContain('LOCATION:T01-01');
  });
  it('can be read in again and changes nothing', async () => {
    const text = Buffer.from(await feed(900));
    const { report } = await teaching.mutate('importTimetable', { file: { name: 'feed.ics', base64: text.toString('base64') }, isDryRun: true }, REPORT);
    expect(report.problems).toEqual(expect.not.arrayContaining([expect.objectContaining({ code: 'SECTION_UNKNOWN' })]));
  });
  it('is null for a number that nobody has', async () => {
    expect((await teaching.officer.run('{ calendar(personNumber: "x", from: "2022-11-24", until: "2022-12-31") { name } }')).data).toEqual({ calendar: null });
  });
});
