import { button, inside, row, type Walks } from './walks.ts';
import type { Opener } from './dialogs.ts';
import type { Prepared } from './teaching.ts';

const sections = '/teaching/sections?search=KB-A';

/** Where the sessions of a section on a day are listed. */
export const sessions = (section: string, day: string) => `/teaching/today?day=${day}&search=${section}`;

/** The row that names this in the table, or in the list that it is on a phone. */
export const rowOf = (text: string): Opener => page => row(page).or(page.getByRole('main').getByRole('listitem').getByRole('button')).filter({ hasText: text }).first();
const first = rowOf('KB-A');

/** What the officers of teaching open, of the sections made for the occasion. */
export const teachingWalks = ({ day }: Prepared) => ({
  'change the link of a section': [sections, first, inside('更换会议链接')],
  schedule: [sections, first, inside('排课')],
  enrol: [sections, first, inside('添加学生')],
  'move a session': [sessions('KB-A', day), first, inside('调课')],
  'change the link of a session': [sessions('KB-A', day), first, inside('更换会议链接')],
  'call a session off': [sessions('KB-A', day), first, inside('停课')],
  'tie a dormitory': ['/teaching/ties', button('设定对应')],
  'open a course': [sections, button('开设课程')],
  'open a section': [sections, button('开班')],
  'send a timetable': ['/teaching/imports', button('导入课表')],
}) satisfies Walks;

/** A timetable file: KB-A meets once more, at 06:10 of this campus day, and a section that is not there meets as well. */
export const timetableOf = (day: string) => {
  const event = (uid: string, summary: string) => ['BEGIN:VEVENT', `UID:${uid}@campus`, `SUMMARY:${summary}`, `DTSTART;TZID=Asia/Shanghai:${day.replaceAll('-', '')}T061000`, 'DURATION:PT45M', 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//registrar//EN', ...event('kb-a-1', '键盘操作 KB-A'), ...event('kb-x-1', '键盘操作 KB-X'), 'END:VCALENDAR', ''].join('\r\n');
};
