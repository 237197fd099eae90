import type { Campus, User } from '@campus/portal-kit';

export interface Visit { user: User | null; campus: Campus }

/** Who is signed in, and on which campus; rejects when the server cannot be reached. */
export async function fetchSession(): Promise<Visit> {
  const response = await fetch('/session');
  if (!response.ok) throw new Error(`/session answered ${response.status}`);
  return await response.json() as Visit;
}
