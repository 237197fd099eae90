import type { Actor, Runtime } from '@campus/kit';
import { parse } from 'graphql';
import { castOf, swabbedFor } from '../chain/cast.ts';
import { onePositive } from '../chain/positive.ts';
import { openMatrixCampus, type MatrixCampus } from './matrix-campus.ts';
import { deepOperation } from './matrix-deep.ts';
import { permissions } from './matrix-graph.ts';
import { rowsBeside, type Rows } from './matrix-rows.ts';

/** What a department answered, compared and searched whole. */
export type Answer = { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly message: string }[] };

/** A campus with one positive and all that came of it, seen by one college and by everybody. */
export interface ScopeCampus {
  readonly campus: MatrixCampus;
  readonly college: string;
  readonly rows: Rows;
  /** May do everything, in a college of which one person is kept apart because of the positive of another. */
  readonly inside: Actor;
  /** May do everything, everywhere. */
  readonly everywhere: Actor;
  /** The news of every department since before the positive. */
  readonly heard: { readonly inside: readonly Answer[]; readonly everywhere: readonly Answer[] };
}

const everything = new Set(Object.values(permissions).flat());
const actorIn = (scope: Actor['scope']): Actor => ({ id: `matrix in ${String(scope)}`, name: 'matrix', kind: 'CLIENT', roles: [], permissions: everything, scope });

/** Asks a department past the gateway. */
export const askDepartment = async (runtime: Runtime, actor: Actor, document: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  (await runtime.execute({ document: parse(document), variables, actor, requestId: 'matrix' })) as Answer;

export async function openScopeCampus(): Promise<ScopeCampus> {
  const campus = await openMatrixCampus();
  const cast = await castOf(campus);
  const [first] = await swabbedFor(cast, 1);
  const collegeOf = async (number: string): Promise<string> => (await cast.personnel.ask('query ($number: String!) { personByNumber(number: $number) { college { id } } }', { number })).data.personByNumber.college.id;
  const positive = await collegeOf(first!.candidate);
  const colleges = await Promise.all(first!.others.map(collegeOf));
  const college = colleges.find(one => one !== positive);
  if (!college) throw new Error('Everybody of the tube is of one college.');
  const inside = actorIn([college]);
  const everywhere = actorIn('ALL');
  const heard = { inside: await listen(campus, inside), everywhere: await listen(campus, everywhere) };
  await onePositive(campus);
  return { campus, college, rows: await rowsBeside(campus.system.adminUrl, college, campus.departments.map(({ name }) => name)), inside, everywhere, heard };
}

const NEWS_DEPTH = 3;

/** Hears all news that there is to hear, until the campus is closed. */
async function listen({ departments }: MatrixCampus, actor: Actor): Promise<Answer[]> {
  const heard: Answer[] = [];
  for (const runtime of departments)
    for (const field of Object.values(runtime.schema.getSubscriptionType()?.getFields() ?? {})) {
      const news = await runtime.execute({ document: parse(deepOperation('subscription', field, NEWS_DEPTH)), actor, requestId: 'matrix' });
      if (!(Symbol.asyncIterator in news)) throw new Error(`${field.name} cannot be listened to: ${JSON.stringify(news)}`);
      void keep(news as AsyncIterable<Answer>, heard);
    }
  return heard;
}

async function keep(news: AsyncIterable<Answer>, heard: Answer[]): Promise<void> {
  for await (const one of news) heard.push(one);
}
