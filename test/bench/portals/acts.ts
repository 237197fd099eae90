import type { Page } from 'playwright-core';
import { settled } from './stage.ts';

/** Something done on the roster, again and again; it says how many interactions each time is, and what must be so before. */
export interface Act { readonly name: string; readonly interactions: number; before?(page: Page): Promise<void>; run(page: Page, turn: number): Promise<void> }

const row = (page: Page, at: number) => page.locator(`tr[data-row="${at}"]`);
const search = (page: Page) => page.getByRole('searchbox');
const SEARCHES = ['2021', '2022', '2023'] as const;
const GROUPS = ['学生', '教职工', '全部'] as const;

async function searchFor(page: Page, text: string): Promise<void> {
  await search(page).fill(text);
  await page.waitForURL(({ searchParams }) => (searchParams.get('search') ?? '') === text);
  await settled(page);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export const ACTS: readonly Act[] = [
  {
    name: 'type four figures into the search', interactions: 4,
    before: page => searchFor(page, ''),
    async run(page, turn) {
      await search(page).focus();
      await press(page, ...SEARCHES[turn % SEARCHES.length]!);
      await settled(page);
    },
  },
  {
    name: 'clear the search', interactions: 4,
    before: page => searchFor(page, SEARCHES[0]),
    async run(page) {
      await search(page).focus();
      await press(page, ...Array.from({ length: 4 }, () => 'Backspace'));
      await settled(page);
    },
  },
  {
    name: 'sort by name', interactions: 1,
    async run(page) {
      await page.getByRole('columnheader', { name: '姓名' }).getByRole('button').click();
      await settled(page);
    },
  },
  {
    name: 'change who is listed', interactions: 1,
    async run(page, turn) {
      await page.getByRole('button', { name: GROUPS[turn % GROUPS.length]!, exact: true }).click();
      await settled(page);
    },
  },
  {
    name: 'turn to the next page', interactions: 1,
    async run(page) {
      await page.getByRole('button', { name: '下一页' }).click();
      await settled(page);
    },
  },
  {
    name: 'ten rows down by arrow', interactions: 10,
    async run(page) {
      await row(page, 0).focus();
      await press(page, ...Array.from({ length: 10 }, () => 'ArrowDown'));
    },
  },
  {
    name: 'to the end and back by page', interactions: 8,
    async run(page) {
      await row(page, 0).focus();
      for (const [key, rows] of [['PageDown', [12, 24, 36, 48]], ['PageUp', [36, 24, 12, 0]]] as const)
        for (const at of rows) {
          await page.keyboard.press(key);
          await page.waitForFunction(there => document.activeElement?.getAttribute('data-row') === there, String(at));
        }
    },
  },
  {
    name: 'scroll by wheel', interactions: 0,
    async run(page) {
      await row(page, 0).hover();
      for (const way of [1, -1]) for (let i = 0; i < 10; i++) await page.mouse.wheel(0, way * 150);
    },
  },
  {
    name: 'open a person by Enter, close by Esc', interactions: 2,
    async run(page, turn) {
      await row(page, turn).focus();
      await press(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await press(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'open a person by mouse', interactions: 1,
    async run(page, turn) {
      await row(page, turn + 1).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'show a column, hide it', interactions: 3,
    async run(page) {
      await page.getByRole('button', { name: '显示列' }).click();
      const box = page.locator('.k-columns input').last();
      await box.click();
      await box.click();
      await press(page, 'Escape');
    },
  },
];
