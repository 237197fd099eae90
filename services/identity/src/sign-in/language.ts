export type Language = 'zh' | 'en';

/** Kept in a cookie that the portals read and write too; a year. */
export const LANGUAGE_COOKIE = 'campusloop_language';

export interface Asked {
  /** `?language=` of the switch. */
  readonly chosen?: string | null;
  /** What the cookie says. */
  readonly kept?: string | null;
  /** `ui_locales` of the authorization request. */
  readonly locales?: string | null;
  readonly acceptLanguage?: string | null;
}

/** Chinese unless something says otherwise: the switch, then the cookie, then the asking portal, then the browser. */
export function chooseLanguage({ chosen, kept, locales, acceptLanguage }: Asked): Language {
  return known(chosen) ?? known(kept) ?? first(locales?.split(' ') ?? []) ?? first(preferred(acceptLanguage ?? '')) ?? (acceptLanguage && !/^\s*\*/.test(acceptLanguage) ? 'en' : 'zh');
}

export const isLanguage = (text: unknown): text is Language => text === 'zh' || text === 'en';

const known = (text: string | null | undefined) => (isLanguage(text) ? text : undefined);
const first = (tags: readonly string[]) => tags.map(tag => tag.toLowerCase().split('-')[0]).find(isLanguage);

/** The tags of an Accept-Language header, the most wanted first. */
function preferred(header: string): string[] {
  return header
    .split(',')
    .map(part => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
