import type { Remote } from '@campus/portal-kit/portal';
import { fetchRemotes } from '../remotes/fetch-remotes.ts';
import { hasten } from '../remotes/hasten.ts';
import { fetchSession, type Visit } from './fetch-session.ts';

type Arrival = [visit: Visit, remotes: readonly Remote[]];

function ask(): Promise<Arrival> {
  const remotes = fetchRemotes();
  void remotes.then(all => hasten(all, location.pathname), () => undefined); // whoever waits for the answers hears why there are none
  return Promise.all([fetchSession(), remotes]);
}

/** Kept as it turned out, good or bad, until somebody takes it. */
let asked: Promise<[PromiseSettledResult<Arrival>]> | null = null;

/** Asks before the rest of the shell is here; {@link arrive} takes the answers. */
export function setOut(): void {
  asked = Promise.allSettled([ask()]);
}

/** Who is there, and which departments there are; rejects when the server cannot be reached, and the next call asks again. */
export async function arrive(): Promise<Arrival> {
  const before = asked;
  asked = null;
  if (!before) return ask();
  const [outcome] = await before;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
