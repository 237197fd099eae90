/** The part of pg-copy-streams that is used; it publishes no types. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A statement `copy … from stdin` whose rows are written into it. */
  export function from(statement: string): Submittable & Writable;
}
