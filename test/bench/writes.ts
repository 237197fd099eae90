import { parseArgs } from 'node:util';
import type { Asker } from './load.ts';
import { gather } from './reads/gather.ts';
import { machine, median } from './report.ts';
import { RECORD_PRESENCE, Stays } from './writes/presence.ts';

const { values } = parseArgs({ options: { size: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } } });
const [size, rounds, seconds] = [values.size, values.rounds, values.seconds].map(Number) as [number, number, number];

/** How many stays travel in one request, and how many requests at once. */
const KINDS = [{ title: 'one stay a request', records: 1, connections: 16 }, { title: 'batches of 500', records: 500, connections: 4 }] as const;
/** The least share of hand-written SQL's records a second that we promised. */
const REACH = 0.5;
const WARM_UP_SECONDS = 8;

console.log(machine().join('\n'));
await using field = await gather({ size, connections: 16, others: ['handwritten'], roles: ['gates'] });
console.log(`\nPresence by HTTP, ${size.toLocaleString('en')} people: stays, audit entry and event in one commit; CampusLoop with permission, row scope, idempotency and checks of every record, the hand-written server without.
${rounds} interleaved rounds of ${seconds} s; medians.\n`);
console.log('|  |  | records/s | ms median | × records/s |\n| --- | --- | ---: | ---: | ---: |');
const lanes = [await Stays.of(field.stage.client, 0), await Stays.of(field.stage.client, 1)] as const;
for (const { title, records, connections } of KINDS) {
  const results = field.askers.map(() => [] as { rate: number; latency: number }[]);
  for (const [at, asker] of field.askers.entries()) await write(asker, lanes[at]!, records, connections, WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++)
    for (const [at, asker] of field.askers.entries()) results[at]!.push(await write(asker, lanes[at]!, records, connections, seconds));
  const share = median(results[0]!.map(({ rate }, i) => rate / results[1]![i]!.rate));
  for (const [at, name] of ['CampusLoop', 'hand-written SQL'].entries())
    console.log(`| ${title} | ${name} | ${median(results[at]!.map(({ rate }) => rate)).toFixed(0)} | ${median(results[at]!.map(({ latency }) => latency)).toFixed(1)} | ${at ? '1.00' : share.toFixed(2)} |`);
  console.log(`${share >= REACH ? 'met' : 'MISSED'}: ${title}, records a second against hand-written SQL: ${share.toFixed(2)}, promised ${REACH.toFixed(2)}\n`);
}

/** Writes stays that nobody wrote before; every answer must have recorded all of them. */
async function write(asker: Asker, stays: Stays, records: number, connections: number, length: number): Promise<{ rate: number; latency: number }> {
  const latencies: number[] = [];
  const began = performance.now();
  const client = async () => {
    for (let now = began; now < began + length * 1_000; now = performance.now()) {
      const input = { idempotencyKey: crypto.randomUUID(), records: stays.next(records) };
      const text = await asker.post(Buffer.from(JSON.stringify({ query: RECORD_PRESENCE, operationName: 'Record', variables: { input } })));
      const { data } = JSON.parse(text) as { data?: { recordPresence?: { recordedCount?: number } } };
      if (data?.recordPresence?.recordedCount !== records) throw new Error(`${asker.runner.name} did not record ${records}: ${text.slice(0, 600)}`);
      latencies.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { rate: (latencies.length * records) / ((performance.now() - began) / 1_000), latency: median(latencies) };
}
