import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessProblems, DESKTOP, openBrowser, openPage, PHONE, signIn } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { fileOf } from '../support/integrator.ts';

/** Every page of every portal (see each portal.ts), by who is at home there; `{name}` is a thing made below. */
const PAGES: Record<string, readonly string[]> = {
  command: ['/', '/command/board', '/command/incident', '/command/incidents', '/command/policies'],
  personnel: [
    '/', '/personnel/people', '/personnel/people/{person}', '/personnel/units', '/personnel/posts', '/personnel/requests', '/personnel/grid',
    '/personnel/tasks', '/personnel/volunteers', '/personnel/imports', '/nowhere',
  ],
  health: [
    '/', '/health/cases', '/health/isolations', '/health/rooms', '/health/rounds', '/health/rounds/{round}', '/health/tubes',
    '/health/unmatched', '/health/results', '/health/messages', '/health/people', '/health/people/{number}',
  ],
  logistics: ['/', '/logistics/closures', '/logistics/disinfections', '/logistics/dispatches', '/logistics/stock', '/logistics/places'],
  teaching: ['/', '/teaching/today', '/teaching/sections', '/teaching/online-places', '/teaching/imports', '/teaching/ties'],
  employment: ['/', '/employment/interviews', '/employment/notices', '/employment/graduates', '/employment/rates', '/employment/employers'],
};
const LOOKS: Record<string, BrowserContextOptions & { language: string }> = {
  'Chinese, light, desktop': { viewport: DESKTOP, colorScheme: 'light', language: 'zh-CN' },
  'English, dark, phone': { viewport: PHONE, colorScheme: 'dark', language: 'en' },
};

let browser: Browser;
let campus: TestCampus;
const facts: Record<string, string> = {};

beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  const officer = await campus.integrator('health-admin', 'personnel-admin');
  const [person] = (await officer.ask('{ people(first: 1) { nodes { id number } } }')).data.people.nodes;
  const round = await officer.ask(
    'mutation ($input: OpenTestRoundInput!) { openTestRound(input: $input) { ... on OpenTestRoundSuccess { testRound { id } } } }',
    { input: { name: '全员第一轮', closesAt: new Date(Date.now() + 14_400_000).toISOString() } },
  );
  const bulk = fileOf('bulk.csv', await readFile(path.join(import.meta.dirname, '../support/laboratory/bulk.csv')));
  await officer.ask('mutation ($input: ReceiveLaboratoryReportInput!) { receiveLaboratoryReport(input: $input) { __typename } }', { input: { file: bulk } });
  Object.assign(facts, { person: person.id, number: person.number, round: round.data.openTestRound.testRound.id });
});
afterAll(async () => {
  await browser.close();
  await campus.close();
});

describe.each(Object.entries(LOOKS))('Every page in %s', (_, { language, ...look }) => {
  it.each(Object.entries(PAGES))('of %s keeps to the rules of access and to its policy, and fits', async (login, paths) => {
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
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (problems.length || overflow > 0) found[place] = { problems, overflow };
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('The sign-in page', () => {
  it.each(Object.entries(LOOKS))('keeps to the rules of access in %s', async (_, { language, ...look }) => {
    const { page, troubles, close } = await openPage(browser, { ...look, locale: language });
    await page.goto(`${campus.system.url}/sign-in`);
    await page.locator('input[type=password]').waitFor();
    expect(await accessProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
