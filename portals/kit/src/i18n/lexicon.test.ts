import { describe, expect, it } from 'vitest';
import { changeLanguage, hasTexts, language, onLanguage, putTexts, say } from './lexicon.ts';

putTexts('zh-CN', 'health', { tube: { sealed: '{{label}} 已封管', open: '开管' } });
putTexts('en', 'health', { tube: { sealed: '{{label}} is sealed by {{who}}', swabs: '{{n}} {{n|swab|swabs}}' } });

describe('A text', () => {
  it.each([
    ['zh-CN', 'tube.sealed', { label: 'T-1' }, 'T-1 已封管'],
    ['en', 'tube.sealed', { label: 'T-1', who: '{{label}}' }, 'T-1 is sealed by {{label}}'],
    ['en', 'tube.sealed', { label: 'T-1' }, 'T-1 is sealed by {{who}}'],
    ['en', 'tube.swabs', { n: 1 }, '1 swab'],
    ['en', 'tube.swabs', { n: '1' }, '1 swab'],
    ['en', 'tube.swabs', { n: 0 }, '0 swabs'],
    ['en', 'tube.swabs', { n: '1,001' }, '1,001 swabs'],
    ['en', 'tube.swabs', {}, '{{n}} {{n|swab|swabs}}'],
    ['en', 'tube.open', {}, '开管'],
    ['en', 'tube', {}, 'tube'],
    ['en', 'tube.open.wide', {}, 'tube.open.wide'],
  ] as const)('in %s of %s, filled with %j, reads %s', (locale, key, holes, read) => {
    expect(say(locale, 'health', key, holes)).toBe(read);
  });

  it('is known by language and portal', () => {
    expect([hasTexts('en', 'health'), hasTexts('en', 'teaching')]).toEqual([true, false]);
  });
});

describe('The language', () => {
  it('is told to those who listen when it changes', () => {
    const heard: string[] = [];
    const leave = onLanguage(() => heard.push(language()));
    changeLanguage('en');
    leave();
    changeLanguage('zh-CN');
    expect(heard).toEqual(['en']);
  });
});
