import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale, Messages, Portal } from '../portal/portal.ts';
import { en } from './en.ts';
import { zh } from './zh-CN.ts';

/** Starts the texts with the shell's own; portals add theirs as they arrive. */
export async function startTexts(locale: Locale, shell: Readonly<Record<Locale, Messages>>): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    defaultNS: 'shell',
    resources: { 'zh-CN': { shell: shell['zh-CN'], kit: zh }, en: { shell: shell.en, kit: en } },
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
  });
}

/** A portal's texts in one language, once. */
export async function addTexts({ name, messages }: Portal, locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, name)) return;
  const { default: bundle } = await messages[locale]();
  i18next.addResourceBundle(locale, name, bundle, true, true);
}

/** Changes the language of everything on screen; the texts must be there already. */
export const changeLanguage = async (locale: Locale): Promise<void> => void await i18next.changeLanguage(locale);
