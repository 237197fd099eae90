import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { getsFocus } from './dialogs.ts';

/** Presses Enter on a button or in a field twice, as an impatient hand does, and answers how often the operation was sent. */
export async function pressTwice(page: Page, place: Locator, operation: string): Promise<number> {
  let sent = 0;
  const count = (request: { postData(): string | null }) => void (request.postData()?.includes(`"${operation}"`) && (sent += 1));
  page.on('request', count);
  const answer = page.waitForResponse(response => response.request().postData()?.includes(`"${operation}"`) ?? false);
  await place.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await (await answer).finished();
  page.off('request', count);
  return sent;
}

/** Lets every file take a moment to be read, as from a stick or a drive of the network. */
export const readsSlowly = (page: Page) => page.addInitScript(() => {
  const { readAsDataURL } = FileReader.prototype;
  FileReader.prototype.readAsDataURL = function (file) {
    setTimeout(() => readAsDataURL.call(this, file), 300);
  };
});

/** A form in a dialog: the operation it sends, and the verb on its button. */
export interface Form { readonly page: Page; readonly dialog: Locator; readonly operation: string; readonly verb: string }

/** A field by its label, with or without the mark of what must be filled in. */
const fieldOf = (dialog: Locator, label: string) => dialog.getByLabel(new RegExp(`^${label.replaceAll(/[（）]/g, '\\$&')}( \\*)?$`));

/** Sends what a rule refuses: it says so, and what was typed and the focus are still there. */
export async function refused({ page, dialog, verb }: Form, typed: Readonly<Record<string, string>>) {
  await fill({ page, dialog }, typed);
  const send = dialog.getByRole('button', { name: verb, exact: true });
  await send.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').waitFor();
  for (const [label, text] of Object.entries(typed)) expect(await fieldOf(dialog, label).inputValue()).toBe(text);
  expect(await getsFocus(dialog), 'the focus stays in the dialog').toBe(true);
}

/** Fills fields in by keyboard, by their labels, in place of what stands there. */
export async function fill({ page, dialog }: Pick<Form, 'page' | 'dialog'>, typed: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(typed)) {
    const field = fieldOf(dialog, label);
    await field.focus();
    // A field of numbers puts the caret where it belongs in a timer of its focus, which would undo what is selected before.
    await field.evaluate(() => new Promise(resolve => setTimeout(resolve)));
    await page.keyboard.press('ControlOrMeta+a');
    await (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text));
  }
}

/** Sends what a rule refuses for one field: that field says so and has the focus, and what was typed is still there. */
export async function refusedAt(form: Form, typed: Readonly<Record<string, string>>, label: string, sentence: string | RegExp) {
  const { page, dialog, verb } = form;
  await fill(form, typed);
  await dialog.getByRole('button', { name: verb, exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText(sentence).waitFor();
  await fieldOf(dialog, label).and(page.locator('[aria-invalid=true]:focus')).waitFor();
  for (const [field, text] of Object.entries(typed)) expect(await fieldOf(dialog, field).inputValue()).toBe(text);
}

/** Says it properly and presses twice: it is done once, and the dialog is gone. */
export async function sentOnce({ page, dialog, operation, verb }: Form, label: string, text: string) {
  await fill({ page, dialog }, { [label]: text });
  expect(await pressTwice(page, dialog.getByRole('button', { name: verb, exact: true }), operation)).toBe(1);
  await dialog.waitFor({ state: 'detached' });
}
