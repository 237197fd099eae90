import { signInBy } from './attack-cookies.ts';
import type { MatrixCampus } from './matrix-campus.ts';
import type { Claims } from './matrix-issuer.ts';

/** May read the schema, as most integrators may, and no more than one kind of thing else. */
export const EXPLORER = ['registrar', 'command-admin'];
/** A phone program: two mutations, and no right to read the schema. */
export const NARROW = ['mini-program'];

/** How attackers come in who are somebody. @param campus asked once it is open */
export function attackersOf(campus: () => MatrixCampus) {
  const cookies = new Map<string, Promise<string>>();
  return {
    tokenOf: (roles: readonly string[]) => ({ authorization: `Bearer ${campus().token({ sub: `attacker ${roles.join(' ')}`, roles })}` }),
    /** The cookie of a person who signed in once and is still signed in. */
    cookieOf(person: Claims): Promise<string> {
      const known = cookies.get(person.sub) ?? signInBy(campus(), person).then(({ cookie }) => cookie);
      cookies.set(person.sub, known);
      return known;
    },
  };
}
