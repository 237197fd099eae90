import type { MigrationClass } from './database/migrate.ts';
import type { Consumer } from './events/consumer.ts';
import type { AnyGathered } from './request/gathered.ts';

/** Finds what another department refers to, given the key fields of its reference; goes through a batching loader. */
export type Reference = (reference: never, context: never) => unknown;

/** One thing a department does: its doors, its rows, and the types of others that it adds fields to. */
export interface Feature {
  readonly resolvers?: readonly Function[];
  /** MikroORM entities of the feature. */
  readonly entities?: readonly Function[];
  /** Object types that no resolver names, such as extended entities of other departments. */
  readonly types?: readonly Function[];
  /** Its mutations that are carried out together with others of the same moment. */
  readonly gathered?: readonly AnyGathered[];
  /** For each `@key` type of the feature: how a reference becomes a row. */
  readonly references?: Readonly<Record<string, Reference>>;
}

/** Everything the house knows of a department; `serve` and `openDepartment` do the rest. */
export interface Department {
  /** Also the subgraph, the Postgres schema and the first word of every permission. */
  readonly name: string;
  readonly features: readonly Feature[];
  /** Role → permissions of this department that it carries. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Oldest first; the kit's own tables come before them. */
  readonly migrations: readonly MigrationClass[];
  /** Codes of refusals beside the kit's own; only ever added to. */
  readonly problems?: readonly string[];
  readonly consumers?: readonly Consumer[];
  /** Topics that this department emits; an unannounced one is refused when emitted. */
  readonly announces?: readonly string[];
}

/** Declares a department. */
export const department = (facts: Department): Department => facts;
