import type { PersonExportQuery } from '../gql/graphql.ts';

export const DEPARTMENTS = ['personnel', 'health', 'logistics', 'teaching', 'employment', 'command'] as const;
export type DepartmentName = (typeof DEPARTMENTS)[number];
export type ExportedPerson = NonNullable<PersonExportQuery['person']>;
type Held = NonNullable<ExportedPerson['heldByHealth']>;

/** Words of the readable form, in the reader's language. */
export interface ExportWords {
  readonly lang: string;
  readonly title: string;
  readonly purpose: string;
  readonly madeAt: string;
  readonly nothing: string;
  readonly missing: string;
  readonly departments: Readonly<Record<DepartmentName, string>>;
}

const heldBy = <Name extends DepartmentName>(name: Name) => `heldBy${name[0]!.toUpperCase()}${name.slice(1)}` as `heldBy${Capitalize<Name>}`;

/** What each department gave; null where it could not. */
export const partsOf = (person: ExportedPerson): readonly (readonly [DepartmentName, Held | null])[] => DEPARTMENTS.map(name => [name, person[heldBy(name)] ?? null]);

export const missingOf = (person: ExportedPerson): DepartmentName[] => partsOf(person).filter(([, held]) => held === null).map(([name]) => name);

/** Complete and for machines; a department that could not answer is named. */
export function asJson(person: ExportedPerson, purpose: string, madeAt: string): string {
  const { number, name } = person;
  const departments = partsOf(person).flatMap(([, held]) => (held ? [{ department: held.department, tables: held.tables }] : []));
  return JSON.stringify({ person: { number, name }, purpose, madeAt, missing: missingOf(person), departments }, null, 2);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string) => text.replace(/[&<>"']/g, character => ESCAPES[character]!);
const cells = (tag: 'td' | 'th', row: readonly string[]) => `<tr>${row.map(text => `<${tag}>${safe(text)}</${tag}>`).join('')}</tr>`;

const tableOf = ({ title, columns, rows, rowCount }: Held['tables'][number]) => `<h3>${safe(title)} (${rowCount})</h3><table>${cells('th', columns)}${rows.map(row => cells('td', row)).join('')}</table>`;

function sectionOf(title: string, held: Held | null, words: ExportWords): string {
  const body = held ? held.tables.map(tableOf).join('') || `<p>${safe(words.nothing)}</p>` : `<p><strong>${safe(words.missing)}</strong></p>`;
  return `<section><h2>${safe(title)}</h2>${body}</section>`;
}

/** To be read and printed: a page that needs nothing else and runs nothing. */
export function asHtml(person: ExportedPerson, purpose: string, words: ExportWords): string {
  const style = 'body{font:14px/1.6 system-ui,sans-serif;margin:24px}table{border-collapse:collapse;font-size:12px}td,th{border:1px solid #999;padding:2px 6px;text-align:left;vertical-align:top}';
  const head = `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><title>${safe(words.title)}</title><style>${style}</style>`;
  const facts = `<h1>${safe(words.title)}</h1><p>${safe(person.name)} · ${safe(person.number)}</p><p>${safe(words.purpose)}: ${safe(purpose)}</p><p>${safe(words.madeAt)}</p>`;
  return `${head}<body>${facts}${partsOf(person).map(([name, held]) => sectionOf(words.departments[name], held, words)).join('')}</body></html>`;
}

/** A text as the bytes of a download. */
export const base64Of = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCodePoint(byte)).join(''));
