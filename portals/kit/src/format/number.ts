import type { Locale } from '../portal/portal.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** What a missing figure looks like: never 0. */
export const missing = '—';

/** `12,345`, `98.6`; at most one decimal unless the options say otherwise. */
export function num(value: number | null | undefined, locale: Locale, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }): string {
  return value == null ? missing : formatOf(locale, options).format(value);
}

/** What a division may leave a thousandth short by. */
const HAIR = 1e-6;

/** A share between 0 and 1 as `97.4%`; one decimal unless it is whole. Never rounded up to what was not reached, as the board does not either. */
export function percent(share: number | null | undefined, locale: Locale): string {
  if (share == null) return missing;
  const points = Math.floor(share * 1000 + HAIR) / 10;
  return `${num(points, locale, { minimumFractionDigits: Number.isInteger(points) ? 0 : 1, maximumFractionDigits: 1 })}%`;
}
