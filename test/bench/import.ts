import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Asker } from './load.ts';
import { gather } from './reads/gather.ts';
import { machine, median } from './report.ts';
import { Rosters } from './writes/rosters.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '30000' }, rounds: { type: 'string', default: '3' } } });
const [size, rounds] = [values.size, values.rounds].map(Number) as [number, number];

/** The least share of hand-written SQL's people a second that we promised. */
const REACH = 0.5;
const POLL = 50;
const PATIENCE = 300_000;

console.log(machine().join('\n'));
await using field = await gather({ size: 3_000, connections: 4, others: ['handwritten'], roles: ['registrar'] });
const [ours, theirs] = field.askers as [Asker, Asker];
console.log(`\nA roster of ${size.toLocaleString('en')} people new to the register as .xlsx by HTTP: rows, an audit entry a person and events of 500 people. CampusLoop as the registrar does it: dry run, report read, confirmed, done;
the hand-written server reads the file with the same library and writes the same rows in one statement, checking nothing. ${rounds} interleaved rounds; medians.\n`);

const rosters = new Rosters(size);
interface Run { seconds: number; dryRun: number; reading: number }
const results: { ours: Run; theirs: Run }[] = [];
for (let round = 0; round <= rounds; round++) {
  const both = { ours: await importByUs(), theirs: await importByThem() };
  // The first one makes the units and warms everybody.
  if (round > 0) results.push(both);
}
const seconds = (pick: (both: (typeof results)[number]) => number) => median(results.map(pick)).toFixed(2);
console.log(`|  | people/s | seconds | of it | × people/s |\n| --- | ---: | ---: | --- | ---: |
| CampusLoop | ${rate(({ ours }) => ours.seconds)} | ${seconds(({ ours }) => ours.seconds)} | dry run ${seconds(({ ours }) => ours.dryRun)} | ${share().toFixed(2)} |
| hand-written SQL | ${rate(({ theirs }) => theirs.seconds)} | ${seconds(({ theirs }) => theirs.seconds)} | reading the file ${seconds(({ theirs }) => theirs.reading)} | 1.00 |\n`);
console.log(`${share() >= REACH ? 'met' : 'MISSED'}: people a second against hand-written SQL: ${share().toFixed(2)}, promised ${REACH.toFixed(2)}`);

function share(): number {
  return median(results.map(({ ours, theirs }) => theirs.seconds / ours.seconds));
}

function rate(pick: (both: (typeof results)[number]) => number): string {
  return (size / median(results.map(pick))).toFixed(0);
}

async function importByUs(): Promise<Run> {
  const file = await rosters.next();
  const began = performance.now();
  const { importRoster } = await asked<{ importRoster: { rosterImport: { id: string } } }>(ours, 'mutation Import($input: ImportRosterInput!) { importRoster(input: $input) { ... on ImportRosterSuccess { rosterImport { id } } ... on Refused { problems { message } } } }', { input: { file, mode: 'DRY_RUN' } });
  const { id } = importRoster.rosterImport;
  await reached(id, 'READY');
  const dryRun = (performance.now() - began) / 1_000;
  await asked(ours, 'mutation Confirm($input: ConfirmRosterImportInput!) { confirmRosterImport(input: $input) { ... on ConfirmRosterImportSuccess { rosterImport { id } } ... on Refused { problems { message } } } }', { input: { id } });
  await reached(id, 'DONE');
  const run = { seconds: (performance.now() - began) / 1_000, dryRun, reading: 0 };
  await settled();
  return run;
}

async function importByThem(): Promise<Run> {
  const file = await rosters.next();
  const began = performance.now();
  const { written, reading } = await asked<{ written: number; reading: number }>(theirs, 'mutation Import { none }', { input: { file } });
  if (written !== size) throw new Error(`hand-written SQL wrote ${written} people of ${size}.`);
  return { seconds: (performance.now() - began) / 1_000, dryRun: 0, reading: reading / 1_000 };
}

async function asked<Answer>(asker: Asker, query: string, variables: object): Promise<Answer> {
  const operationName = /\w+ (\w+)/.exec(query)![1];
  const text = await asker.post(Buffer.from(JSON.stringify({ query, operationName, variables })));
  const { data, errors } = JSON.parse(text) as { data?: Answer; errors?: unknown };
  if (!data || errors) throw new Error(`${asker.runner.name} did not answer ${operationName}: ${text.slice(0, 600)}`);
  return data;
}

/** Asks as a page does until the import has come so far with every row right. */
async function reached(id: string, status: 'READY' | 'DONE'): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { rosterImport } = await asked<{ rosterImport: { status: string; createdCount: number; rejectedCount: number } }>(ours, 'query Report($id: ID!) { rosterImport(id: $id) { status createdCount rejectedCount } }', { id });
    if (rosterImport.status === status && rosterImport.createdCount === size) return;
    if (rosterImport.status === status || rosterImport.status === 'FAILED' || performance.now() > end) throw new Error(`The import did not become ${status} with ${size} people: ${JSON.stringify(rosterImport)}`);
    await pause(POLL);
  }
}

/** The other departments take the people in by themselves; the next import is measured without that. */
async function settled(): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const { rows } = await field.stage.client.query<{ waiting: number }>(`select (select count(*) from personnel.outbox where published_at is null)::int + (select count(*) from bus.job where state < 'completed' and data is not null)::int as waiting`);
    if (rows[0]!.waiting === 0) return;
    await pause(POLL);
  }
}
