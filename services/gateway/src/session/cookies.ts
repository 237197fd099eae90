/** The names of our cookies; on https the prefix makes browsers refuse one set by a neighbouring host. */
export const cookieNames = (secure: boolean) => ({ session: secure ? '__Host-campusloop' : 'campusloop', signIn: secure ? '__Host-campusloop-sign-in' : 'campusloop-sign-in' });

/** One cookie of a request's `cookie` header. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** A `set-cookie` header that scripts cannot read and other sites' forms do not send; `seconds` 0 removes it. */
export const writeCookie = (name: string, value: string, seconds: number, secure: boolean) =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
