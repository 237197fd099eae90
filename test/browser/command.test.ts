import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblems, DESKTOP, openBrowser, openPage, PHONE, signIn } from '../support/browser.ts';
import { sendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';
import { visit } from '../support/visitor.ts';

const CLAUSES = 30;
/** What each department is called, and which fields of the board are empty without it. */
const PRESENT = {
  health: { title: '健康监测', empty: ['isolationSummary'] }, personnel: { title: '人事与组织', empty: ['postSummary'] }, logistics: { title: '后勤保障', empty: ['closureSummary'] },
  teaching: { title: '教学运行', empty: ['deliverySummary'] }, employment: { title: '就业工作', empty: ['interviewSummary'] }, command: { title: '指挥部', empty: ['board', 'currentIncident'] },
} as const;

let browser: Browser;
let campus: TestCampus;
let laboratory: Integrator;

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  laboratory = await campus.integrator('laboratory', 'registrar');
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

const board = (options: Parameters<typeof openPage>[1] = { viewport: DESKTOP }) => visit(browser, campus, 'command', '/command/board', options);

describe('The requirement board', () => {
  it('shows every clause on one screen, without scrolling', async () => {
    const { page, troubles, close } = await board();
    await page.locator('[data-clause]').first().waitFor();
    expect(await page.locator('[data-clause]').count()).toBe(CLAUSES);
    expect(await page.getByRole('main').evaluate(main => main.scrollHeight - main.clientHeight)).toBe(0);
    expect(await page.locator('[data-clause]').last().isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is filtered by keyboard, and says so in its address', async () => {
    const { page, close } = await board();
    const unknown = page.getByRole('group', { name: '按状态筛选' }).getByRole('button', { name: '无数据' });
    await unknown.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/state=UNKNOWN/);
    await page.locator('[data-clause]:not([data-state=UNKNOWN])').first().waitFor({ state: 'detached' });
    const states = await page.locator('[data-clause]').evaluateAll(rows => rows.map(row => row.getAttribute('data-state')));
    expect(new Set(states)).toEqual(new Set(['UNKNOWN']));
    expect(await unknown.textContent()).toContain(String(states.length));
    await close();
  });

  it('opens a clause with Enter, and gives the focus back with Esc', async () => {
    const { page, close } = await board();
    await page.locator('[data-clause="R1.1"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: /^R1\.2/ });
    await drawer.getByText('责任部门').waitFor();
    expect(await accessProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.locator('[data-clause="R1.2"]:focus').waitFor();
    await close();
  });

  it('takes a figure that somebody counted, and shows it without a reload', async () => {
    const { page, close } = await board();
    await page.locator('[data-clause="R2.2"]').click();
    await page.getByRole('button', { name: '上报数据' }).click();
    const form = page.getByRole('dialog', { name: '上报数据' });
    await form.getByLabel('数值').fill('7');
    await form.getByLabel('依据').fill('值班表，11 月第 4 周');
    await form.getByRole('button', { name: '上报', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await page.locator('[data-clause="R2.2"][data-state="MET"]').waitFor();
    await close();
  });

  it('names whichever department is down in its place, while the rest stands', async () => {
    const { page, close } = await openPage(browser, { viewport: DESKTOP });
    let down: keyof typeof PRESENT = 'health';
    await page.route('**/graphql', async route => {
      if (route.request().postDataJSON()?.operationName !== 'LeadershipBoard') return route.continue();
      const { data } = (await (await route.fetch()).json()) as { data: object };
      const { empty } = PRESENT[down];
      const errors = [{ message: 'down', path: [empty[0]], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: down } }];
      return route.fulfill({ json: { data: { ...data, ...Object.fromEntries(empty.map(field => [field, null])) }, errors } });
    });
    await signIn(page, campus.system.url, 'command', undefined, '/command/board');
    const now = page.getByRole('region', { name: '各部门当前情况' }).getByRole('listitem');
    for (const department of Object.keys(PRESENT) as (keyof typeof PRESENT)[]) {
      down = department;
      await page.goto(`${campus.system.url}/command/board`);
      await now.filter({ hasText: PRESENT[down].title }).getByText('暂时不可用').waitFor();
      expect(await now.filter({ hasText: '暂时不可用' }).allTextContents()).toEqual([expect.stringMatching(new RegExp(`^${PRESENT[down].title}.*SUBGRAPH_UNAVAILABLE`))]);
      expect(await now.count()).toBe(Object.keys(PRESENT).length);
      expect(await page.locator('[data-clause]').count()).toBe(down === 'command' ? 0 : CLAUSES);
    }
    await page.getByText('指挥部服务暂时不可用').waitFor();
    await page.goto(`${campus.system.url}/health/rooms`);
    await page.getByRole('main').getByRole('button', { name: /使用中|可用/ }).first().waitFor();
    await close();
  });
});

describe('The incident room', () => {
  it('is empty until a result is positive, then opens by itself with every department’s part', async () => {
    const { page, troubles, close } = await visit(browser, campus, 'command', '/command/incident');
    await page.getByText('没有进行中的事件').waitFor();
    const { data } = await laboratory.ask('{ people(first: 1, filter: { kind: STUDENT }) { nodes { number } } }');
    await sendResult(laboratory, { accession: 'ROOM-1', person: data.people.nodes[0].number, reading: 'POSITIVE' });
    await page.getByRole('heading', { level: 1, name: /^事件 \d{4}-001$/ }).waitFor();
    for (const { title } of Object.values(PRESENT)) {
      await page.getByRole('region', { name: '影响范围' }).getByRole('heading', { name: title }).waitFor();
    }
    await page.getByRole('button', { name: '完成步骤：心理疏导' }).click();
    await page.getByRole('dialog').getByLabel('依据').fill('心理中心已逐一联系');
    await page.getByRole('dialog').getByRole('button', { name: '完成', exact: true }).click();
    await page.getByRole('button', { name: '完成步骤：心理疏导' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await accessProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('fits a phone, with buttons for thumbs', async () => {
    const { page, close } = await visit(browser, campus, 'command', '/command/incident', { viewport: PHONE, colorScheme: 'dark' });
    const complete = page.getByRole('button', { name: /^完成步骤/ }).first();
    await complete.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect((await complete.boundingBox())!.height).toBeGreaterThanOrEqual(40);
    expect(await accessProblems(page)).toEqual([]);
    await close();
  });
});
