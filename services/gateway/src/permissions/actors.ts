import type { Actor } from '@campus/kit';

/** Who somebody is, as their issuer says; what they may do follows from the roles here, at this moment. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'CLIENT';
  readonly roles: readonly string[];
  readonly scope: 'ALL' | readonly string[];
}

/** Turns identities into actors; those with the same roles share one set of permissions. */
export type ActorOf = (identity: Identity) => Actor;

/** Somebody who has not signed in: no permission, no rows. */
export const nobody: Actor = { id: 'nobody', name: '', kind: 'PERSON', roles: [], permissions: new Set(), scope: [] };

/** Opens GraphiQL, free documents with a session, and introspection. */
export const EXPLORE = 'graphql.explore';

/** @param permissions role → permissions; a role that is not in it carries none. */
export function actorsBy(permissions: Readonly<Record<string, readonly string[]>>): ActorOf {
  const sets = new Map<string, ReadonlySet<string>>();
  return identity => {
    const key = identity.roles.toSorted().join(' ');
    let held = sets.get(key);
    if (!held) sets.set(key, (held = new Set(identity.roles.flatMap(role => (Object.hasOwn(permissions, role) ? (permissions[role] ?? []) : [])))));
    return { ...identity, permissions: held };
  };
}
