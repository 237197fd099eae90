import { parseArgs } from 'node:util';
import { compete } from './reads/compete.ts';
import { gather } from './reads/gather.ts';
import { expectThreeStatements } from './reads/statements.ts';
import { SHAPES } from './reads/shapes.ts';
import { machine, promises, table } from './report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '30000' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' }, connections: { type: 'string', default: '16' },
    cluster: { type: 'boolean', default: false },
  },
});
const [size, rounds, seconds, connections] = [values.size, values.rounds, values.seconds, values.connections].map(Number) as [number, number, number, number];
const shapes = positionals.length === 0 ? SHAPES : SHAPES.filter(({ name }) => positionals.includes(name.toLowerCase()));
if (shapes.length === 0) throw new Error(`Nothing to measure: ${positionals.join(', ')}. There is ${SHAPES.map(({ name }) => name.toLowerCase()).join(', ')}, and tracing.`);

console.log(machine().join('\n'));
await using field = await gather({ size, connections, ours: values.cluster ? 'cluster' : 'campusloop', others: ['postgraphile', 'mercurius', 'handwritten'] });
console.log(`\n${size.toLocaleString('en')} people. ${rounds} interleaved rounds of ${seconds} s each, ${connections} connections; medians. "×" is against hand-written SQL in the same round.`);
for (const shape of shapes) {
  console.log(`\n### ${shape.title}\n`);
  if (shape.name === 'Page') await expectThreeStatements(field, shape);
  const results = await compete(field, shape, { rounds, seconds, connections });
  console.log(`${table(results)}\n\n${promises(results, shape).join('\n')}`);
}
console.log(`\nCPU is of all processes of a contestant; Postgres ms is how long its statements took there, by the clock. CampusLoop alone checks who asks, limits and row scope,
and writes an audit entry for each reading of health states; it answers with a worker for each core, the others with the one process they start.`);
