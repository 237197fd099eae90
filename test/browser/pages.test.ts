import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblems, DESKTOP, openBrowser, openPage, PHONE, signIn } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { onePositive } from '../support/chain/positive.ts';
import { fileOf } from '../support/integrator.ts';

/** Every page of every portal (see each portal.ts), by who is at home there; `{name}` is a thing made below. */
const PAGES: Record<string, readonly string[]> = {
  command: ['/', '/command/board', '/command/incident', '/command/incidents', '/command/incidents/{incident}', '/command/policies'],
  personnel: [
    '/', '/personnel/people', '/personnel/people/{person}', '/personnel/units', '/personnel/posts', '/personnel/requests', '/personnel/grid',
    '/personnel/tasks', '/personnel/volunteers', '/personnel/imports', '/nowhere',
  ],
  health: [
    '/', '/health/cases', '/health/cases/{case}', '/health/isolations', '/health/rooms', '/health/rounds', '/health/rounds/{round}', '/health/tubes',
    '/health/tubes/{tube}', '/health/unmatched', '/health/results', '/health/messages', '/health/people', '/health/people/{number}', '/health/emergencies',
  ],
  logistics: ['/', '/logistics/closures', '/logistics/disinfections', '/logistics/dispatches', '/logistics/stock', '/logistics/places'],
  teaching: ['/', '/teaching/today', '/teaching/sections', '/teaching/online-places', '/teaching/imports', '/teaching/ties'],
  employment: ['/', '/employment/interviews', '/employment/notices', '/employment/graduates', '/employment/rates', '/employment/employers'],
};
type Look = BrowserContextOptions & { language: string };
/** A folder; if named, all eight looks are taken instead of two, and a picture of every page in each is left in it, to be judged by eye. */
const PICTURES = process.env['CAMPUS_PICTURES'];
const LANGUAGES = { Chinese: 'zh-CN', English: 'en' };
const SIZES = { desktop: DESKTOP, phone: PHONE };
const ALL_LOOKS = Object.entries(LANGUAGES).flatMap(([tongue, language]) => (['light', 'dark'] as const).flatMap(colorScheme => Object.entries(SIZES).map(([size, viewport]): [string, Look] => [`${tongue}, ${colorScheme}, ${size}`, { viewport, colorScheme, language }])));
const LOOKS = PICTURES ? ALL_LOOKS : ALL_LOOKS.filter(([name]) => name === 'Chinese, light, desktop' || name === 'English, dark, phone');

let browser: Browser;
let campus: TestCampus;
const facts: Record<string, string> = {};

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  const officer = await campus.integrator('health-admin', 'personnel-admin');
  const [person] = (await officer.ask('{ people(first: 1) { nodes { id number } } }')).data.people.nodes;
  const bulk = fileOf('bulk.csv', await readFile(path.join(import.meta.dirname, '../support/laboratory/bulk.csv')));
  await officer.ask('mutation ($input: ReceiveLaboratoryReportInput!) { receiveLaboratoryReport(input: $input) { __typename } }', { input: { file: bulk } });
  await officer.ask('mutation ($input: OpenEmergencyAccessInput!) { openEmergencyAccess(input: $input) { __typename } }', { input: { personId: person.id, reason: '寝室内昏迷，送医前须知是否阳性' } });
  const { incident, case: caseId, round } = await onePositive(campus);
  Object.assign(facts, { person: person.id, number: person.number, tube: 'T-1', incident, case: caseId, round });
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

describe.each(LOOKS)('Every page in %s', (name, { language, ...look }) => {
  it.each(Object.entries(PAGES))('of %s keeps to the rules of access and to its policy, fits, and shows every status whole', async (login, paths) => {
    const { page, troubles, close } = await openPage(browser, look);
    await page.addInitScript(`localStorage.setItem('campusloop-locale', '${language}')`);
    await signIn(page, campus.system.url, login);
    const found: Record<string, unknown> = {};
    for (const pattern of paths) {
      const place = pattern.replace(/\{(\w+)\}/, (_whole, name: string) => facts[name]!);
      await page.goto(campus.system.url + place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .k-skeleton'));
      const problems = await accessProblems(page);
      if (PICTURES) await page.screenshot({ path: path.join(PICTURES, login, `${pattern.replaceAll(/\W+/g, '-')} ${name}.png`) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const cut = await page.locator('td:has(.k-status)').evaluateAll(cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent));
      if (problems.length || overflow > 0 || cut.length) found[place] = { problems, overflow, cut };
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('The frame', () => {
  it('is there while the first page’s department has not answered yet', async () => {
    const { page, troubles, close } = await openPage(browser);
    await signIn(page, campus.system.url, 'command');
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/portals/command/**', route => answered.then(() => route.continue()));
    await page.goto(`${campus.system.url}/command/board`, { waitUntil: 'commit' });
    await page.getByRole('navigation').getByRole('link', { name: '要求看板' }).waitFor();
    await page.locator('main .k-skeleton').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    answer();
    await page.getByRole('heading', { level: 1, name: '要求看板' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('The sign-in page', () => {
  it.each(LOOKS)('keeps to the rules of access in %s', async (_, { language, ...look }) => {
    const { page, troubles, close } = await openPage(browser, { ...look, locale: language });
    await page.goto(`${campus.system.url}/sign-in`);
    await page.locator('input[type=password]').waitFor();
    expect(await accessProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
