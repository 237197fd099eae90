import { describe, expect, it } from 'vitest';
import { departmentPages, shellScripts, tooHeavy } from '../support/weight.ts';

const KB = 1_000;
/** What was promised of brotli-compressed scripts. */
const CRITICAL = 200 * KB;
const DEPARTMENT = 40 * KB;

const pages = departmentPages();

describe('The scripts', () => {
  it('of the shell and the board, which every leader waits for, keep below 200 KB', () => {
    const board = pages.find(({ page }) => page === './board/board.page.tsx');
    expect(tooHeavy([...shellScripts(), ...board!.scripts], CRITICAL)).toBeNull();
  });

  it.each(pages.map(({ department, page, scripts }) => [department, page, scripts] as const))('that %s adds for %s keep below 40 KB', (_, _page, scripts) => {
    expect(tooHeavy(scripts, DEPARTMENT)).toBeNull();
  });
});
