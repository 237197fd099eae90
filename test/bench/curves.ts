import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { gather } from './reads/gather.ts';
import { SHAPES } from './reads/shapes.ts';
import { timeInPostgres } from './reads/statements.ts';
import { machine, median } from './report.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '3000,30000,300000' }, seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);

console.log(`${machine().join('\n')}\n\nOne caller at a time, ${seconds} s each after as long a warm-up: what a question costs as the campus grows.\n`);
console.log('| people | seconds to start, sample campus loaded | question | ms median | Postgres ms |\n| ---: | ---: | --- | ---: | ---: |');
for (const size of values.sizes.split(',').map(Number)) {
  await using field = await gather({ size, connections: 1, others: [] });
  const [asker] = field.askers as [(typeof field.askers)[number]];
  for (const shape of SHAPES) {
    const variables = await shape.variables(one => asker.ask(shape, one), field.stage.client);
    const questions = variables.map(one => asker.question(shape, one));
    await load(asker, questions, 1, seconds);
    const before = await timeInPostgres(field.stage.client);
    const { requests, latencies } = await load(asker, questions, 1, seconds);
    const postgres = ((await timeInPostgres(field.stage.client)) - before) / requests;
    console.log(`| ${size.toLocaleString('en')} | ${asker.runner.seconds.toFixed(0)} | ${shape.title} | ${median(latencies).toFixed(1)} | ${postgres.toFixed(2)} |`);
  }
}
