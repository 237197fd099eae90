import type { TestCampus } from '../campus.ts';
import type { Integrator } from '../integrator.ts';
import { everyRow } from './pager.ts';

/** Everybody who acts in the story of one positive. */
export interface Cast {
  readonly health: Integrator;
  readonly laboratory: Integrator;
  readonly gates: Integrator;
  readonly logistics: Integrator;
  readonly personnel: Integrator;
  readonly teaching: Integrator;
  readonly employment: Integrator;
  readonly command: Integrator;
}

const ROLES: Readonly<Record<keyof Cast, string>> = {
  health: 'health-admin', laboratory: 'laboratory', gates: 'gates', logistics: 'logistics-admin', personnel: 'personnel-admin',
  teaching: 'teaching-admin', employment: 'employment-admin', command: 'command-admin',
};

/** Signs everybody in. */
export async function castOf(campus: TestCampus): Promise<Cast> {
  const signedIn = await Promise.all(Object.entries(ROLES).map(async ([name, role]) => [name, await campus.integrator(role)]));
  return Object.fromEntries(signedIn) as Cast;
}

/** Whom the tubes of a story hold. */
export interface Swabbed {
  /** A student who is to be interviewed on campus in the days to come. */
  readonly candidate: string;
  /** A member of staff who holds a post as A, with a B behind them. */
  readonly holder: string;
  /** Eight more residents. */
  readonly others: readonly string[];
}

/** Chooses people for so many pools of ten, no one in two of them, each with somebody whose absence is felt in every department. */
export async function swabbedFor({ employment, personnel }: Cast, pools: number): Promise<Swabbed[]> {
  const candidates = await everyRow(employment, 'interviews', 'graduate { number person { residence { code } } }', `{ mode: ON_SITE, statuses: [PLANNED], from: "${new Date(Date.now() + 3_600_000).toISOString()}" }`);
  const posts = await everyRow(personnel, 'posts', 'holders { seat person { number residence { code } } }');
  const living = (person: { residence: object | null } | null) => person?.residence;
  const students = [...new Set(candidates.filter(({ graduate }) => living(graduate.person)).map(({ graduate }) => graduate.number as string))];
  const holders = [...new Set(posts.filter(({ holders: all }) => all.length === 2).flatMap(({ holders: all }) => all.filter((one: { seat: string; person: never }) => one.seat === 'A' && living(one.person)).map((one: { person: { number: string } }) => one.person.number)))] as string[];
  const residents = (await everyRow(personnel, 'people', 'number', '{ hasResidence: true, kind: STUDENT }')).map(({ number }) => number as string).filter(number => !students.includes(number));
  if (students.length < pools || holders.length < pools || residents.length < pools * 60) throw new Error(`The campus is too small for ${pools} pools: ${students.length} candidates, ${holders.length} holders.`);
  const stride = Math.floor(residents.length / (pools * 8));
  return Array.from({ length: pools }, (_, i) => ({
    candidate: students[i]!, holder: holders[i]!, others: Array.from({ length: 8 }, (_unused, j) => residents[(i * 8 + j) * stride]!),
  }));
}
