import { crc32, deflateRawSync } from 'node:zlib';

const MB = 1024 * 1024;
const END = 22;

/** An archive of these files, all packed. */
function zipOf(files: readonly (readonly [name: string, content: string | Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    parts.push(Buffer.from('PK\x03\x04'), facts, called, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, Buffer.alloc(10), place, called);
    at += 30 + called.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(END);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const XMLNS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'http://schemas.openxmlformats.org/package/2006/content-types';
const related = (inner: string) => `<Relationships xmlns="${RELATIONS}">${inner}</Relationships>`;

/** A workbook of one sheet. @param prologue what stands before the sheet's root, as a DOCTYPE does. */
function workbook(rows: string, prologue = '', more: readonly (readonly [string, string | Buffer])[] = []): Buffer {
  return zipOf([
    ['[Content_Types].xml', `<Types xmlns="${CONTENT}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`],
    ['_rels/.rels', related(`<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`)],
    ['xl/workbook.xml', `<workbook xmlns="${XMLNS}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', related(`<Relationship Id="b" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`)],
    ['xl/worksheets/sheet1.xml', `<?xml version="1.0"?>${prologue}<worksheet xmlns="${XMLNS}"><sheetData>${rows}</sheetData></worksheet>`],
    ...more,
  ]);
}

/** An archive whose directory lies where it cannot. */
const withLies = (bytes: Buffer): Buffer => bytes.fill(0xff, bytes.length - 12);

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADINGS = ['学号', '姓名', '学院', '手机号'];
const row = (number: number, texts: readonly string[]) => `<row r="${number}">${texts.map((text, index) => cell(`${'ABCD'[index]}${number}`, text)).join('')}</row>`;
const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join('')}]>`;
const FOREIGN = '<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % web SYSTEM "http://169.254.169.254/"> %web;]>';

/** Rosters that are attacks, and what comes of their import: the code of a failure, or the wrong rows with what is shown of them. */
export const HOSTILE_ROSTERS: Readonly<Record<string, readonly [name: string, bytes: () => Buffer, outcome: string]>> = {
  'a zip bomb of 250 MB': ['bomb.xlsx', () => workbook('', '', [['xl/media/a.png', Buffer.alloc(250 * MB)]]), 'FILE_TOO_LARGE'],
  'entities that laugh a billion times': ['laughs.xlsx', () => workbook(row(1, HEADINGS) + row(2, ['2023', '&a30;', 'x', '1']), LAUGHS), 'wrong rows'],
  'an entity that reads a file of ours (XXE)': ['xxe.xlsx', () => workbook(row(1, HEADINGS) + row(2, ['2023', '&file;', 'x', '1']), FOREIGN), 'wrong rows'],
  'files that climb out of the archive': ['slip.xlsx', () => workbook(row(1, ['a']), '', [['../../../../tmp/campusloop-slip', 'x'], ['/tmp/campusloop-slip', 'x']]), 'MISSING_COLUMNS'],
  'a cell a billion columns to the right': ['wide.xlsx', () => workbook(`<row r="1">${cell('ZZZZZZ1', 'x')}</row>`), 'FILE_DAMAGED'],
  'a row that is not there for a hundred billion': ['long.xlsx', () => workbook(`<row r="99999999999">${cell('A1', 'x')}</row>`), 'MISSING_COLUMNS'],
  'a directory that lies': ['lies.xlsx', () => withLies(workbook('')), 'FILE_DAMAGED'],
  'two million rows': ['rows.csv', () => Buffer.from(`学号,姓名,学院\n${'1\n'.repeat(2_000_000)}`), 'TOO_MANY_ROWS'],
  'a quote that is never closed': ['quote.csv', () => Buffer.from(`学号,姓名,学院\n"${'x'.repeat(4 * MB)}`), 'FILE_DAMAGED'],
  'no encoding that there is': ['bytes.csv', () => Buffer.from(Array.from({ length: 10_000 }, (_, index) => 0x80 + ((index * 7) % 0x7f))), 'FILE_ENCODING'],
  'a name for each of 50,000 fields': ['keys.json', () => Buffer.from(JSON.stringify(Array.from({ length: 49_999 }, (_, index) => ({ [`k${index}`]: 1 })))), 'FILE_FORMAT'],
  'a zero and half a character in a name': ['zero.json', () => Buffer.from('[{"学号":"x\\u0000","姓名":"\\ud800","学院":"\\u202e"}]'), 'wrong rows'],
  'a million brackets': ['deep.json', () => Buffer.from('['.repeat(1_000_000) + ']'.repeat(1_000_000)), 'FILE_FORMAT'],
};

/** What a spreadsheet program would compute, in every way to begin it. */
export const FORMULAS = ['=HYPERLINK("http://evil.example")', '+1+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)'];

/** A roster whose rows are wrong and come back as a file, a formula in every cell. */
export const formulaRoster = (): Buffer => Buffer.from(`学号,姓名,学院,备注\n${FORMULAS.map(text => ['x', text, text, text].map(one => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`);

const observation = (more: object) => ({ resourceType: 'Observation', id: 'o', status: 'final', code: { coding: [{ system: 'http://loinc.org', code: '94500-6' }] }, valueString: 'Positive', ...more });
const many = (count: number, of: (index: number) => object) => Array.from({ length: count }, (_, index) => of(index));
const bundle = (...resources: object[]) => JSON.stringify({ resourceType: 'Bundle', entry: resources.map(resource => ({ resource })) });

/** Laboratory files that are attacks, and the code of what is said; null where they are taken, whatever is wrong with them named inside. */
export const HOSTILE_REPORTS: Readonly<Record<string, readonly [bytes: () => string | Buffer, code: string | null]>> = {
  'a million brackets': [() => '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'REPORT_UNKNOWN_FORMAT'],
  'a million brackets for a value': [() => bundle(observation({ valueString: undefined, valueRatio: '@' })).replace('"@"', '['.repeat(1_000_000) + ']'.repeat(1_000_000)), null],
  'a million rows of a spreadsheet': [() => `test_performed_code,test_result\n${'a\n'.repeat(1_000_000)}`, 'REPORT_TOO_LARGE'],
  '100,000 lines of half a Bundle': [() => `{}\n{}\n${'{\n'.repeat(100_000)}`, 'REPORT_TOO_LARGE'],
  'one result in 5,000 reports': [() => bundle(observation({}), ...many(5_000, () => ({ resourceType: 'DiagnosticReport', result: [{ reference: 'Observation/o' }] }))), 'REPORT_TOO_LARGE'],
  '30,000 references to 30,000 contained laboratories': [() => bundle(observation({ contained: many(30_000, index => ({ id: `a${index}` })), performer: many(30_000, index => ({ reference: `#a${index}` })) })), null],
  'FHIR in XML with an entity (XXE)': [() => `<?xml version="1.0"?>${FOREIGN}<Bundle>&file;</Bundle>`, 'REPORT_UNKNOWN_FORMAT'],
  'a prototype': [() => '{"resourceType":"Bundle","__proto__":{"entry":[]},"entry":[{"resource":{"__proto__":{"resourceType":"Observation"}}}]}', 'REPORT_WITHOUT_RESULTS'],
  'a zero in a number': [() => bundle(observation({ id: 'a\u0000' })), 'REPORT_UNREADABLE'],
  'zeros': [() => Buffer.alloc(MB), 'REPORT_ENCODING'],
  'a workbook': [() => workbook(''), 'REPORT_UNKNOWN_FORMAT'],
};

const calendar = (zone: string, ...rules: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...(zone ? ['BEGIN:VTIMEZONE', 'TZID:Evil', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', zone, 'END:STANDARD', 'END:VTIMEZONE'] : []),
  ...rules.flatMap((rule, index) => ['BEGIN:VEVENT', `UID:hostile-${index}`, `DTSTART;TZID=${zone ? 'Evil' : 'Asia/Shanghai'}:20221124T080000`, 'DURATION:PT1H', `SUMMARY:${rule.length}`, rule, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

/** Timetables that are attacks, and the code of what is said of the file or of its events. */
export const HOSTILE_TIMETABLES: Readonly<Record<string, readonly [text: () => string, code: string]>> = {
  'a rule without end': [() => calendar('', 'RRULE:FREQ=DAILY;COUNT=2000000000'), 'TOO_MANY_OCCURRENCES'],
  'a rule for every second': [() => calendar('', 'RRULE:FREQ=SECONDLY'), 'RULE_UNREADABLE'],
  'a rule for the 30th of February': [() => calendar('', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), 'RULE_UNREADABLE'],
  'a clock that changes every second': [() => calendar('RRULE:FREQ=SECONDLY', 'X-A:b'), 'ZONE_UNKNOWN'],
  '400 meetings each of 1,000 events': [() => calendar('', ...Array.from({ length: 1_000 }, () => 'RRULE:FREQ=DAILY;COUNT=400')), 'TIMETABLE_TOO_LARGE'],
  '100,000 dates': [() => calendar('', `RDATE:${'20230101T000000,'.repeat(100_000)}20230101T000000`), 'EVENT_UNREADABLE'],
  '100,000 components, one in another': [() => calendar('', 'BEGIN:VALARM\r\n'.repeat(100_000)), 'EVENT_UNREADABLE'],
};
