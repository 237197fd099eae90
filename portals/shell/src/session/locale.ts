import type { Locale } from '@campus/portal-kit';

/** The language of the page; color-scheme.js set it from what this machine remembers, Chinese until somebody chooses. */
export const currentLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN');

/** Remembers the choice, and tells the browser which glyphs to use. */
export function rememberLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  try {
    localStorage.setItem('campusloop-locale', locale);
  } catch (refused) {
    console.warn('This browser keeps no settings for this site.', refused);
  }
}
