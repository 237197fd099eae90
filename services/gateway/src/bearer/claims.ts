import type { JWTPayload } from 'jose';
import type { Identity } from '../permissions/actors.ts';

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter(item => typeof item === 'string') : []);

/** Reads the claims of a token whose signature has been checked. A client acting for itself is its own subject. Absent `scope_units` means the whole campus. */
export function identityOf(claims: JWTPayload): Identity {
  const id = claims.sub ?? '';
  return {
    id,
    name: typeof claims['name'] === 'string' ? claims['name'] : id,
    kind: claims['client_id'] === id ? 'CLIENT' : 'PERSON',
    roles: strings(claims['roles']),
    scope: claims['scope_units'] === undefined ? 'ALL' : strings(claims['scope_units']),
  };
}
