/** Prints the theme as files, so that no page needs a <style> element and the policy can refuse them all. */
import { writeFileSync } from 'node:fs';
import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cssVariablesResolver, theme } from '../src/theme/theme.ts';
import { colours } from '../src/theme/tokens.ts';

/** The palettes no page uses would be more than half of the file. */
const unused = /--mantine-color-(?!accent|gray|dark|red|green|yellow|blue|white|black|text|body|bright|error|placeholder|anchor|default|dimmed|disabled|primary|scheme|success)[\w-]+:[^;]+;/g;
const entities: Record<string, string> = { '&quot;': '"', '&gt;': '>', '&#x27;': '\'', '&amp;': '&' };
const notice = '/* Printed by portals/kit/build/theme.ts: change the theme, then run it. */\n';

/** The campus's own variables, `--k-*`. */
export function tokensCss(): string {
  const block = (of: 0 | 1) => Object.entries(colours).map(([name, pair]) => `  --k-${name}: ${pair[of]};\n`).join('');
  return `${notice}:root {\n${block(0)}  --k-shadow: 0 1px 2px rgb(20 28 44 / 0.05);\n}\n\n`
    + `:root[data-mantine-color-scheme='dark'] {\n${block(1)}  --k-shadow: none;\n  color-scheme: dark;\n}\n`;
}

/** Mantine's variables for our theme. */
export function themeCss(): string {
  const provider = createElement(MantineProvider, { theme, cssVariablesResolver, deduplicateCssVariables: false, withGlobalClasses: false });
  const sheets = renderToStaticMarkup(provider).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g);
  const css = [...sheets].map(([, sheet = '']) => sheet).join('\n');
  return notice + css.replace(/&[#\w]+;/g, entity => entities[entity] ?? entity).replace(unused, '').replaceAll(/([;{}])(?=\S)/g, '$1\n') + '\n';
}

if (import.meta.main) {
  const write = (file: string, css: string) => writeFileSync(new URL(`../src/styles/${file}`, import.meta.url), css);
  write('tokens.css', tokensCss());
  write('theme.css', themeCss());
}
