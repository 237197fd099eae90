import type { CombinedError } from '@urql/core';

/** Why a page has no answer. `refused` by a rule is not among them: that is data. `unread`: a chosen file has gone or changed since, and nothing was sent. */
export interface Problem {
  kind: 'signed-out' | 'forbidden' | 'offline' | 'unread' | 'broken';
  /** The server's short code, or the number under which it logged the failure; read out to the administrator. */
  code: string;
  message: string;
}

const kinds: Record<string, Problem['kind']> = { UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'forbidden' };
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** The one problem worth telling of a failed operation. */
export function problemOf(error: CombinedError | undefined): Problem | null {
  if (!error) return null;
  const [first] = error.graphQLErrors;
  if (first) {
    const code = text(first.extensions.code) ?? 'UNKNOWN';
    return { kind: kinds[code] ?? 'broken', code: text(first.extensions.number) ?? code, message: first.message };
  }
  const status = error.response instanceof Response ? error.response.status : 0;
  if (status === 401) return { kind: 'signed-out', code: 'UNAUTHENTICATED', message: error.message };
  if (status > 0) return { kind: 'broken', code: `HTTP ${status}`, message: error.message };
  return { kind: 'offline', code: 'OFFLINE', message: error.message };
}

/** A hole in a partial answer: which field, why, and the department that could not give it. */
export interface Gap { field: string; code: string; department: string | null }

/** The holes of a partial answer with their reasons, one for each field. */
export function gapsOf(error: CombinedError | undefined): Gap[] {
  const gaps = (error?.graphQLErrors ?? []).flatMap(({ path = [], extensions }) => {
    const field = path.findLast(step => typeof step === 'string');
    return field === undefined ? [] : [{ field: String(field), code: text(extensions.code) ?? 'UNKNOWN', department: text(extensions.subgraph) ?? null }];
  });
  return [...new Map(gaps.map(gap => [gap.field, gap])).values()];
}

/** Where a partial answer has holes: the field names of the errors, once each (`residence` for `people.nodes.3.residence`). */
export function missingFields(error: CombinedError | undefined): string[] {
  const fields = (error?.graphQLErrors ?? []).map(({ path = [] }) => path.findLast(step => typeof step === 'string'));
  return [...new Set(fields.filter(field => field !== undefined))].map(String);
}
