import type { Page } from 'playwright-core';
import { openByKeyboard, walk } from './dialogs.ts';
import type { Walks } from './walks.ts';

/** Brings a page to an address of the campus. */
export type GoTo = (page: Page, address: string) => Promise<unknown>;
type Found = Record<string, readonly string[]>;

/** Walks every way by keyboard alone; what was wrong on each, and what stood in the way where a dialog did not open. */
export async function wrongOnWalks(page: Page, goTo: GoTo, walks: Walks): Promise<Found> {
  const found: Found = {};
  for (const [what, [address, ...openers]] of Object.entries(walks)) {
    await goTo(page, address);
    const problems = await walk(page, openers).catch((error: Error) => [error.message.split('\n')[0]!]);
    if (problems.length > 0) found[what] = problems;
  }
  return found;
}

/** Links and buttons of these pages that a thumb may miss, with their height in pixels. */
export async function missedByThumb(page: Page, goTo: GoTo, addresses: readonly string[]): Promise<Found> {
  const found: Found = {};
  for (const address of addresses) {
    await goTo(page, address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .k-skeleton'));
    const small = await tooSmall(page);
    if (small.length > 0) found[address] = small;
  }
  return found;
}

const tooSmall = (page: Page) => page.getByRole('main').evaluate(main => [...main.querySelectorAll('a, button')].flatMap(element => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height < 39.5 ? [`${element.textContent} ${height}`] : [];
}));

/** Links, buttons and fields of the dialogs to which these ways lead that a thumb may miss, with their height in pixels, and dialogs wider than the screen. */
export async function missedInDialogs(page: Page, goTo: GoTo, walks: Walks): Promise<Found> {
  const found: Found = {};
  for (const [what, [address, ...openers]] of Object.entries(walks)) {
    await goTo(page, address);
    await openByKeyboard(page, openers);
    const small = await tooSmallInDialogs(page);
    if (small.length > 0) found[what] = small;
  }
  return found;
}

const tooSmallInDialogs = (page: Page) => page.getByRole('dialog').evaluateAll(dialogs => dialogs.flatMap(dialog => [
  ...[...dialog.querySelectorAll('a, button, .mantine-Input-input')].flatMap(element => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height < 39.5 ? [`${element.tagName} ${element.textContent} ${height}`] : [];
  }),
  ...(dialog.scrollWidth > dialog.clientWidth ? ['wider than the screen'] : []),
]));
