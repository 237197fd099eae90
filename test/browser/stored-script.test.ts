import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage, signIn } from '../support/browser.ts';
import { openCampus, type TestCampus } from '../support/campus.ts';
import { onePositive } from '../support/chain/positive.ts';
import { LINK, poisonAnswers, SCRIPT } from '../support/security/attack-answers.ts';
import { placesOf, someIds } from '../support/security/attack-strings.ts';
import { permissions } from '../support/security/matrix-graph.ts';

let browser: Browser;
let campus: TestCampus;
beforeAll(async () => {
  [browser, campus] = await Promise.all([openBrowser(), openCampus({ size: 1_000 })]);
  await onePositive(campus);
});
afterAll(async () => {
  await browser?.close();
  await campus?.close();
});

const PORTALS = ['personnel', 'health', 'logistics', 'teaching', 'employment', 'command'] as const;
/** Pages of a portal that are looked at; the largest has fourteen. */
const MOST_PAGES = 25;

/** What of a hostile text has become a piece of the page. */
const takenIn = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...('hostile' in window ? ['a script ran'] : []),
  ...[...document.querySelectorAll('img[src="x"], svg[onload], [onerror], main script')].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ...[...document.querySelectorAll<HTMLAnchorElement>('a[href^="javascript:"]')].filter(({ href }) => href.includes('hostile')).map(({ outerHTML }) => outerHTML.slice(0, 200)),
]);

const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .k-skeleton'));
};

/** Opens what a page's first row leads to, where it has rows. */
async function openFirstRow(page: Page): Promise<void> {
  const row = page.getByRole('main').getByRole('row').nth(1);
  if ((await row.count()) === 0) return;
  await row.click();
  await settled(page);
}

/** Walks a portal from its home by the addresses on its pages. @returns what was found on each that took something in, and how many showed a hostile text as text. */
async function walkThrough(page: Page, portal: string): Promise<{ readonly found: Readonly<Record<string, string[]>>; readonly pages: number; readonly showing: number }> {
  const found: Record<string, string[]> = {};
  const places = new Set([`/${portal}`]);
  let showing = 0;
  for (const place of places) {
    await page.goto(campus.system.url + place);
    await settled(page);
    const addresses = await page.locator(`a[href^="/${portal}"]`).evaluateAll(links => links.map(link => link.getAttribute('href')!.replace(/[?#].*/, '')));
    for (const address of addresses) if (places.size < MOST_PAGES && !address.includes('%')) places.add(address);
    await openFirstRow(page);
    const taken = await takenIn(page);
    if (taken.length > 0) found[place] = taken;
    showing += Number((await page.locator('body').innerText()).includes('onerror'));
  }
  return { found, pages: places.size, showing };
}

describe('A text with a script in it', () => {
  it.each(PORTALS)('is shown by %s as the text that it is', { timeout: 240_000 }, async portal => {
    const { page, troubles, close } = await openPage(browser);
    await poisonAnswers(page);
    await signIn(page, campus.system.url, portal);
    const { found, pages, showing } = await walkThrough(page, portal);
    console.log(`${portal}: ${pages} pages with a script in every text, ${showing} of them show it as text, ${Object.keys(found).length} took it in, ${troubles.length} reports of their policy`);
    expect({ found, troubles }).toEqual({ found: {}, troubles: [] });
    expect(showing).toBeGreaterThan(1);
    await close();
  });

  it.runIf(process.env.CAMPUS_LONG)('is refused or kept as it is, wherever an integrator or an officer can write', { timeout: 240_000 }, async () => {
    const everybody = await campus.integrator(...Object.keys(permissions));
    const { data } = await everybody.ask('{ currentIncident { id } }');
    const places = placesOf(await someIds(campus.system.adminUrl, [...PORTALS])).filter(({ isQuery }) => !isQuery);
    const written: string[] = [];
    for (const place of places)
      for (const text of [SCRIPT.replace(/[\u202A-\u202E]/g, ''), LINK]) {
        const { errors, data: answer } = await everybody.ask(place.write(text));
        expect({ name: place.name, errors: errors?.filter(({ extensions }) => extensions.code === 'INTERNAL') ?? [] }).toEqual({ name: place.name, errors: [] });
        if (answer?.answer?.__typename?.endsWith('Success')) written.push(`${place.name}${text === LINK ? ' (link)' : ''}`);
      }
    console.log(`${places.length} texts and ids of mutations, ${written.length} taken: ${written.join(', ')}`);
    expect(written.filter(name => /(url|link)\) \(link\)/i.test(name))).toEqual([]);
    expect(data.currentIncident).not.toBeNull();

    const { page, troubles, close } = await openPage(browser);
    for (const portal of PORTALS) {
      await page.context().clearCookies();
      await signIn(page, campus.system.url, portal);
      const { found } = await walkThrough(page, portal);
      expect({ portal, found }).toEqual({ portal, found: {} });
    }
    expect(troubles).toEqual([]);
    await close();
  });
});
