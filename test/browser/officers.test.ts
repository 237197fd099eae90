import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRosterSpreadsheets } from '@campus/campus';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accessProblems, openBrowser, openPage, signIn } from '../support/browser.ts';
import { sendResult } from '../support/bundle.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import type { Integrator } from '../support/integrator.ts';
import { visit } from '../support/visitor.ts';

let browser: Browser;
let campus: TestCampus;
let laboratory: Integrator;
let someone: { number: string; name: string };

const anyStudent = async () => (await laboratory.ask('{ people(first: 1, filter: { kind: STUDENT }) { nodes { number name } } }')).data.people.nodes[0] as { number: string; name: string };

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  laboratory = await campus.integrator('laboratory', 'registrar');
  someone = await anyStudent();
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

describe('Signing in', () => {
  it('brings a person where they wanted to go, by keyboard alone', async () => {
    const { page, troubles, close } = await openPage(browser);
    await page.goto(`${campus.system.url}/sign-in?to=/health/rounds`);
    await page.locator('input[autocomplete=username]').focus();
    await page.keyboard.type('health');
    await page.keyboard.press('Tab');
    await page.keyboard.type('campusloop-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '检测轮次' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/health/rounds');
    expect(troubles).toEqual([]);
    await close();
  });

  it('says that it was wrong without saying what', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${campus.system.url}/sign-in`);
    await page.locator('input[autocomplete=username]').fill('health');
    await page.locator('input[type=password]').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('密码');
    await close();
  });

  it('is over after signing out', async () => {
    const { page, close } = await visit(browser, campus, 'health', '/health/rounds');
    await page.getByRole('button', { name: /林洁/ }).click();
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForFunction(() => !document.querySelector('nav'));
    await page.goto(`${campus.system.url}/health/rounds`);
    await page.getByRole('heading', { level: 1, name: '检测轮次' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => fetch('/session').then(answer => answer.json()))).toMatchObject({ user: null });
    await close();
  });
});

describe('A positive result', () => {
  it('appears to the officer without a reload and is announced', async () => {
    const { page, troubles, close } = await openPage(browser);
    let streams = 0;
    page.on('response', answer => void (answer.headers()['content-type']?.includes('text/event-stream') && (streams += 1)));
    await signIn(page, campus.system.url, 'health', undefined, '/health/results');
    await page.getByText('还没有检验结果').waitFor();
    await vi.waitFor(() => expect(streams, 'both subscriptions share a stream').toBe(1), { timeout: 20_000 });
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));

    expect(await sendResult(laboratory, { accession: 'LIVE-1', person: someone.number, reading: 'POSITIVE' })).toMatchObject({ message: { countedCount: 1 } });
    await page.getByRole('row').filter({ hasText: '阳性' }).first().waitFor();
    await page.getByText(`${someone.name} 的检验结果为阳性`).first().waitFor();
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });

  it('is on the person’s own page, with what follows', async () => {
    const { page, close } = await visit(browser, campus, 'health', `/health/people/${someone.number}`);
    await page.getByText('本人样本检测为阳性').first().waitFor();
    await close();
  });

  it('is nothing that personnel can see', async () => {
    const { page, close } = await visit(browser, campus, 'personnel', `/health/people/${someone.number}`);
    await page.getByText('页面不存在').first().waitFor();
    expect(await page.getByText('阳性').count()).toBe(0);
    await close();
  });
});

describe('An unmatched result', () => {
  it('is matched by an officer, who is asked first', async () => {
    await sendResult(laboratory, { accession: 'QUEUE-1', person: 'unknown-number', reading: 'NEGATIVE' });
    const [, other] = (await laboratory.ask('{ people(first: 2, filter: { kind: STUDENT }) { nodes { number } } }')).data.people.nodes as { number: string }[];
    const { page, troubles, close } = await visit(browser, campus, 'health', '/health/unmatched');
    await page.getByRole('row').filter({ hasText: 'unknown-number' }).click();
    await page.getByLabel('匹配到学号/工号').fill(other!.number);
    await page.getByRole('button', { name: '匹配', exact: true }).click();
    await page.getByRole('dialog', { name: `把结果匹配给 ${other!.number}？` }).getByRole('button', { name: '匹配', exact: true }).click();
    await page.getByText('没有待匹配的结果').waitFor();
    await page.goto(`${campus.system.url}/health/people/${other!.number}`);
    await page.getByText('最近一次检测为阴性').first().waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('Importing a roster', () => {
  it('reports first, writes when confirmed, and shows who is new', async () => {
    const { xlsx } = await writeRosterSpreadsheets(path.join(campus.dataDir, 'registrar'), { size: 1_200 });
    const { page, troubles, close } = await visit(browser, campus, 'personnel', '/personnel/imports');
    await page.locator('input[type=file]').setInputFiles({ name: 'roster.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(xlsx) });
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('heading', { name: '导入结果' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
    expect((await laboratory.ask('{ people { totalCount } }')).data.people.totalCount).toBeGreaterThan(1_000);
  });

  it('says of a wrong file what is wrong with it', async () => {
    const { page, close } = await visit(browser, campus, 'personnel', '/personnel/imports');
    await page.locator('input[type=file]').setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('备注,性别\n无,男\n') });
    await page.getByRole('button', { name: '上传并检查' }).click();
    await page.getByText('缺少必需的列').first().waitFor();
    await close();
  });
});

describe('The palette', () => {
  it('finds a person by keyboard', async () => {
    const { page, close } = await visit(browser, campus, 'personnel', '/personnel/units');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { number, name } = await anyStudent();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill(number);
    await page.getByRole('dialog').getByText(name).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/personnel\/people/);
    await page.getByRole('main').getByText(name).first().waitFor();
    await close();
  });
});

describe('A department that is down', () => {
  it('shows a card with retry while the others work', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/portals/personnel/**', route => route.abort());
    await signIn(page, campus.system.url, 'health', undefined, '/personnel/people');
    await page.getByRole('button', { name: '重试' }).first().waitFor();
    await page.getByRole('link', { name: '检测轮次' }).click();
    await page.getByRole('heading', { level: 1, name: '检测轮次' }).waitFor();
    await close();
  });
});

describe('Emergency access', () => {
  it('is opened with a reason on the page of a person, ended, and reviewed by health', async () => {
    const { data } = await laboratory.ask('query ($number: String!) { personByNumber(number: $number) { id name } }', { number: someone.number });
    // The roster that was imported may call the person otherwise.
    const { id, name } = data.personByNumber;
    const finder = await visit(browser, campus, 'personnel', `/personnel/people/${id}`);
    await finder.page.getByRole('button', { name: '开启紧急查看' }).click();
    await finder.page.getByLabel('事由').fill('……');
    await finder.page.getByRole('button', { name: '记录事由并开启' }).click();
    await finder.page.getByText('请用几个字写明').waitFor();
    await finder.page.getByLabel('事由').fill('寝室内昏迷，送医前须知是否阳性');
    await finder.page.getByRole('button', { name: '记录事由并开启' }).click();
    await finder.page.getByRole('region', { name: '紧急查看健康信息' }).getByText('目前没有隔离').or(finder.page.getByText(/集中|居家|转送医院/)).first().waitFor();
    expect(await accessProblems(finder.page)).toEqual([]);

    const reviewer = await visit(browser, campus, 'health', '/health/emergencies');
    await reviewer.page.getByRole('row').filter({ hasText: name }).filter({ hasText: '有效' }).waitFor();
    await finder.page.getByRole('button', { name: '提前结束' }).click();
    await finder.page.getByRole('button', { name: '开启紧急查看' }).waitFor();

    await reviewer.page.getByRole('row').filter({ hasText: name }).filter({ hasText: '待复核' }).click();
    await reviewer.page.getByLabel('属紧急情况', { exact: true }).check();
    await reviewer.page.getByLabel('复核说明').fill('已向校医院核实，确有送医');
    expect(await accessProblems(reviewer.page)).toEqual([]);
    await reviewer.page.getByRole('button', { name: '提交复核' }).click();
    await reviewer.page.getByRole('row').filter({ hasText: name }).filter({ hasText: '属紧急情况' }).waitFor();
    expect([...finder.troubles, ...reviewer.troubles]).toEqual([]);
    await finder.close();
    await reviewer.close();
  });
});
