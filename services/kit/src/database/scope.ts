import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../request/actor.ts';

/** What row-level security needs to know of whoever asks; the database role carries the view, `app.scope` the colleges. */
export interface Scope {
  readonly role: string;
  readonly colleges: string;
  /** Whose tables are meant by their bare names. */
  readonly schema: string;
  /** Set in a transaction: Postgres calls it the application's name meanwhile, so that a slow or locked write names its request. At most 63 characters. */
  readonly work?: string;
  /** Whether its statements are planned anew for their values each time, as befits the long ones of consumers and jobs. */
  readonly isPlannedAnew?: boolean;
}

/** The scope of the work going on. A statement outside any scope runs as a role without a single grant and fails loudly. */
export const currentScope = new AsyncLocalStorage<Scope>();

/** The scope of an actor in one service's database: the whole view, or only the colleges named. */
export function scopeOf(service: string, actor: Actor): Scope {
  return actor.scope === 'ALL' ? shared(service, `${service}_all`, '') : shared(service, `${service}_scoped`, actor.scope.join(','));
}

const MOST = 1_000;
const scopes = new Map<string, Scope>();

/** Who sees the same rows has the same scope, the object itself. */
function shared(schema: string, role: string, colleges: string): Scope {
  const key = `${role} ${colleges}`;
  const known = scopes.get(key);
  if (known) return known;
  if (scopes.size >= MOST) scopes.clear();
  const scope = { role, colleges, schema };
  scopes.set(key, scope);
  return scope;
}
