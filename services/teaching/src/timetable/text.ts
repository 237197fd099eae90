import type { TimetableFault } from './problem.ts';

const UTF8_MARK = '\uFEFF';

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030, as Chinese calendar programs write them. */
export function calendarText(bytes: Uint8Array): string | TimetableFault {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = wide ? decode(bytes, wide) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (text === null || text.includes('\0')) return { code: 'TIMETABLE_ENCODING', message: 'The file is neither UTF-8 nor GB18030 text. Export it again as UTF-8.' };
  const plain = text.startsWith(UTF8_MARK) ? text.slice(1) : text;
  if (plain.trim() === '') return { code: 'TIMETABLE_EMPTY', message: 'The file is empty. Export it again and send it.' };
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(plain)) return { code: 'TIMETABLE_FORMAT', message: 'The file is no iCalendar file: it does not begin with BEGIN:VCALENDAR. Export the timetable as .ics.' };
  return plain;
}

/** A component of the file as its lines, with the number of its first line. */
export interface Block { readonly line: number; readonly text: string }

/** Cuts a calendar into its events and time zones, so that one unreadable event costs itself alone. */
export function blocksOf(text: string, name: 'VEVENT' | 'VTIMEZONE'): Block[] {
  const lines = text.split(/\r\n|\n|\r/);
  const blocks: Block[] = [];
  let begun: number | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = line.trimEnd().toUpperCase();
    if (mark === `BEGIN:${name}`) begun = at;
    if (begun === null || (mark !== `END:${name}` && at < lines.length - 1)) continue;
    blocks.push({ line: begun + 1, text: lines.slice(begun, at + 1).join('\r\n') });
    begun = null;
  }
  return blocks;
}
