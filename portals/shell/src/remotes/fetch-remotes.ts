import type { Remote } from '@campus/portal-kit/portal';

/** Which departments there are; rejects when the server cannot be reached. */
export async function fetchRemotes(): Promise<Remote[]> {
  const response = await fetch('/remotes.json');
  if (!response.ok) throw new Error(`/remotes.json answered ${response.status}`);
  const { remotes } = await response.json() as { remotes: Remote[] };
  return remotes;
}
