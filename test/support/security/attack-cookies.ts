import { attack, type Seen } from './attack.ts';
import type { MatrixCampus } from './matrix-campus.ts';
import type { Claims } from './matrix-issuer.ts';

const pairOf = (line: string) => line.slice(0, line.indexOf(';'));

/** Signs a person in by the pages, as a browser goes. @returns the `set-cookie` lines of the way there and of the session that begins. */
export async function signInBy({ system, issuer }: MatrixCampus, person: Claims): Promise<{ readonly journey: string; readonly session: string; readonly cookie: string }> {
  issuer.next(person);
  const away = await attack(system.url, { method: 'GET', path: '/sign-in?to=/', headers: {} });
  const [journey = ''] = away.headers['set-cookie'] ?? [];
  const back = await fetch(away.headers.location ?? '', { redirect: 'manual' });
  const { pathname, search } = new URL(back.headers.get('location') ?? '');
  const arrived = await attack(system.url, { method: 'GET', path: pathname + search, headers: { cookie: pairOf(journey) } });
  const session = arrived.headers['set-cookie']?.find(line => line.startsWith('campusloop='));
  if (!session) throw new Error(`No session begins: ${arrived.status} ${arrived.body.slice(0, 300)}`);
  return { journey, session, cookie: pairOf(session) };
}

/** Who the system takes the bearer of a cookie for. */
export async function personBehind({ system }: MatrixCampus, cookie: string): Promise<string | null> {
  const { body } = await attack(system.url, { method: 'GET', path: '/session', headers: { cookie } });
  return (JSON.parse(body) as { user: { id: string } | null }).user?.id ?? null;
}

export const signOut = ({ system }: MatrixCampus, cookie: string): Promise<Seen> => attack(system.url, { path: '/sign-out', headers: { cookie, 'x-campusloop': '1' } });

const BODY = JSON.stringify({ query: '{ __typename }' });
const json = { 'content-type': 'application/json' };

/** What another site can make a signed-in browser send, or try to. */
export const FOREIGN: Readonly<Record<string, (cookie: string, home: string) => Parameters<typeof attack>[1]>> = {
  'without the header of our pages': cookie => ({ headers: { ...json, cookie }, body: BODY }),
  'with the header, from a foreign origin': cookie => ({ headers: { ...json, cookie, 'x-campusloop': '1', origin: 'https://evil.example' }, body: BODY }),
  'from an origin that begins like ours': (cookie, home) => ({ headers: { ...json, cookie, 'x-campusloop': '1', origin: `${home}.evil.example` }, body: BODY }),
  'from a sandboxed frame (origin null)': cookie => ({ headers: { ...json, cookie, 'x-campusloop': '1', origin: 'null' }, body: BODY }),
  'as a form of text': cookie => ({ headers: { 'content-type': 'text/plain', cookie }, body: BODY }),
  'as a form': cookie => ({ headers: { 'content-type': 'application/x-www-form-urlencoded', cookie }, body: 'query=%7B__typename%7D' }),
  'as an image or a link (GET)': cookie => ({ method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { cookie } }),
  'as a stream of events (GET)': cookie => ({ method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { cookie, accept: 'text/event-stream' } }),
  'signing the person out': cookie => ({ path: '/sign-out', headers: { cookie } }),
};
