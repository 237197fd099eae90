import type { OutgoingHttpHeaders } from 'node:http';
import { attack, type Seen, type Sent } from './attack.ts';

/** What one check of graphql-cop asks, and whether an answer is a finding. */
interface CopCheck {
  readonly sent: Sent;
  isFinding(seen: Seen): boolean;
}

interface Json { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string }[]; readonly extensions?: object }

const json = ({ body }: Seen): Json => (body.startsWith('{') ? (JSON.parse(body) as Json) : {});
const hasData = (seen: Seen): boolean => Boolean(json(seen).data) || seen.body.startsWith('[');
const posted = (query: string): Sent => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const by = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const times = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** The twelve kinds of graphql-cop, and the workbench by the addresses that it tries. */
export const COP: Readonly<Record<string, CopCheck>> = {
  'alias overloading': { sent: posted(`query cop { ${times(101, index => `alias${index}: __typename`)} }`), isFinding: hasData },
  'array-based query batching': { sent: { ...posted(''), body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))) }, isFinding: hasData },
  'directive overloading': { sent: posted(`query cop { __typename ${'@aa'.repeat(10)} }`), isFinding: seen => (json(seen).errors ?? []).length >= 10 },
  'circular query by introspection': { sent: posted('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }'), isFinding: hasData },
  'field duplication': { sent: posted(`query cop { ${times(500, () => '__typename')} }`), isFinding: hasData },
  introspection: { sent: posted('query cop { __schema { types { name fields { name } } } }'), isFinding: hasData },
  'field suggestions': { sent: posted('query cop { __schema { directive } peple { nods { nam } } }'), isFinding: seen => /did you mean/i.test(seen.body) },
  'GET with a query (CSRF)': { sent: { method: 'GET', path: by('query cop { __typename }'), headers: {} }, isFinding: hasData },
  'GET with a mutation (CSRF)': { sent: { method: 'GET', path: by('mutation cop { __typename }'), headers: {} }, isFinding: hasData },
  'POST of a form (CSRF)': { sent: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=query+cop+%7B__typename%7D' }, isFinding: hasData },
  'trace mode': { sent: posted('query cop { __typename }'), isFinding: seen => /"tracing"/.test(seen.body) },
  'unhandled errors': { sent: posted('qwerty cop { abc }'), isFinding: seen => /exception|stacktrace|\n\s+at /i.test(seen.body) },
  'the workbench for everybody': { sent: { method: 'GET', path: '/graphiql', headers: {} }, isFinding: seen => seen.status === 200 },
};

/** Lets one check ask as somebody; what headers say who that is. */
export async function copAsks(url: string, check: CopCheck, who: OutgoingHttpHeaders): Promise<{ readonly seen: Seen; readonly isFinding: boolean }> {
  const seen = await attack(url, { ...check.sent, headers: { ...check.sent.headers, ...who } });
  return { seen, isFinding: check.isFinding(seen) };
}
