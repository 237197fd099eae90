import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE, refuseTitle, tidyTitle } from './matter.ts';

describe('A title', () => {
  it.each(['值班表', 'x', '事'.repeat(LONGEST_TITLE), '🌧'.repeat(LONGEST_TITLE)])('may be %s', title => expect(refuseTitle(title, false)).toBeNull());

  it.each([
    ['nothing', '', false, 'MATTER_TITLE_INVALID'],
    ['more than a line', 'x'.repeat(LONGEST_TITLE + 1), false, 'MATTER_TITLE_INVALID'],
    ['what is in the list', '值班表', true, 'MATTER_RECORDED_ALREADY'],
  ] as const)('may not be %s', (_, title, isTaken, code) => {
    expect(refuseTitle(title, isTaken)).toMatchObject({ code, path: ['title'] });
  });

  it('is kept without blanks that nobody sees', () => expect(tidyTitle('  值班表 \n  11 月 ')).toBe('值班表 11 月'));
});
