import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../request/actor.ts';

/** What row-level security needs to know of whoever asks; the database role carries the view, `app.scope` the colleges. */
export interface Scope {
  readonly role: string;
  readonly colleges: string;
  /** Set while a mutation runs: written as a comment before its statements, so that a slow or locked write names its request. */
  readonly comment?: string;
}

/** The scope of the work going on. A statement outside any scope runs as a role without a single grant and fails loudly. */
export const currentScope = new AsyncLocalStorage<Scope>();

/** The scope of an actor in one service's database: the whole view, or only the colleges named. */
export function scopeOf(service: string, actor: Actor, comment?: string): Scope {
  const view = actor.scope === 'ALL' ? { role: `${service}_all`, colleges: '' } : { role: `${service}_scoped`, colleges: actor.scope.join(',') };
  return comment ? { ...view, comment } : view;
}
