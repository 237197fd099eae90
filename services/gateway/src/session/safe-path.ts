/** The path to go to after signing in: only one of this very site, whatever the address said; `/` otherwise. */
export function safePath(to: string | null): string {
  const here = 'http://here.invalid';
  if (!to?.startsWith('/') || !URL.canParse(to, here)) return '/';
  const url = new URL(to, here);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === here && !path.startsWith('//') ? path : '/';
}
