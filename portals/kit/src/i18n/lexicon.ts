import type { Locale, Messages } from '../portal/portal.ts';

/** Values for the `{{holes}}` of a text. */
export type Holes = Readonly<Record<string, string | number>>;

/** The texts of one portal in one language. */
const bundles = new Map<string, Messages>();
const listeners = new Set<() => void>();
let spoken: Locale = 'zh-CN';

const nameOf = (locale: Locale, portal: string) => `${locale} ${portal}`;

export const hasTexts = (locale: Locale, portal: string): boolean => bundles.has(nameOf(locale, portal));
export const putTexts = (locale: Locale, portal: string, texts: Messages): void => void bundles.set(nameOf(locale, portal), texts);

/** The language of everything on screen. */
export const language = (): Locale => spoken;

/** Changes it; the texts must be there already. */
export function changeLanguage(locale: Locale): void {
  spoken = locale;
  for (const listener of listeners) listener();
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function find(locale: Locale, portal: string, key: string): string | undefined {
  let found: Messages | string | undefined = bundles.get(nameOf(locale, portal));
  for (const step of key.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  return typeof found === 'string' ? found : undefined;
}

const HOLE = /\{\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}\}/g;

/**
 * A text with its holes filled; a hole without a value stays as it is written, and a text that is nowhere is its key, so that both are seen.
 * `{{n|person|people}}` is the first word where `n` is 1, and else the second.
 */
export function say(locale: Locale, portal: string, key: string, holes: Holes = {}): string {
  const text = find(locale, portal, key) ?? find('zh-CN', portal, key) ?? key;
  return text.replace(HOLE, (hole, name: string, one?: string, more?: string) => {
    const value = holes[name];
    if (value === undefined) return hole;
    if (one === undefined || more === undefined) return String(value);
    return String(value) === '1' ? one : more;
  });
}
