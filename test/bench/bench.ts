import { isDeepStrictEqual, parseArgs } from 'node:util';
import { start, type Runner } from './company.ts';
import { startIssuer } from './issuer.ts';
import { Asker, load } from './load.ts';
import { comparable, PEOPLE } from './page.ts';
import { machine, median, table, titleOf, type Round } from './report.ts';
import { openStage, setViews, type Stage } from './stage.ts';
import { statementsPerRequest, timeInPostgres } from './statements.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '30000' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' }, connections: { type: 'string', default: '16' },
  },
});
const [size, rounds, seconds, connections] = [values.size, values.rounds, values.seconds, values.connections].map(Number) as [number, number, number, number];

/** CampusLoop first: it makes the tables that the others see through views. */
const CONTESTANTS = ['campusloop', 'postgraphile', 'mercurius', 'handwritten'];
const PAGES = 20;
const CLIENTS = 8;
const WARM_UP_SECONDS = 3;

console.log(machine().join('\n'));
await using stops = new AsyncDisposableStack();
const stage = await openStage();
stops.defer(() => stage.strike());
const issuer = await startIssuer();
stops.defer(() => issuer.stop());
const tokens = Array.from({ length: CLIENTS }, (_, i) => issuer.token(`bench-${i}`));
const askers = await gather(stage);

const questions = new Map<Asker, Buffer[]>();
for (const asker of askers) questions.set(asker, await walk(asker));
console.log(`${PAGES} pages of ${PEOPLE} people out of ${size.toLocaleString('en')}, fields of three departments: all four answer the same, compared field by field.\n`);

await expectThreeStatements(askers[0]!, stage);
const results = await compete();
console.log(`\n${table(results)}\n`);
console.log(`Median of ${rounds} interleaved rounds of ${seconds} s each, ${connections} connections. "×" is against hand-written SQL in the same round. CPU is of the contestant's own process;
Postgres ms is how long its statements took there, by the clock. CampusLoop alone checks who asks, limits, row scope, and writes an audit entry for each reading of health states.`);

async function gather({ databaseUrl, dataDir, client }: Stage): Promise<Asker[]> {
  const gathered: Asker[] = [];
  for (const name of CONTESTANTS) {
    const runner: Runner = await start(name, { databaseUrl, dataDir, size, issuer: issuer.url });
    stops.defer(() => runner.stop());
    if (name === 'campusloop') await setViews(client);
    const asker = new Asker(runner, tokens, connections);
    stops.defer(() => asker.stop());
    gathered.push(asker);
  }
  return gathered;
}

/** Walks the first pages as a client would, each contestant by its own cursors, and compares every answer with CampusLoop's. */
async function walk(asker: Asker): Promise<Buffer[]> {
  const asked: Buffer[] = [];
  for (let number = 0, after: string | null = null; number < PAGES; number++) {
    asked.push(asker.question(after));
    const page = await asker.page(after);
    const ours = JSON.parse(await askers[0]!.post((questions.get(askers[0]!) ?? asked)[number]!)).data.people;
    if (page.nodes.length !== PEOPLE || !isDeepStrictEqual(comparable(page), comparable(ours)))
      throw new Error(`Page ${number + 1} of ${titleOf(asker.runner.name)} differs from CampusLoop's:\n${JSON.stringify(page.nodes[0])}\n${JSON.stringify(ours.nodes[0])}`);
    after = page.endCursor;
  }
  return asked;
}

/** A page costs one statement for each of its three departments, whatever its length and wherever it lies. */
async function expectThreeStatements(ours: Asker, { client }: Stage): Promise<void> {
  const second = (await ours.page(null)).endCursor;
  for (const [first, after] of [[1, null], [10, null], [PEOPLE, null], [200, null], [PEOPLE, second]] as const) {
    await ours.page(after, first);
    const { statements, scopes } = await statementsPerRequest(client, 30, () => ours.page(after, first));
    console.log(`CampusLoop, ${first} people${after ? ', second page' : ''}: ${statements.length} statements${scopes ? ` (and ${scopes} row scopes in the same round trips)` : ''}`);
    if (statements.length !== 3) throw new Error(`A page must cost three statements; this one costs:\n${statements.join('\n')}`);
  }
}

/** Rounds in turn, each begun by another contestant, so that a busy minute of the machine hits all of them. */
async function compete(): Promise<Map<string, Round[]>> {
  const results = new Map(askers.map(asker => [asker.runner.name, [] as Round[]]));
  for (const asker of askers) await load(asker, questions.get(asker)!, connections, WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds}`);
    for (let turn = 0; turn < askers.length; turn++) {
      const asker = askers[(round + turn) % askers.length]!;
      results.get(asker.runner.name)!.push(await burst(asker));
    }
  }
  return results;
}

async function burst(asker: Asker): Promise<Round> {
  const [cpu, postgres] = [await asker.runner.cpu(), await timeInPostgres(stage.client)];
  const { requests, seconds: took, latencies } = await load(asker, questions.get(asker)!, connections, seconds);
  return {
    requestsPerSecond: requests / took,
    cpuPerRequest: ((await asker.runner.cpu()) - cpu) / requests,
    postgresPerRequest: ((await timeInPostgres(stage.client)) - postgres) / requests,
    latency: median(latencies),
  };
}
