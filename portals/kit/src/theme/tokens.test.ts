import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeCss, tokensCss } from '../../build/theme.ts';
import { contrast } from './contrast.ts';
import { colours, type Colour } from './tokens.ts';

const themes = [['light', 0], ['dark', 1]] as const;
const text: Colour[] = ['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad', 'none'];
const tinted = ['ok', 'warn', 'bad', 'none', 'accent'] as const;

describe.each(themes)('Colours in the %s theme', (_, theme) => {
  const of = (colour: Colour) => colours[colour][theme];

  it.each(text)('let %s be read on a panel and on the page', colour => {
    expect(contrast(of(colour), of('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(colour), of('page'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tinted)('let %s be read on its own tint', colour => {
    expect(contrast(of(colour), of(`${colour}-bg`))).toBeGreaterThanOrEqual(4.5);
  });

  it('let the edge of a control be seen, and white be read on the primary button', () => {
    expect(contrast(of('control'), of('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast('#ffffff', of('fill'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('The printed style sheets', () => {
  it.each([['tokens.css', tokensCss], ['theme.css', themeCss]] as const)('hold in %s what the theme says (else: node portals/kit/build/theme.ts)', (file, print) => {
    expect(readFileSync(new URL(`../styles/${file}`, import.meta.url), 'utf8')).toBe(print());
  });
});
