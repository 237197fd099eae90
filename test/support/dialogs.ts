import type { Locator, Page } from 'playwright-core';
import { accessProblems } from './browser.ts';

/** What opens a dialog, found once the one before it is open. */
export type Opener = (page: Page) => Locator;

const dialogAt = (page: Page, depth: number): Locator => page.getByRole('dialog').nth(depth);
/** Whether the focus arrives within a second: a dialog takes it a moment after it stands there, and gives it back a moment after it has gone. */
export const getsFocus = (place: Locator): Promise<boolean> => place.evaluate(async element => {
  for (const end = performance.now() + 1_000; performance.now() < end; await new Promise(requestAnimationFrame)) {
    if (element.contains(document.activeElement)) return true;
  }
  return false;
});
const isStop = (opener: Locator): Promise<boolean> => opener.evaluate(element => element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(':disabled'));

async function openOne(page: Page, openerOf: Opener, depth: number): Promise<Locator> {
  const opener = openerOf(page);
  // Some wait for an answer before they can be pressed.
  await opener.and(page.locator(':not(:disabled)')).waitFor();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = dialogAt(page, depth);
  await dialog.waitFor();
  return dialog;
}

/** Opens dialogs one above the other, with Enter alone; answers the one on top. */
export async function openByKeyboard(page: Page, openers: readonly Opener[]): Promise<Locator> {
  for (const [depth, opener] of openers.entries()) await openOne(page, opener, depth);
  return dialogAt(page, openers.length - 1);
}

/**
 * Walks into dialogs one above the other and out again by keyboard alone, and answers what was wrong: an opener that Tab does not stop at, a rule of access
 * broken, a dialog that does not take the focus, an Esc that closes more than the one on top, or that leaves the focus elsewhere than at the opener.
 */
export async function walk(page: Page, openers: readonly Opener[]): Promise<string[]> {
  const found: string[] = [];
  for (const depth of openers.keys()) {
    const dialog = await openOne(page, openers[depth]!, depth);
    if (!(await isStop(openers[depth]!(page)))) found.push(`what opens dialog ${depth + 1} is no stop of the keyboard`);
    if (!(await getsFocus(dialog))) found.push(`dialog ${depth + 1} does not take the focus`);
    found.push(...(await accessProblems(page, '[role=dialog]')));
  }
  for (const depth of [...openers.keys()].reverse()) {
    await page.keyboard.press('Escape');
    await dialogAt(page, depth).waitFor({ state: 'detached' });
    if ((await page.getByRole('dialog').count()) !== depth) return [...found, `Esc in dialog ${depth + 1} closes others too`];
    if (!(await getsFocus(openers[depth]!(page)))) found.push(`after dialog ${depth + 1} the focus is not at what opened it`);
  }
  return found;
}
