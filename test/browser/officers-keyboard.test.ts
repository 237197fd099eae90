import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblems, openBrowser, openPage, PHONE, signIn, type WatchedPage } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { onePositive, type AfterPositive } from '../support/chain/positive.ts';
import { openByKeyboard, type Opener } from '../support/dialogs.ts';
import { fill, pressTwice, refusedAt, sentOnce, type Form } from '../support/forms.ts';
import { missedByThumb, wrongOnWalks } from '../support/officer-walks.ts';
import { visit } from '../support/visitor.ts';
import { button, inside, PHONE_PAGES, row, WALKS } from '../support/walks.ts';

const PORTALS = ['logistics', 'personnel', 'employment'] as const;
type Portal = (typeof PORTALS)[number];

let browser: Browser;
let campus: TestCampus;
let story: AfterPositive;
let person: string;
const officers = new Map<Portal, WatchedPage>();

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  story = await onePositive(campus);
  await oneTeamRests();
  person = (await story.cast.health.ask('{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id;
  for (const portal of PORTALS) {
    const officer = await openPage(browser, { reducedMotion: 'reduce' });
    await signIn(officer.page, campus.system.url, portal);
    officers.set(portal, officer);
  }
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

/** Every team is called when an incident opens; one is sent home, so that there is somebody to call. */
async function oneTeamRests(): Promise<void> {
  const officer = await campus.integrator('personnel-admin');
  const { data } = await officer.ask('{ callOuts(first: 1, state: OPEN) { nodes { id } } }');
  const input = { callOutId: data.callOuts.nodes[0].id };
  await officer.ask('mutation ($input: StandDownCallOutInput!) { standDownCallOut(input: $input) { __typename } }', { input });
}

const goTo = (page: Page, address: string) => page.goto(campus.system.url + address.replace('{person}', person));
const pageOf = (portal: Portal): Page => officers.get(portal)!.page;

/** A form, opened by keyboard. */
async function formOf(portal: Portal, way: [address: string, ...openers: Opener[]], operation: string, verb: string): Promise<Form> {
  const [address, ...openers] = way;
  const page = pageOf(portal);
  await goTo(page, address);
  return { page, dialog: await openByKeyboard(page, openers), operation, verb };
}

describe.each(PORTALS)('The officers of %s', portal => {
  it('open everything by keyboard alone, and are back where they were with Esc', async () => {
    const page = pageOf(portal);
    expect(await wrongOnWalks(page, goTo, WALKS[portal])).toEqual({});
  });
});

describe.each(PORTALS)('The officers of %s on a phone', portal => {
  it('hit every link and button with a thumb', async () => {
    const { page, close } = await openPage(browser, { reducedMotion: 'reduce', viewport: PHONE });
    await signIn(page, campus.system.url, portal);
    expect(await missedByThumb(page, goTo, PHONE_PAGES[portal])).toEqual({});
    await close();
  });
});

describe('A form of logistics', () => {
  it('that closes a place asks for the reason, once', async () => {
    const form = await formOf('logistics', WALKS.logistics['close a place']!, 'LogisticsClosePlace', '封控');
    await refusedAt(form, { 原因: '漏' }, '原因', '请写明原因，至少 4 个字');
    await sentOnce(form, '原因', '水管破裂，等待检修');
  });

  it('for the work of a crew says at the field what is missing, and is checked by keyboard', async () => {
    const { page, dialog } = await formOf('logistics', ['/logistics/disinfections', row], '', '');
    expect(await pressTwice(page, dialog.getByRole('button', { name: '开始消毒', exact: true }), 'LogisticsStartDisinfection')).toBe(1);
    const form = { page, dialog, operation: 'LogisticsFinishDisinfection', verb: '提交记录' };
    await dialog.getByRole('button', { name: '提交记录', exact: true }).waitFor();
    await refusedAt(form, { 作业人员: '王勇、李娜' }, '消毒剂', '请填写消毒剂');
    await fill(form, { 消毒剂: '含氯消毒液' });
    expect(await pressTwice(page, dialog.getByRole('button', { name: '提交记录', exact: true }), 'LogisticsFinishDisinfection')).toBe(1);
    await dialog.getByText('含氯消毒液').waitFor();
  });

  it('for a count asks what explains a difference, once', async () => {
    const form = await formOf('logistics', WALKS.logistics['count what is in store']!, 'LogisticsCountStock', '盘点');
    const inBook = Number((await form.dialog.getByLabel(/^实盘数量/).inputValue()).replaceAll(',', ''));
    await refusedAt(form, { 实盘数量: String(inBook + 1) }, '差异原因', '实盘与账面不符，请写明差异原因');
    await sentOnce(form, '差异原因', '上次入库少记一件');
  });
});

describe('A form of personnel', () => {
  it('that shows what is masked asks for the purpose', async () => {
    const form = await formOf('personnel', ['/personnel/people', row, inside('查看完整信息')], 'RevealPerson', '');
    await fill(form, { 用途: '核对核酸检测登记' });
    await form.page.keyboard.press('Tab');
    await form.page.keyboard.press('Enter');
    await form.page.getByRole('region', { name: /./ }).getByText(/\d{17}[\dX]/).first().waitFor();
  });
});

describe('A form of employment', () => {
  it('for an employer says at the field what is wrong with it, and registers it once', async () => {
    const form = await formOf('employment', WALKS.employment['register an employer']!, 'EmploymentRegisterEmployer', '登记用人单位');
    await refusedAt(form, { 名称: '长江软件有限公司', 统一社会信用代码: '123', 联系人: '周敏', 联系电话: '025-83590000' }, '统一社会信用代码', '统一社会信用代码校验不通过，请按营业执照核对 18 位代码');
    await sentOnce(form, '统一社会信用代码', '91320100MA1MXX8L45');
  });

  it('that cancels an interview asks for the reason, once', async () => {
    const form = await formOf('employment', WALKS.employment['cancel an interview']!, 'EmploymentCancelInterview', '取消面试');
    await refusedAt(form, { 原因: '' }, '原因', '请填写');
    await sentOnce(form, '原因', '单位暂停招聘');
  });
});

describe('Whoever answers requests about personal data', () => {
  it('takes away all that six departments hold of a person, once the purpose is given, by keyboard alone', async () => {
    const { page, troubles, close } = await visit(browser, campus, 'privacy', `/personnel/people/${person}`);
    const dialog = await openByKeyboard(page, [button('导出个人信息')]);
    await dialog.locator('textarea:focus').waitFor();
    await page.keyboard.type('查');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText('请用几个字写明谁提出、为什么').waitFor();
    expect(await accessProblems(page, '[role=dialog]')).toEqual([]);
    await dialog.getByLabel(/^用途/).focus();
    await page.keyboard.type('阅申请，本人 11 月 22 日书面提出');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载完整数据（JSON）' }).press('Enter');
    const taken = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(taken).toMatchObject({ missing: [], purpose: '查阅申请，本人 11 月 22 日书面提出' });
    expect(taken.departments.map(({ department }: { department: string }) => department)).toEqual(['personnel', 'health', 'logistics', 'teaching', 'employment', 'command']);
    expect(JSON.stringify(taken)).toContain(person);
    expect(await accessProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('Through all of it', () => {
  it('no script failed and nothing was refused by the policy of the pages', () => expect([...officers.values()].flatMap(({ troubles }) => troubles)).toEqual([]));
});
