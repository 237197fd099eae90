import type { Locale, Messages, Portal } from '../portal/portal.ts';
import { en } from './en.ts';
import { changeLanguage, hasTexts, putTexts } from './lexicon.ts';
import { zh } from './zh-CN.ts';

/** Starts the texts with the shell's own; portals add theirs as they arrive. */
export function startTexts(locale: Locale, shell: Readonly<Record<Locale, Messages>>): void {
  for (const [language, kit] of [['zh-CN', zh], ['en', en]] as const) {
    putTexts(language, 'kit', kit);
    putTexts(language, 'shell', shell[language]);
  }
  changeLanguage(locale);
}

/** A portal's texts in one language, once. */
export async function addTexts({ name, messages }: Portal, locale: Locale): Promise<void> {
  if (hasTexts(locale, name)) return;
  const { default: texts } = await messages[locale]();
  putTexts(locale, name, texts);
}
