import { createContext, useContext } from 'react';
import type { Locale, Permission } from '../portal/portal.ts';

/** Who is signed in, as `GET /session` says. */
export interface User { id: string; name: string; roles: readonly string[]; permissions: readonly string[]; scope: 'ALL' | readonly string[] }

/** The campus's own name and clock. */
export interface Campus { name: string; zone: string }

export interface Session { user: User; campus: Campus; locale: Locale }

/** The shell fills it once somebody is signed in. */
export const SessionContext = createContext<Session | null>(null);

/** The signed-in person, the campus and the language. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside the shell: is @campus/portal-kit shared as a singleton?');
  return session;
}

/** Asks whether the signed-in person has a permission: `can('health.tube.seal')`. The server decides again. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useSession().user;
  return permission => permissions.includes(permission);
}
