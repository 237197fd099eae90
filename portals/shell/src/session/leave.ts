/** To the sign-in page, and back to where the person was. */
export function goToSignIn(): void {
  const here = location.pathname + location.search;
  location.assign(`/sign-in?to=${encodeURIComponent(here)}`);
}

/** Ends the session at the server, then starts the page anew. */
export async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', headers: { 'x-campusloop': '1' } });
  location.assign('/');
}
