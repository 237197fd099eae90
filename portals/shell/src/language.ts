import type { Locale } from '@campus/portal-kit';
import { addTexts, changeLanguage } from '@campus/portal-kit/host';
import { createContext, useContext } from 'react';
import type { Loader } from './remotes/loader.ts';
import { rememberLocale } from './session/locale.ts';

/** Changes the language of the page, without a reload. */
export const LanguageContext = createContext<(locale: Locale) => void>(() => undefined);
export const useSetLocale = () => useContext(LanguageContext);

/** Fetches the texts of the departments that are on the page, then turns everything over. */
export async function switchLanguage(locale: Locale, loader: Loader): Promise<void> {
  const ready = [...loader.states().values()].filter(state => state.status === 'ready');
  await Promise.all(ready.map(({ portal }) => addTexts(portal, locale)));
  rememberLocale(locale);
  changeLanguage(locale);
}
