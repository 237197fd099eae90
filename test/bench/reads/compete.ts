import { isDeepStrictEqual } from 'node:util';
import { load, type Asker } from '../load.ts';
import { median, titleOf, type Results, type Round } from '../report.ts';
import type { Field } from './gather.ts';
import { plain, type Shape } from './shape.ts';
import { timeInPostgres } from './statements.ts';
import type { Stage } from './stage.ts';

const WARM_UP_SECONDS = 3;
/** Just-in-time compilers need their time, the more code the longer: warm is who no longer gets cheaper by so much from one window to the next. */
const STILL_WARMING = 0.95;
const MOST_WARM_UPS = 10;
/** Figures of the board arrive while it is compared: what differs is asked again. */
const TRIES = 3;

export interface Length { readonly rounds: number; readonly seconds: number; readonly connections: number }

/** Compares every answer with CampusLoop's, then measures in rounds, each begun by another contestant, so that a busy minute of the machine hits all of them. */
export async function compete({ askers, stage }: Field, shape: Shape, { rounds, seconds, connections }: Length): Promise<Results> {
  const variables = new Map<Asker, object[]>();
  for (const asker of askers) variables.set(asker, await shape.variables(one => asker.ask(shape, one), stage.client));
  for (const asker of askers.slice(1)) await compare(shape, askers[0]!, variables.get(askers[0]!)!, asker, variables.get(asker)!);
  const questions = new Map(askers.map(asker => [asker, variables.get(asker)!.map(one => asker.question(shape, one))]));
  const results = new Map(askers.map(({ runner }) => [runner.name, [] as Round[]]));
  for (const asker of askers) await warm(asker, questions.get(asker)!, connections);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < askers.length; turn++) {
      const asker = askers[(round + turn) % askers.length]!;
      results.get(asker.runner.name)!.push(await burst(asker, questions.get(asker)!, stage, connections, seconds));
    }
  }
  return results;
}

async function warm(asker: Asker, questions: readonly Buffer[], connections: number): Promise<void> {
  for (let windows = 0, before = Infinity; windows < MOST_WARM_UPS; windows++) {
    const cpu = await asker.runner.cpu();
    const { requests } = await load(asker, questions, connections, WARM_UP_SECONDS);
    const now = ((await asker.runner.cpu()) - cpu) / requests;
    if (now > before * STILL_WARMING) return;
    before = now;
  }
}

async function compare(shape: Shape, ours: Asker, ourVariables: readonly object[], theirs: Asker, theirVariables: readonly object[]): Promise<void> {
  const answerOf = async (asker: Asker, variables: object) => plain(shape.compared(await asker.ask(shape, variables)));
  for (const [at, variables] of ourVariables.entries()) {
    let [expected, given] = [undefined, null] as [unknown, unknown];
    for (let tries = 0; tries < TRIES && !isDeepStrictEqual(expected, given); tries++) [expected, given] = [await answerOf(ours, variables), await answerOf(theirs, theirVariables[at]!)];
    if (!isDeepStrictEqual(expected, given)) throw new Error(`Answer ${at + 1} of ${titleOf(theirs.runner.name)} to ${shape.name} differs:\n${difference(expected, given)}`);
  }
}

function difference(expected: unknown, given: unknown): string {
  const [ours, theirs] = [JSON.stringify(expected), JSON.stringify(given)];
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return `…${ours.slice(Math.max(0, at - 200), at + 200)}\n…${theirs.slice(Math.max(0, at - 200), at + 200)}`;
}

async function burst(asker: Asker, questions: readonly Buffer[], stage: Stage, connections: number, seconds: number): Promise<Round> {
  const [cpu, postgres] = [await asker.runner.cpu(), await timeInPostgres(stage.client)];
  const { requests, seconds: took, latencies } = await load(asker, questions, connections, seconds);
  return {
    requestsPerSecond: requests / took,
    cpuPerRequest: ((await asker.runner.cpu()) - cpu) / requests,
    postgresPerRequest: ((await timeInPostgres(stage.client)) - postgres) / requests,
    latency: median(latencies),
    memory: await asker.runner.memory(),
  };
}
