import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestCampus } from '../campus.ts';

/** A process that can be killed. */
export interface Victim {
  readonly name: string;
  pid(): number;
}

/** Every process of the cluster, the database's first one among them. */
export function victimsOf({ system, dataDir }: TestCampus): Victim[] {
  const pidOf = (name: string) => system.services().find(service => service.name === name)?.pid ?? 0;
  return [
    ...system.services().map(({ name }) => ({ name, pid: () => pidOf(name) })),
    { name: 'postgres', pid: () => Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]) },
  ];
}

/** One question that every department, the gateway and the database have a part in. */
const EVERYBODY = '{ isolationSummary { isolatedCount } postSummary { postCount } closureSummary { closedCount } deliverySummary { onSiteCount } interviewSummary { upcomingCount } board { asOf } }';

interface Seen {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly subgraph?: string; readonly service?: string } }[];
}

/** What somebody sees who asks every process of the campus: a word for each trouble, none when all is well. */
export async function troublesSeen(campus: TestCampus, token: string): Promise<string[]> {
  const [signIn, answer] = await Promise.all([
    asked(campus, '/oidc/.well-known/openid-configuration'),
    asked(campus, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: EVERYBODY }) }),
  ]);
  const ofSignIn = typeof signIn === 'string' ? [`sign-in: ${signIn}`] : signIn.status === 200 ? [] : [`sign-in ${signIn.status}`];
  if (typeof answer === 'string') return [...ofSignIn, answer];
  const { errors = [] } = answer.body;
  return [...errors.map(({ extensions: { code = 'no code', subgraph, service } = {} }) => [code, subgraph ?? service].filter(Boolean).join(' ')), ...ofSignIn];
}

async function asked({ system }: TestCampus, place: string, init: RequestInit = {}): Promise<{ status: number; body: Seen } | 'no connection' | 'no answer' | 'half an answer'> {
  try {
    const answer = await fetch(system.url + place, { ...init, signal: AbortSignal.timeout(5_000) });
    return { status: answer.status, body: (await answer.json()) as Seen };
  } catch (fault) {
    if (fault instanceof TypeError) return 'no connection';
    if (fault instanceof SyntaxError) return 'half an answer';
    if (fault instanceof DOMException) return 'no answer';
    throw fault;
  }
}
