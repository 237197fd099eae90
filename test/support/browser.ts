import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A page on which nothing may go wrong unseen: its scripts' errors and what its policy refused are kept. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts and refusals of the Content-Security-Policy so far. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** The Chromium that the test command found. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: process.env['CAMPUS_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** Opens a page of its own, with a profile of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN', timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => void troubles.push(error.message));
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) troubles.push(message.text());
  });
  return { page, troubles, close: () => context.close() };
}

/** Signs in at the form, as a person does. */
export async function signIn(page: Page, url: string, login: string, password = 'campusloop-demo', to = '/'): Promise<void> {
  await page.goto(`${url}/sign-in?to=${encodeURIComponent(to)}`);
  await page.locator('input[autocomplete=username]').fill(login);
  await page.locator('input[type=password]').fill(password);
  await page.locator('input[type=password]').press('Enter');
  await page.waitForURL(place => !/^\/(oidc|sign-in)/.test(place.pathname));
  await page.getByRole('banner').waitFor();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds on the page, or within what a selector names, once nothing on it moves; a line each. */
export async function accessProblems(page: Page, within = ':root'): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().every(one => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity));
  // Each script is evaluated in the page's world by the debugger, so the page's own policy stays as strict as it is.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const violations = (await page.evaluate(`axe.run(${JSON.stringify(within)}).then(({ violations }) => violations)`)) as Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
