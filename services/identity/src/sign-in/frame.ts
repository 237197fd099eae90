import { html, type Html } from './html.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

export interface Frame {
  readonly language: Language;
  /** Of the tab; the product's name follows. */
  readonly title: string;
  /** Hashed, so that a browser may keep it for ever. */
  readonly stylesheet: string;
  /** Address of the same page in the other language; without it there is no switch. */
  readonly switchTo?: string;
}

/** The one card that all pages of identity are; no script, nothing inline. */
export function frame({ language, title, stylesheet, switchTo }: Frame, content: Html): string {
  const { lang, product, motto, otherLanguage } = words[language];
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${product}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<header>
<p class="brand">${mark}<span><b>${product}</b><small>${motto}</small></span></p>
${switchTo ? html`<a class="switch" href="${switchTo}" lang="${words[other(language)].lang}" hreflang="${words[other(language)].lang}">${otherLanguage}</a>` : null}
</header>
<main>${content}</main>
</body>
</html>`;
  return page.text;
}

export const other = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** A closed loop with a door. */
const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7"/><path d="M8 23V14.5L16 8l8 6.5V23M12.5 23v-5.5h7V23"/></svg>`;
