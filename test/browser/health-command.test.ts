import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, PHONE, signIn, type WatchedPage } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { onePositive, type AfterPositive } from '../support/chain/positive.ts';
import { getsFocus, openByKeyboard, walk } from '../support/dialogs.ts';
import { fill, pressTwice, refused, sentOnce } from '../support/forms.ts';
import { missedByThumb, wrongOnWalks } from '../support/officer-walks.ts';
import { unfinishedWork } from '../support/unfinished-work.ts';
import { button, clause, inside, PHONE_PAGES, row, WALKS } from '../support/walks.ts';

let browser: Browser;
let campus: TestCampus;
let story: AfterPositive;
let officer: WatchedPage;
let centre: WatchedPage;

/** Where motion is reduced, dialogs come and go at once; the centre's officer has it as it is. */
const STILL = { reducedMotion: 'reduce' } as const;

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  story = await onePositive(campus);
  await unfinishedWork(story);
  [officer, centre] = await Promise.all([openPage(browser, STILL), openPage(browser)]);
  await Promise.all([signIn(officer.page, campus.system.url, 'health'), signIn(centre.page, campus.system.url, 'command')]);
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

/** `{case}` in an address is the one of the story. */
async function goTo(page: Page, address: string) {
  const place = campus.system.url + address.replace(/\{(case|incident|round)\}/, (_whole, name: 'case' | 'incident' | 'round') => story[name]);
  if (page.url() !== place) await page.goto(place);
}

describe.concurrent.each(['health', 'command'] as const)('The officers of %s', portal => {
  it('open everything by keyboard alone, and are back where they were with Esc', async ({ expect }) => {
    const { page } = portal === 'health' ? officer : centre;
    expect(await wrongOnWalks(page, goTo, WALKS[portal])).toEqual({});
  });

  it('hit every link and button with a thumb', async ({ expect }) => {
    const { page, close } = await openPage(browser, { ...STILL, viewport: PHONE });
    await signIn(page, campus.system.url, portal);
    expect(await missedByThumb(page, goTo, PHONE_PAGES[portal])).toEqual({});
    await close();
  });
});

describe('A form', () => {
  it('of a contact keeps what was typed when it is refused, and is sent once', async () => {
    const { page } = officer;
    const { data } = await story.cast.health.ask('{ people(first: 40, filter: { hasResidence: true }) { nodes { number contactStanding { standing } } } }');
    const stranger = data.people.nodes.find(({ contactStanding }: { contactStanding: { standing: string } | null }) => !contactStanding || contactStanding.standing === 'NONE').number as string;
    await goTo(page, '/health/cases/{case}');
    const dialog = await openByKeyboard(page, [button('添加接触者')]);
    const form = { page, dialog, operation: 'HealthAddContact', verb: '添加接触者' };
    await dialog.getByLabel('学号/工号').focus();
    await page.keyboard.type(stranger);
    await page.waitForFunction(() => document.querySelector('[role=dialog] [class*=description]')?.textContent !== '输入完整学号/工号后显示姓名');
    await refused(form, { 依据: '见' });
    expect(await dialog.getByLabel('学号/工号').inputValue()).toBe(stranger);
    await sentOnce(form, '依据', '流调时本人说起同桌吃饭');
    await page.getByRole('row').filter({ hasText: stranger }).waitFor();
  });

  it('of a swab is ready for a number again when it is refused, and is sent once', async () => {
    const { page } = officer;
    await goTo(page, '/health/tubes/O-1');
    const field = page.getByLabel('扫描或输入学号/工号');
    await field.fill('000000');
    await field.press('Enter');
    await page.getByRole('alert').getByText('没有这个学号/工号的人员').waitFor();
    expect(await getsFocus(field)).toBe(true);
    expect(await field.evaluate(element => element instanceof HTMLInputElement && element.selectionEnd)).toBe('000000'.length);
    await page.keyboard.type(story.pending[1]!);
    expect(await pressTwice(page, field, 'HealthAddSwab')).toBe(1);
    await page.getByRole('main').getByRole('listitem').filter({ hasText: story.pending[1]! }).waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('of a result without its person asks once more above itself, and is matched once', async () => {
    const { page } = officer;
    await goTo(page, '/health/unmatched');
    const negative = page.getByRole('row').filter({ hasText: '阴性' });
    await negative.first().waitFor();
    const count = await negative.count();
    const dialog = await openByKeyboard(page, [() => negative.first()]);
    const match = dialog.getByRole('button', { name: '匹配', exact: true });
    const question = page.getByRole('dialog').nth(1);
    await fill({ page, dialog }, { '匹配到学号/工号': '000000' });
    await match.press('Enter');
    await refused({ page, dialog: question, operation: 'HealthMatchResult', verb: '匹配' }, {});
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await getsFocus(match)).toBe(true);
    await fill({ page, dialog }, { '匹配到学号/工号': story.pending[1]! });
    await match.press('Enter');
    expect(await pressTwice(page, question.getByRole('button', { name: '匹配', exact: true }), 'HealthMatchResult')).toBe(1);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => negative.count(), { timeout: 20_000 }).toBe(count - 1);
  });

  it('that ends an isolation early asks for the reason, once', async () => {
    const { page } = officer;
    await goTo(page, '/health/isolations');
    const form = { page, dialog: await openByKeyboard(page, [row, inside('解除隔离')]), operation: 'HealthEndIsolation', verb: '解除隔离' };
    await refused(form, { 提前解除的原因: '好' });
    await sentOnce(form, '提前解除的原因', '转往市内定点医院');
  });

  it('of a figure keeps what was typed when it is refused, and is sent once', async () => {
    const { page } = centre;
    await goTo(page, '/command/board');
    const form = { page, dialog: (await openByKeyboard(page, [clause('R2.2'), inside('上报数据')])), operation: 'CommandReportReading', verb: '上报' };
    await refused(form, { 数值: '6 天', 依据: '表' });
    await sentOnce(form, '依据', '值班表，11 月第 4 周');
    await page.keyboard.press('Escape');
    await page.locator('[data-clause="R2.2"]').getByText('6', { exact: true }).waitFor();
  });

  it('of a step keeps what was typed when it is refused, and is sent once', async () => {
    const { page } = centre;
    await goTo(page, '/command/incident');
    const form = { page, dialog: await openByKeyboard(page, [button('完成步骤：心理疏导')]), operation: 'CommandCompleteStep', verb: '完成' };
    await refused(form, { 依据: '打' });
    await sentOnce(form, '依据', '心理中心已逐一联系');
    await page.getByRole('button', { name: '完成步骤：心理疏导' }).waitFor({ state: 'detached' });
  });

  it('of the plan adds one version, with its source and first day, and keeps the one before', async () => {
    const { page } = centre;
    await goTo(page, '/command/policies?tab=PLAN');
    const form = { page, dialog: await openByKeyboard(page, [button('修订预案')]), operation: 'CommandAmendPlan', verb: '发布新版本' };
    const steps = await form.dialog.getByRole('checkbox').all();
    for (const step of steps) await step.press('Space');
    await refused(form, { 出处: '校防控办〔2026〕12 号' });
    expect(await form.dialog.getByRole('alert').textContent()).toContain('至少要有一个步骤');
    for (const step of steps.slice(0, -1)) await step.press('Space');
    await form.dialog.getByLabel('密接与次密接判定的时限（分钟）').fill('45');
    await sentOnce(form, '出处（英文）', 'Order 12 of 2026');
    await page.getByRole('heading', { name: '应急预案 · 第 2 版' }).waitFor();
    const steps2 = page.getByRole('main').getByRole('list').filter({ hasText: '密接与次密接判定' });
    expect(await steps2.textContent()).toMatch(/密接与次密接判定原为 1 小时健康监测45 分钟/);
    await page.getByText('与上一版相比取消：心理疏导').waitFor();
    expect(await page.getByRole('button', { name: /^第 \d 版/ }).allTextContents()).toEqual([expect.stringContaining('校防控办〔2026〕12 号'), expect.stringContaining('第 1 版')]);
  });

  it('that stands an incident down asks for the reason, once', async () => {
    const { page } = centre;
    await story.screening.withdraw('S-1');
    await goTo(page, '/command/incident');
    await page.getByText('阳性结果已全部撤回').waitFor();
    expect(await walk(page, [button('继续处置')])).toEqual([]);
    const form = { page, dialog: await openByKeyboard(page, [button('解除事件')]), operation: 'CommandStandDown', verb: '解除事件' };
    await refused(form, { 原因: '误' });
    await sentOnce(form, '原因', '实验室两份样本混淆');
  });
});

describe('A figure of health', () => {
  it('leads from the home page to the people who are counted', async () => {
    const { page } = officer;
    await goTo(page, '/');
    const figure = page.getByRole('link', { name: /^待复核 \d+$/ });
    await figure.waitFor();
    const count = Number((await figure.getAttribute('aria-label'))!.split(' ').at(-1));
    expect(count).toBeGreaterThan(0);
    await figure.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/health\/people\?state=PENDING/);
    await row(page).waitFor();
    expect(await page.locator('tbody tr[data-row]').count()).toBe(count);
    await row(page).press('Enter');
    await page.waitForURL(/\/health\/people\/\d+/);
  });
});

describe('Through all of it', () => {
  it('no script failed and nothing was refused by the policy of the pages', () => expect([...officer.troubles, ...centre.troubles]).toEqual([]));
});
