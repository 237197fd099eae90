import type { Client } from 'pg';

/** Who is asked; the hand-written server goes by the operation's name and reads no GraphQL. */
export const CONTESTANTS = ['campusloop', 'cluster', 'postgraphile', 'mercurius', 'handwritten'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** Asks one contestant this shape with these variables; `data` of its answer, and an error when there is none. */
export type Ask = (variables: object) => Promise<Data>;
export type Data = Readonly<Record<string, unknown>>;

/** One question of the bench, asked of everybody in their own words and answered alike. */
export interface Shape {
  /** The operation's name. */
  readonly name: string;
  /** What is asked, for the reader of the table. */
  readonly title: string;
  /** Least share of hand-written SQL's requests a second that we promised; null where none was. */
  readonly reach: number | null;
  /** The question in GraphQL as this contestant's schema names things. */
  document(contestant: Contestant): string;
  /** The variables of the requests of one round, in turn; cursors are the contestant's own. */
  variables(ask: Ask, client: Client): Promise<object[]>;
  /** The part of an answer that must be alike, before {@link plain}. */
  compared(data: Data): unknown;
}

/** Whether the contestant speaks CampusLoop's schema. */
export const isOurs = (contestant: Contestant): boolean => contestant === 'campusloop' || contestant === 'cluster';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** An answer without what each schema adds of its own: lists wrapped as connections, instants with offsets or microseconds. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'nodes') return plain((value as { nodes: unknown }).nodes);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
