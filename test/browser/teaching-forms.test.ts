import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBrowser, openPage, PHONE, signIn, type WatchedPage } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { openByKeyboard } from '../support/dialogs.ts';
import { fill, pressTwice, readsSlowly, refusedAt, sentOnce, type Form } from '../support/forms.ts';
import { missedInDialogs, wrongOnWalks } from '../support/officer-walks.ts';
import { prepareSections, type Prepared } from '../support/teaching.ts';
import { rowOf, sessions, teachingWalks, timetableOf } from '../support/teaching-walks.ts';
import { inside, type Walks } from '../support/walks.ts';

let browser: Browser;
let campus: TestCampus;
let prepared: Prepared;
let officer: WatchedPage;

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  prepared = await prepareSections(await campus.integrator('teaching-admin'));
  officer = await openPage(browser, { reducedMotion: 'reduce' });
  await signIn(officer.page, campus.system.url, 'teaching');
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

const goTo = (page: Page, address: string) => page.goto(campus.system.url + address);

/** A form, opened by keyboard. */
async function formOf(way: keyof ReturnType<typeof teachingWalks> | Walks[string], operation: string, verb: string): Promise<Form> {
  const { page } = officer;
  const [address, ...openers] = typeof way === 'string' ? teachingWalks(prepared)[way] : way;
  await goTo(page, address);
  return { page, dialog: await openByKeyboard(page, openers), operation, verb };
}

describe('The officer of teaching', () => {
  it('opens every dialog by keyboard alone, and is back where they were with Esc', async () => {
    expect(await wrongOnWalks(officer.page, goTo, teachingWalks(prepared))).toEqual({});
  });
});

describe('A form', () => {
  it('for a link says at the field what is wrong with it, and moves the meeting once', async () => {
    const form = await formOf('change the link of a section', 'TeachingSetMeetingLink', '更换会议链接');
    await refusedAt(form, { 会议链接: 'http://meet.example/7' }, '会议链接', /^请填写 https 开头/);
    await sentOnce(form, '会议链接', 'https://meet.example/7');
    await officer.page.locator('a[href="https://meet.example/7"]').waitFor();
  });

  it('that moves a session says whose room it is then, closes its calendar and its list of rooms before itself, and moves it once', async () => {
    const { page } = officer;
    const form = await formOf('move a session', 'TeachingMoveSession', '调课');
    await form.dialog.getByRole('button', { name: /^日期/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '日期' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '日期' }).waitFor({ state: 'detached' });

    await fill(form, { 教室: prepared.room.slice(0, -1) });
    await page.getByRole('option', { name: prepared.room }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await refusedAt(form, { 开始时间: '7点', 教室: prepared.room }, '开始时间', '请按 24 小时制填写');
    await refusedAt(form, { 开始时间: '0710', 结束时间: '07：55' }, '教室', `教室当时已有课，请换时间或教室（${prepared.day} 07:10 KB-B）`);
    await sentOnce(form, '教室', '');
    await page.getByRole('dialog').getByText(`${prepared.day} 07:10–07:55`).waitFor();
    await page.getByRole('dialog').getByText('无教室').waitFor();
  });

  it('that schedules says at the field what is wrong with it, and books the weeks once', async () => {
    const form = await formOf('schedule', 'TeachingScheduleSessions', '排课');
    await fill(form, { 连续周数: '2' });
    await refusedAt(form, { 开始时间: '21:10', 教室: 'X-1' }, '教室', '没有这间教室，请向后勤核对编码');
    await sentOnce(form, '教室', prepared.room);
    const booked = officer.page.getByRole('dialog').getByRole('link', { name: /21:10$/ });
    await booked.nth(1).waitFor();
    expect(await booked.count()).toBe(2);
    await booked.first().press('Enter');
    await officer.page.getByRole('row').filter({ hasText: '21:10' }).filter({ hasText: 'KB-A' }).waitFor();
  });

  it('that enrols names the number nobody has, and enrols once', async () => {
    const form = await formOf('enrol', 'TeachingEnrol', '添加学生');
    const [one, other] = prepared.strangers;
    await refusedAt(form, { 学号: `${one}，X404 ${other}` }, '学号', /请核对（X404）$/);
    await sentOnce(form, '学号', `${one}；${other}`);
    await officer.page.getByRole('tab', { name: '选课名单' }).press('Enter');
    await officer.page.getByRole('tabpanel').getByText(one).waitFor();
    await officer.page.getByRole('tabpanel').getByText(other).waitFor();
  });

  it('keeps what was typed while other things happen in the timetable', async () => {
    const { page } = officer;
    const form = await formOf('move a session', 'TeachingMoveSession', '调课');
    await fill(form, { 开始时间: '11:11' });
    await vi.waitFor(async () => {
      const asked = page.waitForResponse(response => response.request().postData()?.includes('"TeachingSession"') ?? false, { timeout: 4_000 });
      await Promise.all([asked, prepared.stir()]);
    }, { timeout: 30_000, interval: 50 });
    await page.keyboard.type('9');
    expect(await form.dialog.locator('input:focus').inputValue()).toBe('11:119');
  });

  it('for a course says at the field that its code is in use, and opens it once', async () => {
    const form = await formOf('open a course', 'TeachingOpenCourse', '开设课程');
    await refusedAt(form, { 课程代码: 'KB', 课程名称: '键盘练习' }, '课程代码', '编码已被使用，请换一个');
    await sentOnce(form, '课程代码', 'KB-2');
    await officer.page.getByText('已开设课程：键盘练习').waitFor();
  });

  it('that calls a session off asks for the reason, once', async () => {
    const form = await formOf([sessions('KB-B', prepared.weekLater), rowOf('KB-B'), inside('停课')], 'TeachingCancelSession', '停课');
    await refusedAt(form, { 停课原因: '病' }, '停课原因', '请写明理由，至少 4 个字');
    await sentOnce(form, '停课原因', '教师在校外隔离');
    await officer.page.getByRole('dialog').getByText('停课', { exact: true }).waitFor();
  });

  it('for a tie says at the field which dormitory and which classroom there is not, and ties once', async () => {
    const form = await formOf('tie a dormitory', 'TeachingTieDormitory', '设定对应');
    await refusedAt(form, { 宿舍编码: 'X404', 教室: `${prepared.building}，X9` }, '宿舍编码', '没有这栋宿舍楼或楼层，请向后勤核对编码');
    await refusedAt(form, { 宿舍编码: prepared.dormitory }, '教室', /请向后勤核对编码（X9）$/);
    await sentOnce(form, '教室', prepared.building);
    await officer.page.getByText(`已设定 ${prepared.dormitory} 的对应`).waitFor();
  });

  it('for a timetable refuses what is none, shows what a file would change and reads it in once', async () => {
    const { page } = officer;
    await readsSlowly(page);
    const { dialog } = await formOf('send a timetable', 'TeachingImportTimetable', '导入课表');
    const choose = async (file: Parameters<FileChooser['setFiles']>[0]) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: /^(选择文件|换一个文件)$/ }).press('Enter');
      await (await chooser).setFiles(file);
    };
    const tryOut = () => dialog.getByRole('button', { name: '试导入' }).press('Enter');
    const folder = await mkdtemp(join(tmpdir(), 'campusloop-test-'));
    await writeFile(join(folder, 'gone.ics'), timetableOf(prepared.dayAfter));
    await choose(join(folder, 'gone.ics'));
    await rm(folder, { recursive: true });
    await tryOut();
    await dialog.getByRole('alert').getByText(/^文件读取失败/).waitFor();
    await choose({ name: 'photo.ics', mimeType: 'text/calendar', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]) });
    await tryOut();
    await dialog.getByRole('alert').getByText(/^文件不是/).waitFor();
    await choose({ name: 'autumn.ics', mimeType: 'text/calendar', buffer: Buffer.from(timetableOf(prepared.dayAfter)) });
    await tryOut();
    await dialog.getByRole('status').getByText('第 10 行').waitFor();
    await dialog.getByRole('status').getByText('标题或类别中没有教学班编号；请先开班，或在标题中写明编号').waitFor();
    expect(await pressTwice(page, dialog.getByRole('button', { name: '导入课表', exact: true }), 'TeachingImportTimetable')).toBe(1);
    await dialog.waitFor({ state: 'detached' });
    expect(await wrongOnWalks(page, goTo, { 'look at an import': ['/teaching/imports', rowOf('autumn.ics')] })).toEqual({});
    await goTo(page, sessions('KB-A', prepared.dayAfter));
    await rowOf('06:10')(page).waitFor();
  });

  it('for a section finds course, teacher and classes, and opens it once', async () => {
    const { page } = officer;
    const form = await formOf('open a section', 'TeachingOpenSection', '开班');
    /** Types what is looked for, goes down to it and takes it. */
    const choose = async (label: string, typed: string, name: RegExp) => {
      await form.dialog.getByRole('combobox', { name: label }).focus();
      await page.keyboard.type(typed);
      await expect.poll(async () => {
        await page.keyboard.press('ArrowDown');
        return page.locator('[role=option][data-combobox-selected]').allTextContents();
      }, { timeout: 20_000 }).toEqual([expect.stringMatching(name)]);
      await page.keyboard.press('Enter');
    };
    await choose('课程', 'KB', /^键盘操作 KB$/);
    await choose('学院', '', /学院$/);
    await choose('行政班', '', /\d班$/);
    await form.dialog.getByText(/\d班$/).waitFor();
    await refusedAt(form, { 教学班编号: 'KB-C', 任课教师工号: 'X404' }, '任课教师工号', /请核对（X404）$/);
    await fill(form, { 任课教师工号: prepared.teacher.number });
    await form.dialog.getByText(prepared.teacher.name).waitFor();
    expect(await pressTwice(page, form.dialog.getByRole('button', { name: '开班', exact: true }), 'TeachingOpenSection')).toBe(1);
    const drawer = page.getByRole('dialog', { name: '键盘操作' });
    await drawer.getByText('KB-C').waitFor();
    await drawer.getByText(prepared.teacher.name).waitFor();
  });
});

describe('On a phone', () => {
  it('every link, button and field of every dialog is hit with a thumb', async () => {
    const { page, close } = await openPage(browser, { reducedMotion: 'reduce', viewport: PHONE });
    await signIn(page, campus.system.url, 'teaching');
    expect(await missedInDialogs(page, goTo, teachingWalks(prepared))).toEqual({});
    await close();
  });
});

describe('Through all of it', () => {
  it('no script failed and nothing was refused by the policy of the pages', () => expect(officer.troubles).toEqual([]));
});
