/** A cell that a spreadsheet would run as a formula becomes text; one with separators is quoted. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as the contents of a .csv file; the mark in front tells spreadsheets that it is UTF-8. */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${rows.map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Text as the base64 that a download takes. */
export function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));
}
