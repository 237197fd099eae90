import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who asks: a person at a portal, an integrator's client, or the system itself (consumers of events). */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'CLIENT' | 'SYSTEM';
  readonly roles: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** Whose rows: everybody's, or those of these colleges and departments (ids of OrgUnits directly under the university). */
  readonly scope: 'ALL' | readonly string[];
}

/** The actor of work that no person asked for: it sees the whole campus and is named in the audit. */
export const systemActor = (name: string): Actor => ({ id: `system:${name}`, name, kind: 'SYSTEM', roles: [], permissions: new Set(), scope: 'ALL' });

const LIFETIME = 60;
const mac = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64url');

/** The `x-campusloop-actor` header by which the gateway vouches for an actor to a subgraph in another process; good for 60 seconds. */
export function sealActor(actor: Actor, secret: string, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ ...actor, permissions: [...actor.permissions], exp: Math.floor(now / 1000) + LIFETIME })).toString('base64url');
  return `${body}.${mac(body, secret)}`;
}

/** The actor of a header made by {@link sealActor}, or null when it is absent, forged or older than 60 seconds. */
export function openActor(header: string | undefined, secret: string, now = Date.now()): Actor | null {
  const [body, given] = header?.split('.') ?? [];
  if (!body || !given) return null;
  const wanted = Buffer.from(mac(body, secret));
  const got = Buffer.from(given);
  if (wanted.length !== got.length || !timingSafeEqual(wanted, got)) return null;
  const { exp, permissions, ...actor } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Omit<Actor, 'permissions'> & { permissions: string[]; exp: number };
  return exp * 1000 < now ? null : { ...actor, permissions: new Set(permissions) };
}

/** Whether news of a row of this college may reach the actor: row-level security guards rows, and news does not pass through it. */
export const inView = ({ scope }: Pick<Actor, 'scope'>, collegeId: string | null): boolean => scope === 'ALL' || (collegeId !== null && scope.includes(collegeId));
