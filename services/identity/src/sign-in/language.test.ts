import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('The language', () => {
  it.each([
    ['nothing', {}, 'zh'],
    ['an English browser', { acceptLanguage: 'en-GB,en;q=0.9' }, 'en'],
    ['a Chinese browser', { acceptLanguage: 'zh-CN,zh;q=0.9,en;q=0.8' }, 'zh'],
    ['a browser that wants Chinese less', { acceptLanguage: 'zh;q=0.5,en' }, 'en'],
    ['a browser that refuses English', { acceptLanguage: 'en;q=0,zh' }, 'zh'],
    ['a French browser', { acceptLanguage: 'fr-FR,fr' }, 'en'],
    ['a browser that takes any', { acceptLanguage: '*' }, 'zh'],
    ['an English portal and a Chinese browser', { locales: 'en', acceptLanguage: 'zh' }, 'en'],
    ['a kept switch over a portal', { kept: 'zh', locales: 'en' }, 'zh'],
    ['the switch over all', { chosen: 'en', kept: 'zh', locales: 'zh', acceptLanguage: 'zh' }, 'en'],
    ['a switch to no language of ours', { chosen: 'xx', kept: 'en' }, 'en'],
  ] as const)('for %s', (_, asked, language) => {
    expect(chooseLanguage(asked)).toBe(language);
  });
});
